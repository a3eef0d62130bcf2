import { follow, type Account } from '../change/account.ts'
import { DECLARED_KINDS, RANKS, type ChangeEvent } from '../change/event.ts'
import { leftOut } from '../change/left-out.ts'
import { traceLineage, type Direction, type TracedLineage } from '../change/lineage.ts'
import type { Succession, SuccessionType } from '../change/succession.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { sourceOf } from '../graph/citation.ts'
import { storedValue, type StoredEdge } from '../graph/element.ts'
import { dateBounds } from '../time/edtf.ts'
import { changeEventIds, changeEvents, type EventFilter } from './change-events.ts'
import { unknownId } from './unknown-id.ts'

/** Where a walk starts, and what it follows. */
export interface WalkQuery {
  of: string
  direction: Direction
  /** Steps from there, 1 or more; more than 100 counts as 100. */
  depth: number
  account: Account
}

/** A succession as it is walked, with everything that is stored of it. */
export interface Step extends StoredEdge {
  id: string
  type: SuccessionType
  date?: string
  eventId: string
}

/** What a walk found. */
export interface Walk extends TracedLineage<Step> {
  /** The things whose change events decide what is in it; more than it holds, where a source has a say. */
  read: readonly string[]
}

/** Limits of every request. Reading goes one step and one node further, so that a cut is noticed. */
const LIMITS = { depth: 100, nodes: 2_000 }

/** Kinds of events that bring no step and tell neither a beginning nor an end. */
const WITHOUT_STEPS = [...DECLARED_KINDS, 'FUNCTION_TRANSFER'] as const

/**
 * Walks the successions around one thing. The preferred ones are stored; for any other account they are derived from the
 * change events in reach.
 *
 * @throws AppError NOT_FOUND when nothing has that id
 */
export async function walk(snapshot: Snapshot, query: WalkQuery): Promise<Walk> {
  const { of, direction, account } = query
  const depth = Math.min(query.depth, LIMITS.depth)
  const stored = await storedSteps(snapshot, of, direction)
  if (!isStored(account)) return walkDerived(snapshot, stored, { ...query, depth })
  const traced = traceLineage(of, stored, { direction, depth, limit: LIMITS.nodes })
  return { ...traced, read: traced.ids }
}

/** The ids of the change events of lower ranks that would change what a walk found, and that it did not follow. */
export async function leftOutOf(snapshot: Snapshot, found: Walk, { direction, account }: WalkQuery): Promise<string[]> {
  const events = await readEvents(snapshot, found.read, { ranks: RANKS })
  return leftOut(events, follow(events, account), { ...found, direction }).map(({ id }) => id)
}

function isStored({ ranks, accordingTo }: Account): boolean {
  return accordingTo === undefined && ranks.every((rank) => rank === 'PREFERRED')
}

/** The row of a thing that was reached and that no succession leaves. */
interface NoSuccession {
  from: string
  to: null
}

async function storedSteps(snapshot: Snapshot, of: string, direction: Direction): Promise<Step[]> {
  const parameters = { of, direction, limit: LIMITS.nodes + 1 }
  const rows: (StoredEdge | NoSuccession)[] = await snapshot.rows(statement('lineage/steps'), parameters)
  if (rows.length === 0) await unknownId(snapshot, { id: of, label: 'Entity' })
  return rows.filter(hasSuccessor).map(stepOf)
}

function hasSuccessor(row: StoredEdge | NoSuccession): row is StoredEdge {
  return row.to !== null
}

function stepOf(edge: StoredEdge): Step {
  const date = storedValue(edge, 'date')
  return {
    ...edge,
    type: edge.type as SuccessionType,
    id: String(storedValue(edge, 'id')),
    eventId: String(storedValue(edge, 'eventId')),
    ...(typeof date === 'string' && { date }),
  }
}

/**
 * Walks what an account makes of the change events in reach. It begins with the events of the stored lineage, and reads on
 * for the things that are then found, until no new ones are. The events of each thing are read once.
 */
async function walkDerived(
  snapshot: Snapshot,
  stored: readonly Step[],
  { of, direction, depth, account }: WalkQuery,
): Promise<Walk> {
  const reach = { direction, depth: depth + 1, limit: LIMITS.nodes + 1 }
  const filter = { ranks: account.ranks, ...(account.accordingTo !== undefined && { source: account.accordingTo }) }
  const read = new Set<string>()
  const events = new Map<string, ChangeEvent>()
  let steps: Succession[] = []
  let unread = traceLineage(of, stored, reach).ids
  // What a source tells otherwise is known only once both ends are read, so more may be read than is found.
  while (unread.length > 0 && read.size < 2 * LIMITS.nodes) {
    for (const id of unread) read.add(id)
    for (const event of await readEvents(snapshot, unread, filter, events)) events.set(event.id, event)
    steps = follow([...events.values()], account).steps
    unread = traceLineage(of, steps, reach).ids.filter((id) => !read.has(id))
  }
  const traced = traceLineage(of, steps, { direction, depth, limit: LIMITS.nodes })
  return {
    ids: traced.ids,
    edges: traced.edges.map(derivedStep),
    truncated: traced.truncated || unread.length > 0,
    read: [...read],
  }
}

/** The events of things that may bring steps, without those that are known. */
async function readEvents(
  snapshot: Snapshot,
  things: readonly string[],
  filter: EventFilter,
  known?: ReadonlyMap<string, ChangeEvent>,
): Promise<ChangeEvent[]> {
  const ids = await changeEventIds(snapshot, things, { ...filter, withoutKinds: WITHOUT_STEPS })
  return changeEvents(
    snapshot,
    ids.filter((id) => !known?.has(id)),
  )
}

/** A derived succession with the properties that it would have if it was stored. */
function derivedStep(succession: Succession): Step {
  const { type, from, to, ...written } = succession
  const { earliest, latest } = written.date === undefined ? {} : dateBounds(written.date)
  const properties = {
    ...written,
    ...(earliest !== undefined && { dateEarliest: earliest }),
    ...(latest !== undefined && { dateLatest: latest }),
    sources: [...new Set(written.cites.map(sourceOf))],
  }
  const { id, eventId, date } = written
  return {
    type,
    from,
    to,
    id,
    eventId,
    ...(date !== undefined && { date }),
    names: Object.keys(properties),
    values: Object.values(properties),
  }
}
