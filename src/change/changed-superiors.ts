import type { Difference } from './difference.ts'
import type { ChangeEvent } from './event.ts'
import { firstDay } from './function-move.ts'
import { groupBy, swapsOf, type Swap } from './gone-and-come.ts'
import type { Known } from './known.ts'
import type { DatedState } from './record.ts'

/**
 * Bodies of both days that are a part of something else on the later one. A body and what it is a part of keep their place
 * where only their names have changed.
 */
export function changedSuperiors(states: readonly DatedState[], known: Known): Difference[] {
  const { incarnations, existence, days } = known
  const parts = states.filter(({ type }) => type === 'PART_OF')
  const byDay = groupBy(known.events, ({ effective }) => firstDay(effective) ?? '')
  return [...groupBy(parts, ({ from }) => incarnations.body(from))].flatMap(([part, placed]) => {
    const now = existence.nameOn(part, days.to)
    if (now === undefined || existence.nameOn(part, days.from) === undefined) return []
    const on = (day: string) =>
      new Map(
        placed
          .filter((state) => existence.holdsOn(state, day))
          .map((state) => [incarnations.body(state.to), state] as const),
      )
    return swapsOf(on(days.from), on(days.to)).map((swap) => reparenting(now, swap, byDay, known))
  })
}

function reparenting(
  entity: string,
  { gone, come }: Swap<DatedState>,
  byDay: ReadonlyMap<string, ChangeEvent[]>,
  { existence, incarnations }: Known,
): Difference {
  const placed = come ?? gone
  const date = (come && startOf(come, existence)) ?? (gone && endOf(gone, existence))
  const event = eventBehind(byDay.get(firstDay(date) ?? 'never') ?? [], [
    ({ enters, yields }) =>
      [...enters, ...yields].some(({ id }) => incarnations.body(id) === incarnations.body(entity)),
    ({ yields }) => yields.some(({ id, fate }) => id === come?.to && fate === 'CREATED'),
    ({ enters }) => enters.some(({ id, fate }) => id === gone?.to && fate === 'ENDED'),
  ])
  return {
    what: 'REPARENTED',
    entity,
    ...(gone && { from: gone.to }),
    ...(come && { to: come.to }),
    ...(placed && { relation: placed.id }),
    ...(date !== undefined && { date }),
    ...(event && { event: event.id }),
    cites: placed?.cites ?? [],
  }
}

/** The event of a day for which the first of some conditions holds; a reparenting before others, then the first by id. */
function eventBehind(
  events: readonly ChangeEvent[],
  conditions: readonly ((event: ChangeEvent) => boolean)[],
): ChangeEvent | undefined {
  const ordered = events.toSorted(by(orderOf))
  return conditions.map((holds) => ordered.find(holds)).find((found) => found !== undefined)
}

function orderOf({ kind, id }: ChangeEvent): string {
  return `${kind === 'REPARENTING' ? 0 : 1} ${id}`
}

/** When a state began: its own date, or that of the end that began last. */
function startOf(state: DatedState, existence: Known['existence']): string | undefined {
  const ends = [existence.thing(state.from), existence.thing(state.to)].filter((one) => one !== undefined)
  const last = ends.filter(({ start }) => typeof start === 'string').toSorted(by((one) => one.startEarliest ?? ''))
  return state.start ?? last.at(-1)?.start ?? undefined
}

/** When a state ended: its own date, or that of the end that ended first. */
function endOf(state: DatedState, existence: Known['existence']): string | undefined {
  const ends = [existence.thing(state.from), existence.thing(state.to)].filter((one) => one !== undefined)
  const first = ends.filter(({ end }) => typeof end === 'string').toSorted(by((one) => one.endLatest ?? '~'))
  return state.end ?? first.at(0)?.end ?? undefined
}

function by<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0)
}
