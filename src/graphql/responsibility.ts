import type { ResponsibilityHolder } from '../questions/responsibility-holders.ts'
import { responsibility, type Responsibility } from '../questions/responsibility.ts'
import { dayOf, type GivenDate } from './as-of.ts'
import { coveredRows } from './covered.ts'
import { nodeRow, stepsOf } from './lineage.ts'
import type { Resolvers } from './resolver.ts'

/** The arguments of the field `responsibility`. */
interface ResponsibilityArguments {
  of: string
  from?: GivenDate
  to?: GivenDate
}

/** Resolvers of the fields that tell who was responsible. */
export const responsibilityResolvers: Resolvers = {
  Query: {
    // As of a day, the answer ends with it.
    responsibility: (_source, { of, from, to }: ResponsibilityArguments, { ask, asOf }) => {
      const [first, last] = [dayOf(from), dayOf(to) ?? asOf?.day]
      return ask(responsibility, {
        of,
        ...(first !== undefined && { from: first }),
        ...(last !== undefined && { to: last }),
      })
    },
  },
  Responsibility: {
    of: ({ of }: Responsibility, _args, context, info) => nodeRow('entities', of, context, info),
  },
  ResponsibilityHolder: {
    entity: ({ body }: ResponsibilityHolder, _args, context, info) => nodeRow('entities', body, context, info),
    relation: ({ relation }: ResponsibilityHolder) => relation && { edge: relation, of: relation.from },
    steps: ({ steps }: ResponsibilityHolder) => stepsOf(steps),
    citations: ({ citations }: ResponsibilityHolder, _args, context, info) => coveredRows(citations, context, info),
  },
}
