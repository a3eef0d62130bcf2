import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import { lineage, type Lineage, type LineageBody } from '../questions/lineage.ts'
import type { LineagePart, LineageQuery } from '../questions/lineage-query.ts'
import type { Context } from './context.ts'
import { coveredRows, selects, typesToRead } from './covered.ts'
import { loadNode, loadNodes } from './delegate.ts'
import type { Resolvers } from './resolver.ts'

/** The arguments of the field `lineage`, as graphql-js gives them: those without a value may be null. */
type LineageArguments = Pick<LineageQuery, 'of' | 'direction' | 'depth'> & Record<string, unknown>

/** A step of a lineage, with the nodes of the lineage by their ids. */
export interface Step {
  edge: GraphEdge
  nodes: ReadonlyMap<string, GraphNode>
  events: ReadonlyMap<string, GraphNode>
}

/** A body of a lineage, with the nodes that it names by their ids. */
interface Body {
  body: LineageBody
  nodes: ReadonlyMap<string, GraphNode>
}

/** Resolvers of the fields that trace a lineage. */
export const lineageResolvers: Resolvers = {
  Query: {
    lineage: (_source, args: LineageArguments, context, info) => askLineage(args, context, info),
  },
  Lineage: {
    entities: ({ nodes }: Lineage, _args, context, info) => nodeRows('entities', nodes, context, info),
    events: ({ events }: Lineage, _args, context, info) => nodeRows('changeEvents', events, context, info),
    successions: (lineage: Lineage) => stepsOf(lineage),
    bodies: ({ bodies, nodes, others }: Lineage): Body[] => {
      const known = byId([...nodes, ...others])
      return bodies.map((body) => ({ body, nodes: known }))
    },
  },
  LineageBody: {
    entity: ({ body, nodes }: Body, _args, context, info) => nodeRow('entities', nodes.get(body.id), context, info),
    incarnations: ({ body, nodes }: Body, _args, context, info) =>
      nodeRows('entities', named(body.incarnations, nodes), context, info),
    outcome: ({ body }: Body) => body.outcome,
    became: ({ body, nodes }: Body, _args, context, info) =>
      nodeRows('entities', named(body.became, nodes), context, info),
    revivedBy: ({ body, nodes }: Body, _args, context, info) =>
      nodeRows('entities', named(body.revivedBy, nodes), context, info),
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

/** Asks for a lineage; reads in full only the parts from which the selection is answered. */
function askLineage(args: LineageArguments, { ask, asOf }: Context, info: GraphQLResolveInfo): Promise<Lineage> {
  const { of, direction, depth, ...optional } = args
  const given = Object.entries(optional).filter(([, value]) => value !== null)
  const texts = given.map(([name, value]) => [name, name === 'from' || name === 'to' ? String(value) : value])
  const more = Object.fromEntries(texts) as object
  return ask(lineage, { of, direction, depth, ...more, ...(asOf && { at: asOf }), parts: partsOf(info) })
}

function partsOf(info: GraphQLResolveInfo): LineagePart[] {
  const types = typesToRead(getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes, info)
  const wanted: Record<Exclude<LineagePart, 'edges'>, boolean> = {
    nodes: types.has('Entity'),
    events: types.has('ChangeEvent'),
    leftOut: selects('leftOut', info),
    outcomes: selects('bodies.outcome', info) || selects('bodies.became', info),
    revivals: selects('bodies.revivedBy', info),
    reason: selects('reason', info),
  }
  return (Object.keys(wanted) as (keyof typeof wanted)[]).filter((part) => wanted[part])
}

/** The steps of a lineage, or of a part of it. */
export function stepsOf({
  edges,
  nodes,
  events,
  others = [],
}: Pick<Lineage, 'edges' | 'nodes' | 'events'> & Partial<Pick<Lineage, 'others'>>): Step[] {
  const lookups = { nodes: byId([...nodes, ...others]), events: byId(events) }
  return edges.map((edge) => ({ edge, ...lookups }))
}
/** The rows of a list field, with what is selected of each node: from what was read, else loaded from the list `list`. */
export function nodeRows(
  list: string,
  nodes: readonly GraphNode[],
  context: Context,
  info: GraphQLResolveInfo,
): unknown {
  const ids = () => nodes.map(({ id }) => id)
  return coveredRows(nodes, context, info) ?? loadNodes(list, ids(), context, info)
}

/** The row of a field with one node, as {@link nodeRows}; undefined without a node. */
export function nodeRow(
  list: string,
  node: GraphNode | undefined,
  context: Context,
  info: GraphQLResolveInfo,
): unknown {
  return node && (coveredRows([node], context, info)?.[0] ?? loadNode(list, node.id, context, info))
}

function named(ids: readonly string[], nodes: ReadonlyMap<string, GraphNode>): GraphNode[] {
  return ids.flatMap((id) => nodes.get(id) ?? [])
}

function byId(nodes: readonly GraphNode[]): ReadonlyMap<string, GraphNode> {
  return new Map(nodes.map((node) => [node.id, node]))
}
