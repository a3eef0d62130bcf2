import type { Outcome } from '../change/outcome.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { fatesOf, revivalsOf } from './lineage-bodies.ts'
import { today, type TodayMatch } from './today.ts'

/** What became of one thing. */
export interface EntityFate {
  outcome: Outcome
  /** Ids of what it directly became, by date. */
  became: readonly string[]
  /** Ids of what took it up again after it had ended, without being its successor. */
  revivedBy: readonly string[]
  /** What carries it on today; null where it still exists. */
  today: TodayMatch | null
  /** The ids above. */
  named: readonly string[]
}

/**
 * What became of a thing by a day, by the preferred account.
 *
 * @throws AppError INVALID_INPUT for the id of a record
 */
export async function entityFate(snapshot: Snapshot, of: string, day: string): Promise<EntityFate> {
  const query = { account: { ranks: ['PREFERRED' as const] } }
  const fate = (await fatesOf(snapshot, [of], query)).get(of)
  const { outcome = 'UNKNOWN', became = [] } = fate ?? {}
  const revivedBy = (await revivalsOf(snapshot, [of], query)).get(of) ?? []
  const [match] = outcome === 'EXISTS' ? [] : (await today(snapshot, { of, day })).matches
  return { outcome, became, revivedBy, today: match ?? null, named: [...became, ...revivedBy] }
}
