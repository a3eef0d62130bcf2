import type { Days } from './difference.ts'
import type { FunctionMove } from './function-move.ts'
import { groupBy } from './gone-and-come.ts'

/** A move with the first day on which it may have been; bodies are given by their first incarnations. */
export interface DatedMove extends FunctionMove {
  day: string
}

/** Whose function came to whom in the end, by which last move. */
export interface Passage {
  giver: string
  last: DatedMove
}

/** Where each holder's part of a function is: by the present holder, the first one and the last move that brought it there. */
type Whereabouts = Map<string, Map<string, DatedMove | undefined>>

/**
 * Where a function went between two days, from those who held it on the first: whoever had it last, or gives it next, holds
 * it. What came back to its giver has not moved.
 *
 * @param moves all that is recorded of one function
 */
export function passagesOf(moves: readonly DatedMove[], { from, to }: Days): Passage[] {
  const days = [...groupBy(moves, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1))
  const isHeld = (body: string, day: string) => holds(body, day, days)
  const bodies = new Set(moves.flatMap((move) => [move.from, move.to]))
  const holders = [...bodies].filter((body) => isHeld(body, from))
  let places: Whereabouts = new Map(holders.map((body) => [body, new Map([[body, undefined]])]))
  for (const [day, sameDay] of days) if (from < day && day <= to) places = passOn(places, sameDay, day, isHeld)
  return [...places].flatMap(([holder, parts]) =>
    [...parts].flatMap(([giver, last]) => (last === undefined || giver === holder ? [] : [{ giver, last }])),
  )
}

/** Whether a body holds the function at the end of a day: it got it last, or the next that happens is that it gives it. */
function holds(body: string, day: string, days: readonly (readonly [string, readonly DatedMove[]])[]): boolean {
  const own = days.filter(([, moves]) => moves.some((move) => move.from === body || move.to === body))
  const [, last = []] = own.filter(([on]) => on <= day).at(-1) ?? []
  const [, next = []] = own.find(([on]) => on > day) ?? []
  return last.some((move) => move.to === body) || next.some((move) => move.from === body)
}

/** What happens on one day happens at once: nobody hands on what came on that day. */
function passOn(
  before: Whereabouts,
  moves: readonly DatedMove[],
  day: string,
  isHeld: (body: string, day: string) => boolean,
): Whereabouts {
  const givers = new Set(moves.map((move) => move.from))
  const isTaker = new Set(moves.map((move) => move.to))
  const keeps = (body: string) => !givers.has(body) || (!isTaker.has(body) && isHeld(body, day))
  const after: Whereabouts = new Map()
  const put = (holder: string, giver: string, last: DatedMove | undefined) => {
    const parts = after.get(holder) ?? new Map<string, DatedMove | undefined>()
    if (!parts.has(giver)) parts.set(giver, last)
    after.set(holder, parts)
  }
  for (const [holder, parts] of before) if (keeps(holder)) for (const [giver, last] of parts) put(holder, giver, last)
  for (const move of moves.toSorted((a, b) => (a.event < b.event ? -1 : 1)))
    for (const giver of before.get(move.from)?.keys() ?? []) put(move.to, giver, move)
  return after
}
