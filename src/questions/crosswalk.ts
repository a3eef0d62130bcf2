import type { Certainty, ChangeKind } from '../change/event.ts'
import { countWithoutHeir, heirsBy, type Inheritance } from '../change/heirs.ts'
import type { HeirDirection } from '../change/ways.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import type { GraphNode } from '../graph/graph.ts'
import { schemaFile } from '../schema-file.ts'
import { today } from '../time/day.ts'
import { mayExistOn } from '../time/present.ts'
import { visibleOn } from '../time/visible.ts'
import { assertKinds } from './bodies-on-a-day.ts'
import { readHeirs, type FoundHeir } from './heirs.ts'
import { readStored } from './lineage-steps.ts'
import { livesOf } from './lives.ts'
import { whyLost } from './lost-bodies.ts'
import { nodesById } from './nodes.ts'

/** What is asked of a crosswalk. */
export interface CrosswalkQuery {
  /** The ISO day of the bodies that are mapped. */
  from: string
  /** The ISO day of the bodies to which they are mapped: those that carry them on, or, if it is earlier, their origins. */
  to: string
  /** Kinds of actors. */
  kinds: readonly string[]
  limit: number
  offset: number
}

/** The bodies of one day, mapped to those of another. */
export interface Crosswalk {
  /** A page of the rows, by name, then by id. */
  rows: readonly CrosswalkRow[]
  /** How many rows there are in all. */
  total: number
  /** How many of all rows are mapped to nothing. */
  unmapped: number
  /** Why there is no row; null where there is one. */
  reason: string | null
}

/** One body, and what it is mapped to. */
export interface CrosswalkRow {
  node: GraphNode
  heirs: readonly FoundHeir[]
  /** Whether every way on ends at a body of the other day. */
  complete: boolean
  /** What is not mapped, and why; null if it is complete. */
  unmapped: string | null
}

interface SlimStep extends Record<string, unknown> {
  id: string
  from: string
  to: string
  date?: string
  certainty: Certainty
  kind: ChangeKind
}

/**
 * Maps each body that may have existed on one day to those of another, over all changes between the two days, with those
 * that were split off from a body that went on. Backwards it is the same mapping, seen from the other side.
 *
 * @throws AppError INVALID_INPUT for a word that is no kind of an actor, and without any; DATA_INCOMPLETE while data is
 *   loaded in parts
 */
export async function crosswalk(snapshot: Snapshot, query: CrosswalkQuery): Promise<Crosswalk> {
  assertKinds(query.kinds)
  const { from, to, limit, offset } = query
  const direction: HeirDirection = from <= to ? 'LATER' : 'EARLIER'
  const bodies = await bodiesOn(snapshot, query)
  const { inheritanceOf, unmapped } = await mapping(snapshot, bodies, query, direction)
  const page = new Map(bodies.slice(offset, offset + limit).map((id) => [id, inheritanceOf(id)] as const))
  return {
    rows: await readRows(snapshot, page, direction, to),
    total: bodies.length,
    unmapped,
    reason: bodies.length > 0 ? null : await reasonOf(snapshot, query),
  }
}

/** The ids of the bodies of the first day, by name, then by id. */
async function bodiesOn(snapshot: Snapshot, { from, kinds }: CrosswalkQuery): Promise<string[]> {
  const { exists } = visibleOn('date($wanted.day)', 'POSSIBLE', schemaFile().vocabulary.dated)
  const text = statement('crosswalk/bodies', exists({ name: 'body', type: 'Actor' }))
  const rows = await snapshot.rows<{ id: string; name: string }>(text, { wanted: { day: from, kinds } })
  const key = ({ name, id }: { name: string; id: string }) => `${name}\u0000${id}`
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ id }) => id)
}

/** What maps each body over the changes between the two days, and how many bodies are mapped to nothing. */
async function mapping(
  snapshot: Snapshot,
  bodies: readonly string[],
  { from, to }: CrosswalkQuery,
  direction: HeirDirection,
): Promise<{ inheritanceOf: (id: string) => Inheritance<SlimStep>; unmapped: number }> {
  const [after, until] = direction === 'LATER' ? [from, to] : [to, from]
  const read = await snapshot.rows<SlimStep>(statement('crosswalk/steps'), { wanted: { after, until } })
  const ids = new Set([...bodies, ...read.flatMap((step) => [step.from, step.to])])
  const lives = await livesOf(snapshot, [...ids])
  const steps = read.map(({ date, ...step }) => ({ ...step, ...(typeof date === 'string' && { date }) }))
  const exists = (id: string) => mayExistOn(lives.get(id) ?? {}, to, today())
  // What a body took in says nothing of where it came from itself.
  const leadsTo = ({ kind }: SlimStep) => direction === 'LATER' || kind !== 'ABSORPTION'
  return {
    inheritanceOf: heirsBy(steps, direction, exists, leadsTo),
    unmapped: countWithoutHeir(bodies, steps, direction, exists),
  }
}

async function readRows(
  snapshot: Snapshot,
  page: ReadonlyMap<string, Inheritance<SlimStep>>,
  direction: HeirDirection,
  day: string,
): Promise<CrosswalkRow[]> {
  const inheritances = [...page.values()]
  const used = inheritances.flatMap(({ heirs }) => heirs.flatMap(({ steps }) => steps.map(({ from }) => from)))
  const stored = await readStored(snapshot, false)([...new Set(used)])
  const found = await readHeirs(snapshot, page, new Map(stored.map((step) => [step.id, step])), direction)
  const reasons = await whyLost(
    snapshot,
    inheritances.flatMap(({ lost }) => lost),
    direction,
    day,
  )
  return (await nodesById(snapshot, [...page.keys()])).map((node) => {
    const { heirs, lost } = found.get(node.id) ?? { heirs: [], lost: [] }
    const unmapped = lost.flatMap((id) => reasons.get(id) ?? []).join(' ')
    return { node, heirs, complete: lost.length === 0, unmapped: lost.length === 0 ? null : unmapped }
  })
}

async function reasonOf(snapshot: Snapshot, { from, kinds }: CrosswalkQuery): Promise<string> {
  const what = `No body of the kind ${kinds.join(' or ')} is recorded for ${from}.`
  const [first] = await snapshot.rows<{ day: string | null }>(statement('diff/first-day'))
  return first?.day && from < first.day ? `${what} The record begins on ${first.day}.` : what
}
