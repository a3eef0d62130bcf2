import type { PathStep } from '../change/paths.ts'
import type { SuccessionType } from '../change/succession.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import type { AliveCertainty } from '../time/alive.ts'

/** A succession between two bodies that are asked about. */
export interface StepBetween extends PathStep {
  type: SuccessionType
  eventId: string
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

type Row = { [Key in keyof StepBetween]: StepBetween[Key] | null }

/**
 * The successions on all ways from one body to another, in no order; none for unknown ids.
 *
 * @param functions whether functions handed over between bodies that both continue count too
 */
export async function stepsBetween(
  snapshot: Snapshot,
  { from, to }: { from: string; to: string },
  functions = false,
): Promise<StepBetween[]> {
  const rows = await snapshot.rows<Row & Record<string, unknown>>(statement('explain/between'), { from, to, functions })
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as never)
}

/** Whether a change may have taken effect, or certainly took effect, by a day; an undated one may have. */
export function tookEffect(
  { earliest, latest }: Pick<StepBetween, 'earliest' | 'latest'>,
  { day, certainty }: UpTo,
): boolean {
  if (certainty === 'CERTAIN') return latest !== undefined && latest <= day
  return earliest === undefined || earliest <= day
}
