import type { GraphNode } from '../graph/graph.ts'
import { isAliveOn } from '../time/alive.ts'

/** What marked days say of a body: with one day whether it may have existed, with two days on which of them. */
export type Mark = 'THERE' | 'GONE' | 'BEGAN' | 'ENDED' | 'BOTH' | 'NEITHER'

/** The mark of a body; undefined without marked days. */
export function markOf({ properties }: Pick<GraphNode, 'properties'>, days: readonly string[]): Mark | undefined {
  const [first, second] = days
  if (first === undefined) return undefined
  const before = isAliveOn(properties, first, 'POSSIBLE')
  if (second === undefined) return before ? 'THERE' : 'GONE'
  const after = isAliveOn(properties, second, 'POSSIBLE')
  if (before) return after ? 'BOTH' : 'ENDED'
  return after ? 'BEGAN' : 'NEITHER'
}

/** The sign of a mark before a name, as nobody should need to see colours. */
export function signOf(node: Pick<GraphNode, 'properties'>, days: readonly string[]): string {
  const mark = markOf(node, days)
  return mark === 'BEGAN' ? '+' : mark === 'ENDED' ? '−' : ''
}
