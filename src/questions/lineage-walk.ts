import { follow, type Account } from '../change/account.ts'
import { counts, type ChangeFilter } from '../change/change-filter.ts'
import { RANKS, type ChangeEvent } from '../change/event.ts'
import { joinRenames, SEPARATE, type Bodies } from '../change/incarnation.ts'
import { leftOut } from '../change/left-out.ts'
import { traceLineage, type Direction, type LineageLimits, type TracedLineage } from '../change/lineage.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { dateBounds } from '../time/edtf.ts'
import { hadHappened } from '../time/happened.ts'
import type { AsOf } from '../time/as-of.ts'
import { readDerived, readEvents, readStored, storedReach, type Step, type StepReader } from './lineage-steps.ts'
import { readBegun, type Begun } from './lives.ts'

/** Where a walk starts, and what it follows. */
export interface WalkQuery {
  of: string
  direction: Direction
  /** Steps from there, 1 or more; more than 100 counts as 100. */
  depth: number
  account: Account
  /** Which changes are followed; all without it. */
  changes?: ChangeFilter
  /** Whether steps by which a function alone is handed over are followed too. */
  functions?: boolean
  /** With COLLAPSE the incarnations that renames join are one body; `changes` does not apply to these renames. */
  renames?: Renames
  /** How many bodies to pass over; 0 without it. */
  offset?: number
  /** Only what had begun or taken effect by a day. */
  at?: AsOf
}

/** What a walk makes of renames. */
export type Renames = 'KEEP' | 'COLLAPSE'

/** What a walk found; the ends of its edges are incarnations. */
export interface Walk extends TracedLineage<Step> {
  bodies: Bodies
  /** The things whose change events decide what is in it; more than it holds, where a source has a say. */
  read: readonly string[]
}

/** Limits of every answer. Reading goes one step and one body further, so that a cut is noticed. */
const LIMITS = { depth: 100, bodies: 2_000 }

/**
 * Walks the successions around one thing, page by page. The preferred ones are stored; for any other account they are
 * derived from the change events in reach.
 *
 * @returns no bodies at all if the thing itself had not begun by the day
 * @throws AppError NOT_FOUND when nothing has that id; DATA_INCOMPLETE unless a complete data set is loaded
 */
export async function walk(snapshot: Snapshot, query: WalkQuery): Promise<Walk> {
  const reading = storedReach(snapshot, query, LIMITS.bodies + 1)
  // Both are read at once; that the data is incomplete comes before what is wrong with it.
  reading.catch(() => undefined)
  const stored = await reading
  const depth = Math.min(query.depth, LIMITS.depth)
  const offset = query.offset ?? 0
  const begun = readBegun(snapshot, query.at)
  if (!(await begun([query.of])).has(query.of)) return NOTHING
  const reach = { direction: query.direction, depth: depth + 1, limit: offset + LIMITS.bodies + 1 }
  const { steps, bodies, read } = isRead(stored.size, query)
    ? { ...(await followed(stored.steps, query, begun)), read: undefined }
    : await readOn(readerOf(snapshot, query), traceLineage(query.of, stored.steps, reach).ids, query, reach, begun)
  const traced = traceLineage(query.of, steps, { ...reach, depth, limit: LIMITS.bodies, offset, bodies })
  return { ...traced, bodies, read: read ?? traced.ids }
}

/** The ids of the change events of lower ranks that would change what a walk found, and that it did not follow. */
export async function leftOutOf(snapshot: Snapshot, found: Walk, query: WalkQuery): Promise<string[]> {
  const { direction, account, functions = false, changes = {}, at } = query
  const events = happened(await readEvents(snapshot, found.read, { ranks: RANKS, functions }), at)
  const ids = found.ids.flatMap(found.bodies.incarnationsOf)
  const isWanted = (step: Parameters<typeof counts>[0]) => counts(step, changes)
  return leftOut(events, follow(events, account, functions), { ...found, ids, direction, isWanted }).map(({ id }) => id)
}

/** The events that had taken effect by a day; all of them without a day. */
export function happened(events: readonly ChangeEvent[], at: AsOf | undefined): ChangeEvent[] {
  return events.filter(({ effective }) => isDone(effective, at))
}

const NOTHING: Walk = {
  ids: [],
  edges: [],
  truncated: false,
  cut: null,
  next: null,
  beyond: [],
  bodies: SEPARATE,
  read: [],
}

/** Whether one read has found all steps that matter. */
function isRead(size: number, { account, functions = false, renames = 'KEEP' }: WalkQuery): boolean {
  return isStored(account) && !functions && renames === 'KEEP' && size <= LIMITS.bodies
}

function isStored({ ranks, accordingTo }: Account): boolean {
  return accordingTo === undefined && ranks.every((rank) => rank === 'PREFERRED')
}

function readerOf(snapshot: Snapshot, { account, functions = false }: WalkQuery): StepReader {
  return isStored(account) ? readStored(snapshot, functions) : readDerived(snapshot, account, functions)
}

/** The steps that a walk follows, and the bodies between which they lead. */
interface Followed {
  steps: Step[]
  bodies: Bodies
}

/** Reads on for the things that are found, until no new ones are. */
async function readOn(
  reader: StepReader,
  start: readonly string[],
  query: WalkQuery,
  reach: LineageLimits,
  begun: Begun,
): Promise<Followed & { read: string[] }> {
  const read = new Set<string>()
  let found: Followed = { steps: [], bodies: SEPARATE }
  let unread = start
  // According to a source, what stands is known only once both ends are read, so more may be read than is found.
  while (unread.length > 0) {
    for (const id of unread) read.add(id)
    const { steps, bodies } = (found = await followed(await reader(unread), query, begun))
    const { ids } = traceLineage(query.of, steps, { ...reach, bodies })
    unread = ids.flatMap((id) => bodies.incarnationsOf(id)).filter((id) => !read.has(id))
  }
  return { ...found, read: [...read] }
}

/** Of all steps those that a walk follows. */
async function followed(steps: readonly Step[], query: WalkQuery, begun: Begun): Promise<Followed> {
  const { renames = 'KEEP', changes = {} } = query
  const visible = await visibleOf(steps, query, begun)
  if (renames === 'KEEP') return { steps: visible.filter((step) => counts(step, changes)), bodies: SEPARATE }
  return {
    steps: visible.filter((step) => !step.isRename && counts(step, changes)),
    bodies: joinRenames(visible.filter((step) => step.isRename)),
  }
}

/** The steps that had taken place by the day, between things that had begun by then. */
async function visibleOf(steps: readonly Step[], { at }: WalkQuery, begun: Begun): Promise<readonly Step[]> {
  if (at === undefined) return steps
  const done = steps.filter(({ date }) => isDone(date, at))
  const there = await begun(done.flatMap(({ from, to }) => [from, to]))
  return done.filter(({ from, to }) => there.has(from) && there.has(to))
}

function isDone(date: string | undefined, at: AsOf | undefined): boolean {
  return at === undefined || hadHappened(date === undefined ? {} : dateBounds(date), at)
}
