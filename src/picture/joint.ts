import type { GraphEdge } from '../graph/graph.ts'

/** A change of a lineage: the steps that are derived from one event. */
export interface Joint {
  /** Id of the event. */
  id: string
  kind: string
  /** As known, in EDTF. */
  date: string | undefined
  /** The first day that the date can mean. */
  day: string | undefined
  steps: readonly GraphEdge[]
}

/** The changes behind steps, by date; undated ones come last. */
export function jointsOf(edges: readonly GraphEdge[]): Joint[] {
  const byEvent = new Map<string, GraphEdge[]>()
  for (const edge of edges) {
    const id = edge.properties.eventId ?? edge.id ?? `${edge.from}/${edge.to}`
    const known = byEvent.get(id)
    if (known) known.push(edge)
    else byEvent.set(id, [edge])
  }
  return [...byEvent].map(([id, steps]) => jointOf(id, steps)).sort(byDay)
}

function jointOf(id: string, steps: readonly GraphEdge[]): Joint {
  const { kind = '', date, dateEarliest, dateLatest } = steps[0]?.properties ?? {}
  const day = dateEarliest ?? dateLatest
  return { id, kind, date, day: typeof day === 'string' ? day : undefined, steps }
}

function byDay(a: Joint, b: Joint): number {
  const [one, other] = [`${a.day ?? '~'} ${a.id}`, `${b.day ?? '~'} ${b.id}`]
  return one < other ? -1 : one > other ? 1 : 0
}
