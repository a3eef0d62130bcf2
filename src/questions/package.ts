import type { ChangeEvent } from '../change/event.ts'
import { firstDay, functionMovesOf, type FunctionMove } from '../change/function-move.ts'
import { groupBy } from '../change/gone-and-come.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { edgeOf, storedValue, type StoredEdge } from '../graph/element.ts'
import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import { schemaFile } from '../schema-file.ts'
import type { AsOf } from '../time/as-of.ts'
import { visibleOn } from '../time/visible.ts'
import { changeEvents } from './change-events.ts'
import { citedSources, nodesById } from './nodes.ts'
import { unknownId } from './unknown-id.ts'

/** All that one law changed, by the preferred account; nodes are given by ids. */
export interface Package {
  law: string
  /** The changes that rest on the law, by date, then by id. */
  events: readonly ChangeEvent[]
  /** What began by them, in their order. */
  created: readonly string[]
  /** What ended by them, in their order. */
  ended: readonly string[]
  /** What each became, by date, then by id. */
  successions: readonly GraphEdge[]
  functionsMoved: readonly FunctionMove[]
  /** Why there is no change; null otherwise. */
  reason: string | null
  /** The law, and the events, things and functions, by their ids, where they were asked for. */
  nodes: ReadonlyMap<string, GraphNode>
}

/** Which law is asked about. */
export interface PackageQuery {
  /** Id of the law. */
  act: string
  /** Whether the nodes are read too. */
  withNodes?: boolean
  /** Only changes that had taken effect on this day. */
  asOf?: AsOf | undefined
}

/** Which page of the laws is wanted. */
export interface PackagesQuery {
  limit: number
  offset: number
  withNodes?: boolean
  asOf?: AsOf | undefined
}

/**
 * All that one law changed. Changes of lower ranks, and those that were only planned, do not count.
 *
 * @throws AppError NOT_FOUND when nothing has that id; INVALID_INPUT when it is no law, or a standing statute, which rests on
 *   several laws
 */
export async function lawPackage(snapshot: Snapshot, { act, withNodes, asOf }: PackageQuery): Promise<Package> {
  const [law] = await nodesById(snapshot, [act])
  if (!law) return unknownId(snapshot, { id: act, label: 'Entity' })
  if (law.type !== 'Act')
    throw new AppError('INVALID_INPUT', `act: '${act}' is not a law (${law.type}). Find laws with search.`)
  const [found] = await packagesOf(snapshot, [act], withNodes === true, asOf)
  if (!found || (found.events.length === 0 && law.properties.kind === 'ACT')) throw await standing(snapshot, act)
  return found
}

/** The laws by how many changes rest on them, the one with the most first, then by id. */
export async function lawPackages(
  snapshot: Snapshot,
  { limit, offset, withNodes, asOf }: PackagesQuery,
): Promise<Package[]> {
  const laws = await snapshot.rows<{ id: string }>(statement('package/laws', tookEffect(asOf)), {
    limit,
    offset,
    day: asOf?.day ?? null,
  })
  return packagesOf(
    snapshot,
    laws.map(({ id }) => id),
    withNodes === true,
    asOf,
  )
}

/** The condition that an event had taken effect on the day of the answer. */
function tookEffect(asOf: AsOf | undefined): string | undefined {
  if (!asOf) return undefined
  const { exists } = visibleOn('date($day)', asOf.certainty, schemaFile().vocabulary.dated)
  return exists({ name: 'event', type: 'ChangeEvent' })
}

async function standing(snapshot: Snapshot, act: string): Promise<AppError> {
  const laws = await snapshot.rows<{ id: string }>(statement('package/laws-of-act'), { of: act })
  const ids = laws.map(({ id }) => id).join(', ')
  const hint = ids === '' ? 'No law is recorded that made or changed it.' : `Ask for one of its laws: ${ids}.`
  return new AppError('INVALID_INPUT', `act: '${act}' is a standing statute, and no change rests on it. ${hint}`)
}

async function packagesOf(
  snapshot: Snapshot,
  laws: readonly string[],
  withNodes: boolean,
  asOf: AsOf | undefined,
): Promise<Package[]> {
  const rows = await snapshot.rows<{ law: string; event: string }>(statement('package/events', tookEffect(asOf)), {
    wanted: { ids: laws },
    day: asOf?.day ?? null,
  })
  const ids = [...new Set(rows.map(({ event }) => event))]
  const [events, steps] = await Promise.all([changeEvents(snapshot, ids), stepsOf(snapshot, ids)])
  const byLaw = groupBy(rows, ({ law }) => law)
  const found = laws.map((law) => {
    const own = new Set(byLaw.get(law)?.map(({ event }) => event))
    return packageOf(
      law,
      events.filter(({ id }) => own.has(id)),
      steps.filter(({ properties: { eventId } }) => own.has(eventId ?? '')),
    )
  })
  const nodes = withNodes ? await nodesOf(snapshot, found) : new Map<string, GraphNode>()
  return found.map((one) => ({ ...one, nodes }))
}

function packageOf(
  law: string,
  unordered: readonly ChangeEvent[],
  successions: readonly GraphEdge[],
): Omit<Package, 'nodes'> {
  const events = unordered.toSorted(by(({ effective, id }) => `${firstDay(effective) ?? '~'} ${id}`))
  const withFate = (side: 'enters' | 'yields', wanted: string) => [
    ...new Set(events.flatMap((event) => event[side].filter(({ fate }) => fate === wanted).map(({ id }) => id))),
  ]
  return {
    law,
    events,
    created: withFate('yields', 'CREATED'),
    ended: withFate('enters', 'ENDED'),
    successions,
    functionsMoved: events.flatMap(functionMovesOf),
    reason: events.length > 0 ? null : `No change is recorded that rests on '${law}'.`,
  }
}

async function stepsOf(snapshot: Snapshot, events: readonly string[]): Promise<GraphEdge[]> {
  const rows = await snapshot.rows<StoredEdge & Record<string, unknown>>(statement('package/steps'), {
    wanted: { ids: events },
  })
  const sources = await citedSources(snapshot, rows)
  const order = (row: StoredEdge) => `${textOf(row, 'dateEarliest') ?? '~'} ${textOf(row, 'id') ?? ''}`
  return rows.toSorted(by(order)).map((row) => edgeOf(row, sources))
}

function textOf(row: StoredEdge, name: string): string | undefined {
  return storedValue(row, name) as string | undefined
}

/** The nodes of packages by id; each event with its laws. */
async function nodesOf(
  snapshot: Snapshot,
  packages: readonly Omit<Package, 'nodes'>[],
): Promise<Map<string, GraphNode>> {
  const events = packages.flatMap((one) => one.events)
  const ids = [
    ...packages.flatMap(({ law, created, ended }) => [law, ...created, ...ended]),
    ...packages.flatMap(({ successions }) => successions.flatMap(({ from, to }) => [from, to])),
    ...packages.flatMap(({ functionsMoved }) =>
      functionsMoved.flatMap(({ function: moved, from, to }) => [from, to, ...(moved === undefined ? [] : [moved])]),
    ),
    ...events.flatMap(({ id, enters, yields, laws = [] }) => [
      id,
      ...laws,
      ...[...enters, ...yields].map((participant) => participant.id),
    ]),
  ]
  const nodes = new Map((await nodesById(snapshot, [...new Set(ids)])).map((node) => [node.id, node]))
  for (const { id, laws = [] } of events) {
    const node = nodes.get(id)
    const enactedBy = laws.flatMap((law) => nodes.get(law) ?? [])
    if (node) nodes.set(id, { ...node, enactedBy } as GraphNode)
  }
  return nodes
}

function by<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0)
}
