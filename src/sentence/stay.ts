import { dateBounds, type Bounds } from '../time/edtf.ts'
import type { ToldBody } from './told.ts'

/** What a body that a change leaves in place did around it, by its own dates. */
export type Stay = 'CONTINUED' | 'BEGAN_THAT_DAY' | 'ENDED_THAT_DAY'

/** What a body did around a change; undefined where its dates, or the one of the change, do not tell. */
export function stayOf({ start, end, endUnknown }: ToldBody, date: string | undefined): Stay | undefined {
  if (date === undefined) return undefined
  const [change, first, last] = [dateBounds(date), boundsOf(start), boundsOf(end)]
  if (isSameDay(first, change)) return 'BEGAN_THAT_DAY'
  if (isSameDay(last, change)) return 'ENDED_THAT_DAY'
  const lasts = end === undefined ? endUnknown !== true : isBefore(change, last)
  return lasts && isBefore(first, change) ? 'CONTINUED' : undefined
}

function boundsOf(edtf: string | undefined): Bounds {
  return edtf === undefined ? {} : dateBounds(edtf)
}

function isSameDay(one: Bounds, other: Bounds): boolean {
  return isDay(one) && isDay(other) && one.earliest === other.earliest
}

function isDay({ earliest, latest }: Bounds): boolean {
  return earliest !== undefined && earliest === latest
}

/** Whether all days of the one are before all days of the other. */
function isBefore({ latest }: Bounds, { earliest }: Bounds): boolean {
  return latest !== undefined && earliest !== undefined && latest < earliest
}
