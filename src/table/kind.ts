import { nearest } from '../text/nearest-id.ts'
import type { Faults } from './faults.ts'
import type { Place } from './place.ts'

/** The kind that a cell names, in any case and with spaces or hyphens for `_`; undefined, and a fault, for an unknown one. */
export function readKind<Kind extends string>(
  text: string,
  known: readonly Kind[],
  place: Place,
  faults: Faults,
): Kind | undefined {
  const wanted = text.toUpperCase().replace(/[\s_-]+/g, '_')
  const kind = known.find((one) => one === wanted)
  if (kind === undefined) {
    const near = nearest(wanted, known, 1)
    const meant = near.length > 0 ? `did you mean ${near.join('')}? Known are` : 'known are'
    faults.add(place, `The kind ${JSON.stringify(text)} is unknown; ${meant} ${known.join(', ')}.`)
  }
  return kind
}
