import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts'
import { boundOf, middleOf, type Bound } from './life-span.ts'

/** How sure a step is; not stated by a source, but inferred from it or only possible, is drawn otherwise. */
export type Sureness = 'stated' | 'inferred' | 'possible'

/** One step of a lineage. */
export interface Step {
  edge: GraphEdge
  from: string
  to: string
  type: string
  date: Bound
  /** Since 1970-01-01: the middle of what its date can mean; undefined without a date. */
  day: number | undefined
  sureness: Sureness
}

/** The steps that belong to one change. */
export interface Change {
  /** Of the change event; of the edge itself where it names none. */
  id: string
  kind: string
  /** As known, in EDTF; undefined without one. */
  date: string | undefined
  day: number | undefined
  steps: readonly Step[]
  /** The least sure of its steps. */
  sureness: Sureness
}

const SURENESS: Readonly<Record<string, Sureness>> = { INFERRED: 'inferred', POSSIBLE: 'possible' }

/** The steps of a graph between nodes that it has, by date. */
export function stepsOf({ nodes, edges }: Graph): Step[] {
  const known = new Set(nodes.map(({ id }) => id))
  const steps = edges
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map((edge): Step => {
      const { from, to, type, properties } = edge
      const date = boundOf(properties.date, properties['dateEarliest'], properties['dateLatest'])
      const sureness = SURENESS[properties.certainty ?? ''] ?? 'stated'
      return { edge, from, to, type, date, day: middleOf(date), sureness }
    })
  return steps.toSorted((a, b) => (a.day ?? -Infinity) - (b.day ?? -Infinity) || byKey(a, b))
}

function byKey(a: Step, b: Step): number {
  const [first, second] = [a, b].map(({ edge, from, to, type }) => [changeOf(edge), from, to, type].join(' '))
  return (first ?? '') < (second ?? '') ? -1 : first === second ? 0 : 1
}

/** The changes of which the steps are parts, by date. */
export function changesOf(steps: readonly Step[]): Change[] {
  const byId = new Map<string, Step[]>()
  for (const step of steps) {
    const id = changeOf(step.edge)
    byId.set(id, [...(byId.get(id) ?? []), step])
  }
  return [...byId].map(([id, of]) => {
    const [first] = of
    const { kind, date } = first?.edge.properties ?? {}
    const sureness = (['possible', 'inferred'] as const).find((one) => of.some((step) => step.sureness === one))
    return { id, kind: kind ?? '', date, day: first?.day, steps: of, sureness: sureness ?? 'stated' }
  })
}

function changeOf({ id, from, type, to, properties: { eventId } }: GraphEdge): string {
  return eventId ?? id ?? `${from}/${type}/${to}`
}

/** The nodes of a graph, each once. */
export function bodiesOf({ nodes }: Graph): GraphNode[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()]
}
