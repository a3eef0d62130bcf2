import { follow, type Account } from '../change/account.ts'
import { byDateThenId } from '../change/by-date.ts'
import type { ChangeEvent } from '../change/event.ts'
import { outcomeOf, type Outcome } from '../change/outcome.ts'
import { ends } from '../change/turn.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import type { Life } from '../time/alive.ts'
import { today as currentDay } from '../time/day.ts'
import { hadHappened } from '../time/happened.ts'
import type { AsOf } from '../time/as-of.ts'
import { filterOf, readEvents } from './lineage-steps.ts'
import { happened } from './lineage-walk.ts'
import { livesOf, readBegun } from './lives.ts'

/** What became of a body. */
export interface BodyFate {
  outcome: Outcome
  /** Ids of what it directly became, by date, then by id. */
  became: readonly string[]
}

/** By which account, and as of which day, a fate is judged. */
export interface FateQuery {
  account: Account
  /** Today without it. */
  at?: AsOf | undefined
}

/** What became of incarnations by the day, each by its id. */
export async function fatesOf(
  snapshot: Snapshot,
  ids: readonly string[],
  { account, at }: FateQuery,
): Promise<Map<string, BodyFate>> {
  const events = await eventsAround(snapshot, ids, account, at ?? today())
  const { steps, takesTurn } = follow(events, account)
  const successions = steps.filter(({ type }) => type === 'SUCCEEDED_BY').sort(byDateThenId)
  const begun = await readBegun(snapshot, at)(successions.map(({ to }) => to))
  const lives = await livesOf(snapshot, ids)
  const fates = new Map(ids.map((id) => [id, { endings: [] as ChangeEvent[], became: new Set<string>() }]))
  for (const event of events)
    for (const { id, fate } of event.enters)
      if (fate !== 'CONTINUES' && takesTurn(event, ends(id))) fates.get(id)?.endings.push(event)
  for (const { from, to } of successions) if (begun.has(to)) fates.get(from)?.became.add(to)
  return new Map(
    [...fates].map(([id, { endings, became }]) => {
      const outcome = outcomeOf(id, endings, hasEnded(lives.get(id) ?? {}, at))
      return [id, { outcome, became: [...became] }]
    }),
  )
}

/** Ids of what took things up again after they had ended, by the id of the thing; by date, then by id. */
export async function revivalsOf(
  snapshot: Snapshot,
  ids: readonly string[],
  { account: { ranks }, at }: FateQuery,
): Promise<Map<string, string[]>> {
  const revivals = new Map<string, string[]>()
  if (ids.length === 0) return revivals
  const rows = await snapshot.rows<Revival>(statement('lineage/revivals'), { wanted: { ids, ranks } })
  const begun = await readBegun(snapshot, at)(rows.map(({ reviver }) => reviver))
  for (const { revived, reviver, earliest, latest } of rows) {
    const bounds = { ...(earliest !== null && { earliest }), ...(latest !== null && { latest }) }
    if (!begun.has(reviver) || (at && !hadHappened(bounds, at))) continue
    revivals.set(revived, [...new Set([...(revivals.get(revived) ?? []), reviver])])
  }
  return revivals
}

/** The events of things by a day; with a source also those of what they became, on which it depends which account stands. */
async function eventsAround(
  snapshot: Snapshot,
  ids: readonly string[],
  account: Account,
  asOf: AsOf,
): Promise<ChangeEvent[]> {
  const filter = { ...filterOf(account), functions: false }
  const events = await readEvents(snapshot, ids, filter)
  const others = account.accordingTo === undefined ? [] : events.flatMap(({ yields }) => yields.map(({ id }) => id))
  const known = new Map(events.map((event) => [event.id, event]))
  const further = others.length === 0 ? [] : await readEvents(snapshot, [...new Set(others)], filter, known)
  return happened([...events, ...further], asOf)
}

function today(): AsOf {
  return { day: currentDay(), certainty: 'POSSIBLE' }
}

/**
 * Whether something has certainly ended by the day. What ended at an unknown time has ended by today; on an earlier day it
 * may still have existed.
 */
export function hasEnded(
  { endLatest, endUnknown }: Pick<Life, 'endLatest' | 'endUnknown'>,
  at: AsOf | undefined,
): boolean {
  const isPast = endUnknown === true && at?.certainty !== 'POSSIBLE'
  return isPast || (typeof endLatest === 'string' && endLatest <= (at ?? today()).day)
}

interface Revival extends Record<string, unknown> {
  revived: string
  reviver: string
  earliest: string | null
  latest: string | null
}
