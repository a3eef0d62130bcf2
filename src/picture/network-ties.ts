import type { GraphEdge } from '../graph/graph.ts'

/** What a line stands for, as the legend tells it. */
export type TieClass = 'succession' | 'function' | 'fact' | 'record'

/** All relations between two nodes, drawn as one line; between a node and itself where both are the same. */
export interface Tie {
  /** Ids of its ends. */
  a: string
  b: string
  class: TieClass
  edges: readonly GraphEdge[]
}

const SUCCESSIONS = new Set(['SUCCEEDED_BY', 'SPUN_OFF'])

/** Bundles relations by the two nodes that they join, whichever way they go. Those without both ends are left out. */
export function tiesOf(edges: readonly GraphEdge[], known: ReadonlySet<string>): Tie[] {
  const bundles = new Map<string, GraphEdge[]>()
  for (const edge of edges) {
    if (!known.has(edge.from) || !known.has(edge.to)) continue
    const key = JSON.stringify([edge.from, edge.to].toSorted())
    const bundle = bundles.get(key)
    if (bundle) bundle.push(edge)
    else bundles.set(key, [edge])
  }
  return [...bundles.values()].map((bundle) => {
    const [{ from: a, to: b }] = bundle as [GraphEdge, ...GraphEdge[]]
    return { a, b, class: strongest(bundle), edges: bundle }
  })
}

const CLASSES: readonly TieClass[] = ['succession', 'function', 'fact', 'record']

function strongest(bundle: readonly GraphEdge[]): TieClass {
  const classes = new Set(bundle.map(classOf))
  return CLASSES.find((one) => classes.has(one)) ?? 'fact'
}

function classOf({ id, type }: GraphEdge): TieClass {
  if (SUCCESSIONS.has(type)) return 'succession'
  if (type === 'HANDED_FUNCTION_TO') return 'function'
  return id === undefined ? 'record' : 'fact'
}
