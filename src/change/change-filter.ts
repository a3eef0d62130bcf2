import { dateBounds } from '../time/edtf.ts'
import { mayBeWithin, type Period } from '../time/happened.ts'
import type { ChangeKind } from './event.ts'

/** Which changes count. */
export interface ChangeFilter extends Period {
  /** Changes of these kinds; all without it. */
  kinds?: readonly ChangeKind[]
}

/** Whether a change counts: it is of one of the kinds, and may have taken effect in the period. Undated ones may have. */
export function counts(
  { kind, date }: { kind: ChangeKind; date?: string },
  { kinds, ...period }: ChangeFilter,
): boolean {
  if (kinds !== undefined && !kinds.includes(kind)) return false
  const isBounded = period.from !== undefined || period.to !== undefined
  return !isBounded || mayBeWithin(date === undefined ? {} : dateBounds(date), period)
}
