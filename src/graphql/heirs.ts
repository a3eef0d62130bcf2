import { crosswalk, type CrosswalkRow } from '../questions/crosswalk.ts'
import { heirs, type FoundHeir } from '../questions/heirs.ts'
import { today, type Today, type TodayMatch } from '../questions/today.ts'
import { today as currentDay } from '../time/day.ts'
import { asOfField, dayOf, type GivenDate } from './as-of.ts'
import { askForEach } from './batch.ts'
import { needed } from './library/needed.ts'
import { nodeRow, nodeRows, stepsOf } from './lineage.ts'
import type { Resolver, Resolvers } from './resolver.ts'

/** The arguments of the field `crosswalk`. */
interface CrosswalkArguments {
  from: GivenDate
  to: GivenDate
  kinds?: readonly string[] | null
  limit: number
  offset: number
}

/** The field `heirs` of every thing. */
export const inherited: Record<string, Resolver> = {
  heirs: async (row: Record<string, string | undefined>, { at }: { at?: GivenDate }, context, info) => {
    const day = asOfField(context, info, 'at', at)?.day ?? currentDay()
    const found = await askForEach(heirs, row[needed('id')] ?? '', { day }, context, info)
    return found?.heirs ?? []
  },
}

/** Resolvers of the fields that lead from one day to another. */
export const heirsResolvers: Resolvers = {
  Query: {
    today: (_source, { of }: { of: string }, { ask, asOf }) => ask(today, { of, day: asOf?.day ?? currentDay() }),
    crosswalk: (_source, { from, to, kinds, limit, offset }: CrosswalkArguments, { ask }) =>
      ask(crosswalk, { from: dayOf(from) ?? '', to: dayOf(to) ?? '', kinds: kinds ?? ['MINISTRY'], limit, offset }),
  },
  Today: { at: ({ day }: Today) => day },
  TodayMatch: {
    entity: ({ node }: TodayMatch, _args, context, info) => nodeRow('entities', node, context, info),
  },
  Heir: {
    entity: ({ node }: FoundHeir, _args, context, info) => nodeRow('entities', node, context, info),
    steps: (heir: FoundHeir) => stepsOf(heir),
    functions: ({ functions }: FoundHeir, _args, context, info) => nodeRows('concepts', functions, context, info),
  },
  CrosswalkRow: {
    body: ({ node }: CrosswalkRow, _args, context, info) => nodeRow('entities', node, context, info),
  },
}
