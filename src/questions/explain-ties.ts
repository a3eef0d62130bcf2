import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { TIE_TYPES, type TieType, type ToldTie } from '../sentence/told.ts'
import type { AsOf } from '../time/as-of.ts'
import { dateBounds } from '../time/edtf.ts'
import { hadHappened } from '../time/happened.ts'

interface Row {
  [name: string]: unknown
  type: TieType
  from: string
  to: string
  start: string | null
  end: string | null
}

/** The relations between two bodies that are no succession and may be taken for one, begun by a day if one is given. */
export async function tiesBetween(
  snapshot: Snapshot,
  { from, to, at }: { from: string; to: string; at?: AsOf },
): Promise<ToldTie[]> {
  const rows = await snapshot.rows<Row>(statement('explain/ties'), { wanted: { from, to, types: TIE_TYPES } })
  return rows
    .filter(({ start }) => at === undefined || hadHappened(start === null ? {} : dateBounds(start), at))
    .map(({ start, end, ...tie }) => ({
      is: 'TIED',
      ...tie,
      ...(start !== null && { start }),
      ...(end !== null && { end }),
    }))
}
