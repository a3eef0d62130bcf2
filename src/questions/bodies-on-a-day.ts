import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { edgeOf, nodeOf, type StoredEdge } from '../graph/element.ts'
import type { Graph } from '../graph/graph.ts'
import { schemaFile } from '../schema-file.ts'
import type { AsOf } from '../time/as-of.ts'
import { today } from '../time/day.ts'
import { doubtsOn, type Doubt } from '../time/doubt.ts'
import { mayExistCypher } from '../time/present.ts'
import { visibleOn } from '../time/visible.ts'
import { nameOnDay } from './name-on-day.ts'
import { citedSources, headerOf, storedNodes } from './nodes.ts'

/** What is asked of the bodies of a day. */
export interface BodiesQuery {
  asOf: AsOf
  /** Kinds of actors, as `MINISTRY`. */
  kinds: readonly string[]
  /** The code of a country: only bodies under its law; of any when absent. */
  jurisdiction?: string
}

/** The bodies of a day and what they were a part of: nodes by id, and edges of the type PART_OF. */
export interface BodiesOnADay extends Graph {
  /** The ids of the bodies of the kinds that were asked for; the other nodes are only what they were a part of. */
  bodies: readonly string[]
  /** Why each of them only may have existed on that day, by its id; of those that certainly did, there is none. */
  doubts: Readonly<Record<string, readonly Doubt[]>>
  /** The name that each node had on that day in each language, by its id; null where it has none. */
  names: Readonly<Record<string, { en: string | null; ko: string | null }>>
  /** Whether there are more bodies than these. */
  truncated: boolean
}

/** How many bodies an answer holds at most. */
const MAX_BODIES = 2_000

/** The kinds of actors. */
export function actorKinds(): readonly string[] {
  return schemaFile().vocabulary.things.find(({ name }) => name === 'Actor')?.kinds ?? []
}

/**
 * The bodies of some kinds that existed on a day, and what each was a part of on that day. Groups that stand for bodies
 * which no source names are left out, and so are what ended at an unknown time, from today on, and bodies and relations
 * that were only planned, or of a lower rank.
 *
 * @throws AppError INVALID_INPUT for a word that is no kind of an actor, and without any
 */
export async function bodiesOnADay(
  snapshot: Snapshot,
  { asOf, kinds, jurisdiction }: BodiesQuery,
): Promise<BodiesOnADay> {
  assertKinds(kinds)
  const { exists, holds } = visibleOn('date($wanted.day)', asOf.certainty, schemaFile().vocabulary.dated)
  const [body, superior] = [
    { name: 'body', type: 'Actor' },
    { name: 'superior', type: 'Entity' },
  ]
  const { day } = asOf
  const isThere = `(${exists(body)} AND ${mayExistCypher('body', 'date($wanted.day)', 'date($wanted.today)')})`
  const rows = await snapshot.rows<{ id: string }>(statement('bodies-on-a-day/bodies', isThere), {
    wanted: { kinds, jurisdiction: jurisdiction ?? null, day, today: today(), limit: MAX_BODIES + 1 },
  })
  const ids = rows.slice(0, MAX_BODIES).map(({ id }) => id)
  const relations = await snapshot.rows<StoredEdge & Record<string, unknown>>(
    statement('bodies-on-a-day/superiors', holds('PART_OF', 'relation', body, superior)),
    { wanted: { ids, day } },
  )
  const graph = await graphOf(snapshot, ids, relations, {
    question: 'bodiesOnADay',
    ...asOf,
    kinds,
    ...(jurisdiction !== undefined && { jurisdiction }),
  })
  return {
    ...graph,
    bodies: ids,
    doubts: doubtsOf(graph, new Set(ids), day),
    names: await namesOf(snapshot, [...new Set([...ids, ...relations.map(({ to }) => to)])], asOf),
    truncated: rows.length > MAX_BODIES,
  }
}

/** @throws AppError INVALID_INPUT for a word that is no kind of an actor, and without any */
export function assertKinds(kinds: readonly string[]): void {
  const known = actorKinds()
  const unknown = kinds.find((kind) => !known.includes(kind))
  if (kinds.length > 0 && unknown === undefined) return
  const what = unknown === undefined ? 'No kind is given' : `'${unknown}' is no kind of an actor`
  throw new AppError('INVALID_INPUT', `kinds: ${what}. There are ${known.join(', ')}.`)
}

async function graphOf(
  snapshot: Snapshot,
  ids: readonly string[],
  relations: readonly StoredEdge[],
  asked: Record<string, unknown>,
): Promise<Graph> {
  const all = [...new Set([...ids, ...relations.map(({ to }) => to)])].sort()
  const stored = await storedNodes(snapshot, all)
  const sources = await citedSources(snapshot, [...stored.values(), ...relations])
  return {
    header: await headerOf(snapshot, asked),
    nodes: all.flatMap((id) => {
      const found = stored.get(id)
      return found ? [nodeOf(found, sources)] : []
    }),
    edges: relations.map((relation) => edgeOf(relation, sources)),
  }
}

function doubtsOf({ nodes }: Graph, bodies: ReadonlySet<string>, day: string): BodiesOnADay['doubts'] {
  const found = nodes
    .filter(({ id }) => bodies.has(id))
    .map(({ id, properties }) => [id, doubtsOn(properties, day)] as const)
  return Object.fromEntries(found.filter(([, doubts]) => doubts.length > 0))
}

async function namesOf(snapshot: Snapshot, of: readonly string[], asOf: AsOf): Promise<BodiesOnADay['names']> {
  const english = await nameOnDay(snapshot, { of, language: 'EN', asOf })
  const korean = await nameOnDay(snapshot, { of, language: 'KO', asOf })
  return Object.fromEntries(of.map((id) => [id, { en: english.get(id) ?? null, ko: korean.get(id) ?? null }]))
}
