import type { Literal } from './literal.ts'
import { valuesAt } from './references.ts'

/** Where an id stands: reached by keys in a row, or written in the statement itself. */
export type IdPlace = { keys: readonly string[] } | { id: string }

/** The ids at some places in a row. */
export function idsIn(row: Literal, places: Iterable<IdPlace>): string[] {
  return Array.from(places).flatMap((place) =>
    'id' in place ? [place.id] : valuesAt(row, place.keys).filter((id) => typeof id === 'string'),
  )
}
