import type { Certainty } from './event.ts'
import type { Succession } from './succession.ts'

/** A step from one body to a later one, and the functions that its flows name. */
export interface CarryingStep extends Pick<Succession, 'from' | 'to' | 'type'> {
  moves: readonly string[]
}

/**
 * The functions that went all the way from one body to a later one: each step of some way names them. What another body
 * brought in on the way, or what left again, is not among them.
 */
export function functionsCarried(from: string, to: string, steps: readonly CarryingStep[]): string[] {
  const named = [...new Set(steps.flatMap(({ moves }) => moves))]
  return named.filter((moved) => {
    const carrying = steps.filter(({ moves }) => moves.includes(moved))
    return isReached(from, to, carrying)
  })
}

/**
 * How sure it is that a later body carries on an earlier one. What was split off from a body in between may have come to
 * that from elsewhere, unless functions of the earlier one went all the way.
 *
 * @param sure how sure the steps are
 */
export function certaintyCarried(sure: Certainty, from: string, to: string, steps: readonly CarryingStep[]): Certainty {
  const direct = steps.filter((step) => step.type === 'SUCCEEDED_BY' || step.from === from)
  return isReached(from, to, direct) || functionsCarried(from, to, steps).length > 0 ? sure : 'POSSIBLE'
}

function isReached(from: string, to: string, steps: readonly CarryingStep[]): boolean {
  const found = new Set([from])
  for (const at of found) for (const step of steps) if (step.from === at) found.add(step.to)
  return found.has(to)
}
