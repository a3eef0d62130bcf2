import type { GraphQLFieldResolver } from 'graphql'
import { loadDataset } from '../questions/dataset.ts'
import type { Direction } from '../change/lineage.ts'
import { loadLineage, type LineageStep } from '../questions/lineage.ts'
import { searchNames } from '../questions/search.ts'
import type { Context } from './context.ts'
import { delegate, loadNode, loadNodes } from './delegate.ts'

/** What the resolvers of a wrapper object find in their parent: ids to load, beside plain values. */
interface Found {
  entityId: string
  entityIds: string[]
  eventIds: string[]
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- graphql-js types arguments and parents so; each resolver names its own.
type Resolver = GraphQLFieldResolver<any, Context>

/** The hand-written fields, by type and field name; each carries one function of the database to GraphQL. */
export const resolvers: Record<string, Record<string, Resolver>> = {
  Query: {
    entity: async (_source, { id }: { id: string }, context, info) => {
      const found = await delegate('entities', { where: { id: { eq: id } }, limit: 1 }, context, info)
      return Array.isArray(found) ? (found[0] as unknown) : null
    },
    search: (_source, args: { text: string; types?: string[] | null; limit: number }, { database }) =>
      searchNames(database, args.text, { limit: args.limit, ...(args.types ? { types: args.types } : {}) }),
    lineage: (_source, args: { of: string; direction: Direction; depth: number }, { database }) =>
      loadLineage(database, args.of, args),
    dataset: (_source, _args, { database }) => loadDataset(database),
  },
  SearchHit: {
    entity: ({ entityId }: Found, _args, context, info) => loadNode('entities', entityId, context, info),
  },
  Lineage: {
    entities: ({ entityIds }: Found, _args, context, info) => loadNodes('entities', entityIds, context, info),
    events: ({ eventIds }: Found, _args, context, info) => loadNodes('changeEvents', eventIds, context, info),
  },
  SuccessionStep: {
    from: ({ from }: LineageStep, _args, context, info) => loadNode('entities', from, context, info),
    to: ({ to }: LineageStep, _args, context, info) => loadNode('entities', to, context, info),
    event: ({ eventId }: LineageStep, _args, context, info) => loadNode('changeEvents', eventId, context, info),
  },
}
