import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import { lineage, type Lineage, type LineagePart, type LineageQuery } from '../questions/lineage.ts'
import type { Context } from './context.ts'
import { coveredRows, selects, typesToRead } from './covered.ts'
import { loadNode, loadNodes } from './delegate.ts'

/** The arguments of the field `lineage`. */
export interface LineageArguments extends Omit<LineageQuery, 'accordingTo' | 'parts'> {
  accordingTo?: string | null
}

/** A step of a lineage, with the nodes of the lineage by their ids. */
export interface Step {
  edge: GraphEdge
  nodes: ReadonlyMap<string, GraphNode>
  events: ReadonlyMap<string, GraphNode>
}

/** Asks for a lineage; reads in full only the parts from which the selection is answered. */
export function askLineage(
  { accordingTo, ...query }: LineageArguments,
  { ask }: Context,
  info: GraphQLResolveInfo,
): Promise<Lineage> {
  const types = typesToRead(getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes, info)
  const parts: LineagePart[] = [
    ...(types.has('Entity') ? (['nodes'] as const) : []),
    ...(types.has('ChangeEvent') ? (['events'] as const) : []),
    ...(selects('leftOut', info) ? (['leftOut'] as const) : []),
  ]
  return ask(lineage, { ...query, ...(typeof accordingTo === 'string' && { accordingTo }), parts })
}

/** The steps of a lineage. */
export function stepsOf({ edges, nodes, events }: Lineage): Step[] {
  const lookups = { nodes: byId(nodes), events: byId(events) }
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

function byId(nodes: readonly GraphNode[]): ReadonlyMap<string, GraphNode> {
  return new Map(nodes.map((node) => [node.id, node]))
}
