import type { ChangeEvent, Participant } from './event.ts'
import type { Succession } from './succession.ts'

/**
 * What an event says of one body or function: that a body ends (or loses its name), that a body begins (or gets its name),
 * or that a function leaves a body. Each can happen only once, so two events with a turn in common tell the same change.
 */
export type Turn = `${string} ends` | `${string} begins` | `${string} leaves ${string}`

/** The turns of an event. */
export function turnsOf({ enters, yields, flows }: ChangeEvent): Turn[] {
  return [
    ...enters.filter(isTurning).map(({ id }) => ends(id)),
    ...yields.filter(isTurning).map(({ id }) => begins(id)),
    ...flows.flatMap(({ from, moves }) => moves.map((moved) => leaves(moved, from))),
  ]
}

/** Whether two events are accounts of the same change, of which at most one can be right. */
export function compete(one: ChangeEvent, other: ChangeEvent): boolean {
  const turns = new Set(turnsOf(one))
  return one.id !== other.id && turnsOf(other).some((turn) => turns.has(turn))
}

/** The turns on which one succession of an event rests. A body that was spun off says nothing of the end of its origin. */
export function turnsOfStep(
  { type, from, to, function: moved }: Pick<Succession, 'type' | 'from' | 'to' | 'function'>,
  { yields }: ChangeEvent,
): Turn[] {
  if (type === 'SPUN_OFF') return [begins(to)]
  if (type === 'HANDED_FUNCTION_TO') return moved === undefined ? [] : [leaves(moved, from)]
  const isBegun = yields.some((body) => body.id === to && isTurning(body))
  return isBegun ? [ends(from), begins(to)] : [ends(from)]
}

/** The turn of a body that ends or loses its name. */
export function ends(id: string): Turn {
  return `${id} ends`
}

/** The turn of a body that begins or gets its name. */
export function begins(id: string): Turn {
  return `${id} begins`
}

function leaves(moved: string, from: string): Turn {
  return `${moved} leaves ${from}`
}

function isTurning({ fate }: Participant): boolean {
  return fate !== 'CONTINUES'
}
