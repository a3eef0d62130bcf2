import type { GraphQLFieldResolver } from 'graphql'
import { dataset } from '../questions/dataset.ts'
import type { Lineage, LineageQuery } from '../questions/lineage.ts'
import { search, type SearchHit } from '../questions/search.ts'
import type { Context } from './context.ts'
import { delegate } from './delegate.ts'
import { askLineage, nodeRow, nodeRows, stepsOf, type Step } from './lineage.ts'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- graphql-js types arguments and parents so; each resolver names its own.
type Resolver = GraphQLFieldResolver<any, Context>

/** The resolvers of hand-written fields, by type and field name. */
export const resolvers: Record<string, Record<string, Resolver>> = {
  Query: {
    entity: async (_source, { id }: { id: string }, context, info) => {
      const found = await delegate('entities', { where: { id: { eq: id } }, limit: 1 }, context, info)
      return Array.isArray(found) ? (found[0] as unknown) : null
    },
    search: (_source, { text, types, limit }: SearchArguments, { ask }) =>
      ask(search, { text, limit, ...(types ? { types } : {}) }),
    lineage: (_source, query: LineageQuery, context, info) => askLineage(query, context, info),
    dataset: (_source, _args, { ask }) => ask(dataset, undefined),
  },
  SearchHit: {
    entity: ({ entity }: SearchHit, _args, context, info) => nodeRow('entities', entity, context, info),
  },
  Lineage: {
    entities: ({ nodes }: Lineage, _args, context, info) => nodeRows('entities', nodes, context, info),
    events: ({ events }: Lineage, _args, context, info) => nodeRows('changeEvents', events, context, info),
    successions: (lineage: Lineage) => stepsOf(lineage),
  },
  SuccessionStep: {
    id: ({ edge }: Step) => edge.id,
    kind: ({ edge }: Step) => edge.properties.kind,
    date: ({ edge }: Step) => edge.properties.date,
    certainty: ({ edge }: Step) => edge.properties.certainty,
    from: ({ edge, nodes }: Step, _args, context, info) => nodeRow('entities', nodes.get(edge.from), context, info),
    to: ({ edge, nodes }: Step, _args, context, info) => nodeRow('entities', nodes.get(edge.to), context, info),
    event: ({ edge, events }: Step, _args, context, info) =>
      nodeRow('changeEvents', events.get(edge.properties.eventId ?? ''), context, info),
  },
}

interface SearchArguments {
  text: string
  types?: string[] | null
  limit: number
}
