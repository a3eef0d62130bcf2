import type { GraphQLFieldResolver } from 'graphql'
import { dataset } from '../questions/dataset.ts'
import type { Lineage } from '../questions/lineage.ts'
import type { Dispute } from '../questions/disputes.ts'
import { search, type SearchHit } from '../questions/search.ts'
import type { Context } from './context.ts'
import { delegate, loadNode } from './delegate.ts'
import { needed } from './library/needed.ts'
import { askLineage, nodeRow, nodeRows, stepsOf, type LineageArguments, type Step } from './lineage.ts'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- graphql-js types arguments and parents so; each resolver names its own.
type Resolver = GraphQLFieldResolver<any, Context>

/** The fields that the generated types of things and of their changes have in common. */
const shared: Record<string, Resolver> = {
  disputed: (parent: Record<string, string>, _args, { disputes }) => disputes.load(parent[needed('id')] ?? ''),
}

/** The resolvers of hand-written fields, by type and field name. */
export const resolvers: Record<string, Record<string, Resolver>> = {
  Query: {
    entity: async (_source, { id }: { id: string }, context, info) => {
      const found = await delegate('entities', { where: { id: { eq: id } }, limit: 1 }, context, info)
      return Array.isArray(found) ? (found[0] as unknown) : null
    },
    search: (_source, { text, types, limit }: SearchArguments, { ask }) =>
      ask(search, { text, limit, ...(types ? { types } : {}) }),
    lineage: (_source, query: LineageArguments, context, info) => askLineage(query, context, info),
    dataset: (_source, _args, { ask }) => ask(dataset, undefined),
  },
  Entity: shared,
  Actor: shared,
  Programme: shared,
  Act: shared,
  Fund: shared,
  Place: shared,
  Cluster: shared,
  Industry: shared,
  Concept: shared,
  Occurrence: shared,
  ChangeEvent: shared,
  SearchHit: {
    entity: ({ entity }: SearchHit, _args, context, info) => nodeRow('entities', entity, context, info),
    disputed: ({ entity }: SearchHit, _args, { disputes }) => disputes.load(entity.id),
  },
  Dispute: {
    claim: ({ claim }: Dispute, _args, context, info) => claim && loadNode('claims', claim.id, context, info),
    event: ({ event }: Dispute, _args, context, info) => event && loadNode('changeEvents', event.id, context, info),
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
    rank: ({ edge }: Step) => edge.properties.rank ?? 'PREFERRED',
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
