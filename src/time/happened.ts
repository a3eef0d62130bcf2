import type { AsOf } from './as-of.ts'
import type { Bounds } from './edtf.ts'

/** The first and the last day of a period, both inclusive: ISO days; an absent one leaves that side open. */
export interface Period {
  from?: string
  to?: string
}

/**
 * Whether something that happened within these bounds had, or may have, happened on a day or before. What has no date may
 * have happened at any time, and certainly at none.
 */
export function hadHappened({ earliest, latest }: Bounds, { day, certainty }: AsOf): boolean {
  return certainty === 'CERTAIN' ? latest !== undefined && latest <= day : earliest === undefined || earliest <= day
}

/** Whether something that happened within these bounds may have happened in a period. */
export function mayBeWithin({ earliest, latest }: Bounds, { from, to }: Period): boolean {
  return (
    !(from !== undefined && latest !== undefined && latest < from) &&
    !(to !== undefined && earliest !== undefined && earliest > to)
  )
}
