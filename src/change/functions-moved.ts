import type { Difference } from './difference.ts'
import type { ChangeEvent } from './event.ts'
import { firstDay, functionMovesOf } from './function-move.ts'
import { passagesOf, type DatedMove } from './function-passage.ts'
import { groupBy } from './gone-and-come.ts'
import type { Known } from './known.ts'

/**
 * Which functions have passed from one body to another between two days, over all stops on the way: from a to b, then from
 * b to c, is from a to c, and back to a is nothing. A giver that did not exist on the earlier day and a receiver that no
 * longer exists on the later one are left out. Where the function is not named, each change stands for itself, and is told
 * if both existed.
 */
export function functionsMoved(known: Known): Difference[] {
  const { events, existence, days } = known
  const moves = events.flatMap((event) => datedMoves(event, known))
  const groups = groupBy(moves, (move) => move.function ?? `${move.event}/${move.from}/${move.to}`)
  const told = [...groups.values()].flatMap((group) =>
    passagesOf(group, days).flatMap(({ giver, last }): Difference[] => {
      const from = existence.nameOn(giver, days.from)
      const to = existence.nameOn(last.to, days.to)
      const isTold = last.function === undefined ? from !== undefined && to !== undefined : (from ?? to) !== undefined
      return isTold ? [differenceOf(last, from, to)] : []
    }),
  )
  const same = groupBy(told, ({ entity, from = '', to = '', event = '' }) => [entity, from, to, event].join(' '))
  return [...same.values()].flatMap((group) => group.slice(0, 1))
}

/** Between bodies, which keep their first ids under other names. */
function datedMoves(event: ChangeEvent, { incarnations }: Known): DatedMove[] {
  const day = firstDay(event.effective)
  if (day === undefined) return []
  return functionMovesOf(event)
    .map((move) => ({ ...move, from: incarnations.body(move.from), to: incarnations.body(move.to), day }))
    .filter(({ from, to }) => from !== to)
}

function differenceOf(last: DatedMove, from: string | undefined, to: string | undefined): Difference {
  const { date, event, cites } = last
  return {
    what: 'FUNCTION_MOVED',
    entity: last.function ?? to ?? last.to,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(date !== undefined && { date }),
    event,
    cites,
  }
}
