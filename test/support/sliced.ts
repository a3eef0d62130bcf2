import type { Graph, GraphEdge, GraphNode, Properties } from '../../src/graph/graph.ts'
import type { Slice } from '../../src/questions/slice.ts'
import { schemaFile } from '../../src/schema-file.ts'
import type { Period } from '../../src/time/happened.ts'
import { existsOn, holdsOn } from '../../src/time/visible.ts'

/** The part of a whole graph that a slice wants, decided element by element. */
export function sliced(
  graph: Pick<Graph, 'nodes' | 'edges'>,
  slice: Slice,
): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const nodes = graph.nodes.filter((node) => isWanted(node, slice) && exists(node, slice))
  const ids = nodes.map(({ id }) => id)
  return { nodes, edges: edgesAmong(graph, ids, slice) }
}

/** The relations of a slice between these nodes, whatever these are. */
export function edgesAmong({ edges }: Pick<Graph, 'edges'>, ids: readonly string[], slice: Slice): GraphEdge[] {
  const ends = new Set(ids)
  return edges.filter((edge) => ends.has(edge.from) && ends.has(edge.to) && isWantedEdge(edge, slice))
}

/** The ids in reach of a node, ring by ring; that node is there whatever its type. */
export function reached(graph: Pick<Graph, 'nodes' | 'edges'>, of: string, depth: number, slice: Slice): string[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]))
  const isThere = (id: string) => {
    const node = byId.get(id)
    return node !== undefined && exists(node, slice) && (id === of || isWanted(node, slice))
  }
  const edges = graph.edges.filter((edge) => isThere(edge.from) && isThere(edge.to) && isWantedEdge(edge, slice))
  const found = isThere(of) ? [of] : []
  let ring = [...found]
  for (let step = 0; step < depth; step++) {
    const next = edges.flatMap(({ from, to }) => [
      ...(ring.includes(from) ? [to] : []),
      ...(ring.includes(to) ? [from] : []),
    ])
    ring = [...new Set(next)].filter((id) => !found.includes(id)).toSorted()
    found.push(...ring)
  }
  return found
}

function isWanted({ type, properties }: GraphNode, { types, changes }: Slice): boolean {
  if (types && !types.includes(type)) return false
  return !changes || type !== 'ChangeEvent' || changes.some((kind) => kind === properties.kind)
}

function isWantedEdge({ type, properties }: GraphEdge, { relations, changes, at, during }: Slice): boolean {
  const { dated } = schemaFile().vocabulary
  if (relations && !relations.includes(type)) return false
  if (changes && dated.derived.includes(type) && !changes.some((kind) => kind === properties.kind)) return false
  if (at) return holdsOn(type, properties, at, dated)
  return !during || isWithin(properties, during, dated.facts.includes(type))
}

function exists({ type, properties }: GraphNode, { at, during }: Slice): boolean {
  if (at) return existsOn(type, properties, at, schemaFile().vocabulary.dated)
  return !during || isWithin(properties, during, false)
}

/** Whether what has these dates may have been there at some time; what began without lasting was there on one day. */
function isWithin(
  properties: Properties,
  { from = '0000-00-00', to = '9999-99-99' }: Period,
  isOneDay: boolean,
): boolean {
  const day = (name: string, otherwise: string) => {
    const value = properties[name]
    return typeof value === 'string' ? value : otherwise
  }
  const [begins, isOver] = [day('startEarliest', '0000-00-00'), day('endLatest', '9999-99-99')]
  if (begins > to || isOver <= from) return false
  if (isOneDay && day('startLatest', '9999-99-99') < from) return false
  return ['date', 'effective'].every(
    (name) => day(`${name}Earliest`, '0000-00-00') <= to && day(`${name}Latest`, '9999-99-99') >= from,
  )
}
