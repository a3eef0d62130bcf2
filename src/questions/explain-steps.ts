import type { PathStep } from '../change/paths.ts'
import type { SuccessionType } from '../change/succession.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import type { AliveCertainty } from '../time/alive.ts'

/** A succession between two bodies that are asked about. */
export interface StepBetween extends PathStep {
  /** First and last day of `date`, as ISO days. */
  earliest?: string
  latest?: string
  /** The function that was handed over. */
  function?: string
}

/** A day up to which changes count. */
export interface UpTo {
  /** ISO day, as `2008-03-01`. */
  day: string
  certainty: AliveCertainty
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

/** Whether a change may have taken effect, or certainly took effect, by a day; an undated one may have. */
export function tookEffect(
  { earliest, latest }: Pick<StepBetween, 'earliest' | 'latest'>,
  { day, certainty }: UpTo,
): boolean {
  if (certainty === 'CERTAIN') return latest !== undefined && latest <= day
  return earliest === undefined || earliest <= day
}
