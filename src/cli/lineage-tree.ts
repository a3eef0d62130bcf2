import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import { labelOf, lifeOf } from '../graph/label.ts'
import type { Outcome } from '../change/outcome.ts'
import type { Lineage, LineageBody } from '../questions/lineage.ts'
import { basisLines, stepHead, titleOf } from './lines.ts'
import type { Paint } from './paint.ts'
import type { Branch } from './tree.ts'

/** What a tree is drawn from. */
interface Drawn {
  nodes: ReadonlyMap<string, GraphNode>
  bodies: ReadonlyMap<string, LineageBody>
  /** The steps below each body, by its id. */
  below: ReadonlyMap<string, readonly GraphEdge[]>
  /** The step below which each body hangs with all that follows it; it is only named below others. */
  hangs: ReadonlyMap<string, GraphEdge>
  /** The laws behind each event, by its id. */
  laws: ReadonlyMap<string, readonly GraphNode[]>
  paint: Paint
}

/**
 * The trees of a lineage: the start, or on a later page what it goes on from, and below each body the steps that lead on
 * from it. Each step is there once. A body to which several steps lead hangs below the one that is nearest to the start.
 */
export function lineageTrees(lineage: Lineage, paint: Paint): Branch[] {
  const { nodes, others, edges, bodies, events } = lineage
  const places = new Map(nodes.map(({ id }, index) => [id, index]))
  // What stands on a page before comes before all of this page.
  const placeOf = (id: string) => places.get(id) ?? -1
  const below = new Map<string, GraphEdge[]>()
  const hangs = new Map<string, GraphEdge>()
  for (const edge of edges) {
    const [above, end] = endsOf(edge, lineage, placeOf)
    below.set(above, [...(below.get(above) ?? []), edge])
    if (placeOf(above) >= placeOf(end)) continue
    const known = hangs.get(end)
    if (!known || placeOf(above) < placeOf(endsOf(known, lineage, placeOf)[0])) hangs.set(end, edge)
  }
  const drawn: Drawn = {
    ...{ below, hangs, paint },
    nodes: new Map([...nodes, ...others].map((node) => [node.id, node])),
    laws: new Map(events.map(({ id, enactedBy }) => [id, enactedBy])),
    bodies: new Map(bodies.map((body) => [body.id, body])),
  }
  const roots = new Set([...nodes.slice(0, 1).map(({ id }) => id), ...below.keys()])
  return [...roots].filter((id) => !hangs.has(id)).map((id) => bodyBranch(id, drawn))
}

/** The end of a step below which it is drawn, and the other one. */
function endsOf(
  { from, to }: GraphEdge,
  { header }: Lineage,
  placeOf: (id: string) => number,
): [above: string, below: string] {
  const { direction } = header.asked
  const isForward = direction === 'FAMILY' ? placeOf(from) < placeOf(to) : direction === 'DESCENDANTS'
  return isForward ? [from, to] : [to, from]
}

function bodyBranch(id: string, drawn: Drawn): Branch {
  return {
    lines: [bodyTitle(id, drawn), ...nameLines(id, drawn)],
    branches: (drawn.below.get(id) ?? []).map((edge) => stepBranch(edge, id, drawn)),
  }
}

function stepBranch(edge: GraphEdge, above: string, drawn: Drawn): Branch {
  const { below, hangs, laws, paint } = drawn
  const [id, arrow] = edge.from === above ? [edge.to, '->'] : [edge.from, '<-']
  const isHere = hangs.get(id) === edge
  const { lines, branches } = isHere ? bodyBranch(id, drawn) : { lines: [bodyTitle(id, drawn)], branches: [] }
  const [title = id, ...names] = lines
  const note = isHere || !below.has(id) ? '' : ' (its own steps stand elsewhere)'
  const details = [...names, ...basisLines(edge, laws.get(edge.properties.eventId ?? '') ?? [])]
  return {
    lines: [
      `${paint('yellow', stepHead(edge))}  ${arrow} ${title}${note}`,
      ...details.map((line) => paint('dim', line)),
    ],
    branches,
  }
}

function bodyTitle(id: string, { nodes, bodies, paint }: Drawn): string {
  const node = nodes.get(id)
  if (!node) return id
  const outcome = bodies.get(id)?.outcome
  const end = (outcome && ENDS[outcome]) ?? ''
  return [paint('bold', `${labelOf(node)} [${id}]`), lifeOf(node), end].filter((part) => part !== '').join(', ')
}

/** How the tree calls an end that no step shows. */
const ENDS: Partial<Record<Outcome, string>> = {
  ENDED: 'no successor is recorded',
  UNKNOWN: 'what followed is not known',
}

function nameLines(id: string, { nodes, bodies }: Drawn): string[] {
  const { incarnations = [], revivedBy = [] } = bodies.get(id) ?? {}
  const titled = (other: string) => {
    const node = nodes.get(other)
    return node ? titleOf(node) : other
  }
  return [
    ...incarnations.slice(0, -1).map((other) => `earlier name: ${titled(other)}`),
    ...revivedBy.map((other) => `revived by: ${titled(other)}`),
  ]
}
