import type { PathStep } from '../change/paths.ts'
import type { SuccessionType } from '../change/succession.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { dateBounds } from '../time/edtf.ts'
import { hadHappened } from '../time/happened.ts'
import type { AsOf } from '../time/as-of.ts'

/** A succession between two bodies that are asked about. */
export interface StepBetween extends PathStep {
  /** The function that was handed over. */
  function?: string
}

/** A succession as it is stored, or with `type` null a principal flow, of which only the ends and the event are known. */
interface Row {
  [name: string]: unknown
  type: SuccessionType | null
  from: string
  to: string
  eventId: string
}

/**
 * The successions that leave the bodies on all ways from one body to another, in no order; none for unknown ids.
 *
 * @param functions whether functions handed over between bodies that both continue count too
 */
export async function stepsBetween(
  snapshot: Snapshot,
  { from, to }: { from: string; to: string },
  functions = false,
): Promise<StepBetween[]> {
  const rows = await snapshot.rows<Row>(statement('explain/between'), { from, to, functions })
  const principal = new Set(rows.filter(({ type }) => type === null).map(pairOf))
  return rows.filter(({ type }) => type !== null).map((row) => stepOf(row, principal.has(pairOf(row))))
}

function pairOf({ from, to, eventId }: Row): string {
  return `${eventId}/${from}/${to}`
}

function stepOf(row: Row, isPrincipal: boolean): StepBetween {
  const known = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
  return { ...(known as unknown as StepBetween), isPrincipal }
}

/** Whether a change had taken effect, or may have, by a day; an undated one may have. */
export function tookEffect({ date }: StepBetween, at: AsOf): boolean {
  return hadHappened(date === undefined ? {} : dateBounds(date), at)
}

/** The steps that had taken effect by a day; all of them without a day. */
export function upTo(at: AsOf | undefined, steps: readonly StepBetween[]): readonly StepBetween[] {
  return at ? steps.filter((step) => tookEffect(step, at)) : steps
}
