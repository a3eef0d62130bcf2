import { diff, type DiffPackage, type DiffQuery, type ToldDifference } from '../questions/diff.ts'
import { knownDate } from '../time/known-date.ts'
import { dayOf, type GivenDate } from './as-of.ts'
import { coveredRows } from './covered.ts'
import { loadNode, loadNodes } from './delegate.ts'
import type { Resolvers } from './resolver.ts'

/** The arguments of the field `diff`; the scalar Date gives days that have an ISO day as their text. */
interface DiffArguments extends Omit<DiffQuery, 'from' | 'to' | 'withNodes'> {
  from: GivenDate
  to: GivenDate
}

interface Page {
  limit: number
  offset: number
}

/** The resolvers of `diff` and its types. */
export const diffResolvers: Resolvers = {
  Query: {
    diff: (_source, { from, to, ...query }: DiffArguments, { ask }) =>
      ask(diff, { ...query, from: dayOf(from) ?? '', to: dayOf(to) ?? '' }),
  },
  DiffPackage: {
    law: ({ law }: DiffPackage, _args, context, info) => law && loadNode('acts', law, context, info),
    total: ({ differences }: DiffPackage) => differences.length,
    differences: ({ differences }: DiffPackage, { limit, offset }: Page) => differences.slice(offset, offset + limit),
  },
  Difference: {
    entity: ({ entity }: ToldDifference, _args, context, info) => loadNode('entities', entity, context, info),
    from: ({ from }: ToldDifference, _args, context, info) => from && loadNode('entities', from, context, info),
    to: ({ to }: ToldDifference, _args, context, info) => to && loadNode('entities', to, context, info),
    relation: ({ relation }: ToldDifference) => relation && { edge: relation, of: relation.from },
    date: ({ date }: ToldDifference) => knownDate(date),
    event: ({ event }: ToldDifference, _args, context, info) => event && loadNode('changeEvents', event, context, info),
    legalBasis: ({ laws }: ToldDifference, _args, context, info) => loadNodes('acts', laws, context, info),
    citations: ({ citations }: ToldDifference, _args, context, info) => coveredRows(citations, context, info),
  },
}
