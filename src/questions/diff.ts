import { differencesOf } from '../change/diff.ts'
import { DIFFERENCE_KINDS, type Days, type Difference, type DifferenceKind } from '../change/difference.ts'
import { packagesOf } from '../change/law-package.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { citationsOf, type CitedSource } from '../graph/citation.ts'
import { edgeOf, storedValue, type StoredEdge } from '../graph/element.ts'
import type { Citation, GraphEdge, GraphNode } from '../graph/graph.ts'
import { realDay } from '../time/day.ts'
import { readRecord, type ReadRecord } from './change-record.ts'
import { citedSources, nodesById } from './nodes.ts'

/** Which two days are compared, and which page of the answer is wanted. */
export interface DiffQuery extends Days {
  /** Only differences of things of these types, as `Actor`, and of the relations between them; all when absent. */
  types?: readonly string[] | null
  /** How many packages at most. */
  limit: number
  /** How many packages are passed over. */
  offset: number
  /** Whether the things, events and laws are read too, for a carrier that shows them all. */
  withNodes?: boolean
}

/** What is different on one day from an earlier one. */
export interface Diff {
  packages: readonly DiffPackage[]
  /** How many packages there are in all. */
  total: number
  /** How many differences of each sort there are in all; sorts without any are left out. */
  counts: readonly { what: DifferenceKind; count: number }[]
  /** Why there is no difference; null otherwise. */
  reason: string | null
  /** The things, events and laws of these packages, where they were asked for. */
  nodes?: readonly GraphNode[]
}

/** The differences that rest on one law, or on none. */
export interface DiffPackage {
  /** Id of the law. */
  law: string | null
  differences: readonly ToldDifference[]
}

/** A difference with its laws, by id, and with what it cites. */
export interface ToldDifference extends Omit<Difference, 'relation' | 'cites'> {
  relation?: GraphEdge
  laws: readonly string[]
  citations: readonly Citation[]
}

/**
 * Compares the state of two days. It reads what changed between them, and not the rest.
 *
 * @throws AppError INVALID_INPUT for what is no day, for a later day before the earlier one, and for an empty list of types
 */
export async function diff(
  snapshot: Snapshot,
  { types, limit, offset, withNodes, ...asked }: DiffQuery,
): Promise<Diff> {
  const days = daysOf(asked)
  if (types?.length === 0) throw new AppError('INVALID_INPUT', 'types: no type is given. Name one, or leave it out.')
  const record = await readRecord(snapshot, days)
  const all = differencesOf(record, days)
  const differences = types ? all.filter(ofTypes(types, record)) : all
  const laws = new Map(record.events.map((event) => [event.id, event.laws ?? []]))
  const packages = packagesOf(differences, (event) => laws.get(event) ?? [])
  const page = packages.slice(offset, offset + limit)
  const tell = await teller(
    snapshot,
    page.flatMap((one) => one.differences),
    record,
    laws,
  )
  const told = page.map((one) => ({ law: one.law, differences: one.differences.map(tell) }))
  return {
    packages: told,
    total: packages.length,
    counts: countsOf(differences),
    reason: differences.length > 0 ? null : await reasonOf(snapshot, days, types),
    ...(withNodes === true && { nodes: await nodesById(snapshot, idsIn(told)) }),
  }
}

/** @throws AppError INVALID_INPUT */
function daysOf({ from, to }: Days): Days {
  const days = { from: realDay('from', from), to: realDay('to', to) }
  if (from <= to) return days
  throw new AppError('INVALID_INPUT', `from (${from}) is after to (${to}). Give the earlier day as from.`)
}

/** Tells whether a difference is of things of some types: the thing itself, and all things that it is between. */
function ofTypes(types: readonly string[], { things, states }: ReadRecord): (difference: Difference) => boolean {
  const asked = new Set(things.filter(({ type }) => types.includes(type)).map(({ id }) => id))
  const byId = new Map(states.map((state) => [state.id, state]))
  return ({ what, entity, from, to, relation = '' }) => {
    const state = byId.get(relation)
    const other = what === 'FUNCTION_MOVED' || what === 'REPARENTED' ? [from, to] : [state?.to]
    const ids = [...(what === 'FUNCTION_MOVED' ? [] : [entity]), ...other].filter((id) => id !== undefined)
    return ids.every((id) => asked.has(id))
  }
}

function countsOf(differences: readonly Difference[]): Diff['counts'] {
  return DIFFERENCE_KINDS.map((what) => ({
    what,
    count: differences.filter((one) => one.what === what).length,
  })).filter(({ count }) => count > 0)
}

/** Gives differences their laws, their relations and their citations. */
async function teller(
  snapshot: Snapshot,
  differences: readonly Difference[],
  { edges }: ReadRecord,
  laws: ReadonlyMap<string, readonly string[]>,
): Promise<(difference: Difference) => ToldDifference> {
  const byId = new Map<unknown, StoredEdge>(edges.map((edge) => [storedValue(edge, 'id'), edge]))
  const told = differences.flatMap(({ relation }) => byId.get(relation) ?? [])
  const cited = differences.map(({ cites }) => ({ names: ['cites'], values: [cites] }))
  const sources: ReadonlyMap<string, CitedSource> = await citedSources(snapshot, [...told, ...cited])
  return ({ relation, cites, ...difference }) => {
    const edge = byId.get(relation)
    return {
      ...difference,
      ...(edge && { relation: edgeOf(edge, sources) }),
      laws: laws.get(difference.event ?? '') ?? [],
      citations: citationsOf(cites, sources),
    }
  }
}

async function reasonOf(snapshot: Snapshot, { from, to }: Days, types: DiffQuery['types']): Promise<string> {
  if (from === to) return 'Both days are the same.'
  const [first] = await snapshot.rows<{ day: string | null }>(statement('diff/first-day'))
  if (typeof first?.day === 'string' && to < first.day)
    return `Both days are before the first day on which anything is recorded, ${first.day}.`
  return `Nothing that is recorded${types ? ` of ${types.join(', ')}` : ''} changed between ${from} and ${to}.`
}

function idsIn(packages: readonly DiffPackage[]): string[] {
  const ids = packages.flatMap(({ law, differences }) => [
    law,
    ...differences.flatMap(({ entity, from, to, event, laws, relation }) => [
      ...[entity, from, to, event, ...laws],
      ...(relation ? [relation.from, relation.to] : []),
    ]),
  ])
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}
