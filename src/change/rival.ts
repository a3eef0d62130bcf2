import { lineageSteps } from './account.ts'
import type { ChangeEvent } from './event.ts'
import type { Succession } from './succession.ts'
import { turnsOf, turnsOfStep, type Turn } from './turn.ts'

/**
 * Whether another event tells a step of an event otherwise: it tells one of the step's turns itself, takes a function of the
 * step elsewhere, or has the step the other way round.
 */
export function tellsOtherwise(other: ChangeEvent, step: Succession, event: ChangeEvent): boolean {
  if (other.id === event.id) return false
  const turns = new Set<Turn>([...turnsOfStep(step, event), ...departures(step, event)])
  return (
    turnsOf(other).some((turn) => turns.has(turn)) ||
    lineageSteps(other).some(({ from, to }) => from === step.to && to === step.from)
  )
}

/** That the functions of a step leave its first body. */
function departures({ from, to }: Succession, { flows }: ChangeEvent): Turn[] {
  const own = flows.filter((flow) => flow.from === from && flow.to === to)
  return own.flatMap(({ moves }) => moves.map((moved): Turn => `${moved} leaves ${from}`))
}
