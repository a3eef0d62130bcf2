import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import type { Direction } from '../change/lineage.ts'
import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import { dataset } from '../questions/dataset.ts'
import { lineage, type Lineage, type LineageEvent } from '../questions/lineage.ts'
import { search, type SearchHit } from '../questions/search.ts'
import type { Context } from './context.ts'
import { coveredRows } from './covered.ts'
import { delegate, loadNode, loadNodes } from './delegate.ts'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- graphql-js types arguments and parents so; each resolver names its own.
type Resolver = GraphQLFieldResolver<any, Context>

/** A step of a lineage with the lineage that it belongs to. */
interface Step {
  edge: GraphEdge
  nodes: ReadonlyMap<string, GraphNode>
  events: ReadonlyMap<string, LineageEvent>
}

/** The hand-written fields, by type and field name; each carries one question to GraphQL. */
export const resolvers: Record<string, Record<string, Resolver>> = {
  Query: {
    entity: async (_source, { id }: { id: string }, context, info) => {
      const found = await delegate('entities', { where: { id: { eq: id } }, limit: 1 }, context, info)
      return Array.isArray(found) ? (found[0] as unknown) : null
    },
    search: (_source, { text, types, limit }: SearchArguments, { ask }) =>
      ask(search, { text, limit, ...(types ? { types } : {}) }),
    lineage: (_source, args: { of: string; direction: Direction; depth: number }, { ask }) => ask(lineage, args),
    dataset: (_source, _args, { ask }) => ask(dataset, undefined),
  },
  SearchHit: {
    entity: ({ entity }: SearchHit, _args, context, info) => entityRow(entity, context, info),
  },
  Lineage: {
    entities: ({ nodes }: Lineage, _args, context, info) =>
      coveredRows(nodes, [], context, info) ?? loadNodes('entities', idsOf(nodes), context, info),
    events: ({ events }: Lineage, _args, context, info) =>
      coveredRows(events, LAWS, context, info) ?? loadNodes('changeEvents', idsOf(events), context, info),
    successions: ({ nodes, edges, events }: Lineage) => {
      const parts = { nodes: byId(nodes), events: byId(events) }
      return edges.map((edge): Step => ({ edge, ...parts }))
    },
  },
  SuccessionStep: {
    id: ({ edge }: Step) => edge.id,
    kind: ({ edge }: Step) => edge.properties.kind,
    date: ({ edge }: Step) => edge.properties.date,
    certainty: ({ edge }: Step) => edge.properties.certainty,
    from: ({ edge, nodes }: Step, _args, context, info) => entityRow(nodes.get(edge.from), context, info),
    to: ({ edge, nodes }: Step, _args, context, info) => entityRow(nodes.get(edge.to), context, info),
    event: ({ edge, events }: Step, _args, context, info) => {
      const event = events.get(edge.properties.eventId ?? '')
      return (
        event && (coveredRows([event], LAWS, context, info)?.[0] ?? loadNode('changeEvents', event.id, context, info))
      )
    },
  },
}

interface SearchArguments {
  text: string
  types?: string[] | null
  limit: number
}

/** The fields of a change event whose nodes a lineage reads along. */
const LAWS = ['enactedBy']

function entityRow(node: GraphNode | undefined, context: Context, info: GraphQLResolveInfo): unknown {
  return node && (coveredRows([node], [], context, info)?.[0] ?? loadNode('entities', node.id, context, info))
}

function byId<Node extends GraphNode>(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  return new Map(nodes.map((node) => [node.id, node]))
}

function idsOf(nodes: readonly GraphNode[]): string[] {
  return nodes.map(({ id }) => id)
}
