import type { Days } from '../change/difference.ts'
import type { ChangeEvent } from '../change/event.ts'
import type { ChangeRecord, DatedName, DatedState, DatedThing } from '../change/record.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { storedValue, type StoredEdge } from '../graph/element.ts'
import { changeEventIds, changeEvents } from './change-events.ts'
import { writtenYears } from './written-years.ts'

/** What changed between two days, with all that belongs to it, and the relations as they are stored. */
export interface ReadRecord extends ChangeRecord {
  edges: readonly StoredEdge[]
}

/**
 * Reads what changed between two days: the things, names, relations and events whose dates lie between them, then what is
 * needed to tell it: all names of a body that was renamed, all superiors of what got another one, all that is recorded of
 * the functions that moved.
 */
export async function readRecord(snapshot: Snapshot, { from, to }: Days): Promise<ReadRecord> {
  const days = { from, to }
  const [changed, written, states] = await Promise.all([
    snapshot.rows<{ id: string; isName: boolean }>(statement('diff/changed'), days),
    snapshot.rows<{ id: string }>(statement('diff/events'), days),
    snapshot.rows<StoredEdge & Row>(statement('diff/states'), { ...days, years: writtenYears(days) }),
  ])
  const things = idsOf(changed.filter(({ isName }) => !isName))
  const events = await eventsOf(snapshot, idsOf(written), things)
  const placed = states.filter(({ type }) => type === 'PART_OF').map((edge) => edge.from)
  const parts = await rowsOf<StoredEdge>(snapshot, 'diff/parts', [...things, ...placed])
  const names = await rowsOf<DatedName>(snapshot, 'diff/names', idsOf(changed.filter(({ isName }) => isName)))
  const edges = [...states.filter(({ type }) => type !== 'PART_OF'), ...parts]
  const participants = events.flatMap(({ enters, yields }) => idsOf([...enters, ...yields]))
  const ends = [...edges.flatMap((edge) => [edge.from, edge.to]), ...names.map(({ of }) => of)]
  return {
    things: await rowsOf<DatedThing>(snapshot, 'diff/things', [...things, ...participants, ...ends]),
    names,
    states: edges.map(stateOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    events,
    edges,
  }
}

type Row = Record<string, unknown>

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

async function rowsOf<T>(snapshot: Snapshot, name: string, ids: readonly string[]): Promise<T[]> {
  if (ids.length === 0) return []
  return snapshot.rows<T & Row>(statement(name), { wanted: { ids: [...new Set(ids)] } })
}

/** The events between the days, those of what changed, and all in which a function moved that also moved between the days. */
async function eventsOf(snapshot: Snapshot, between: readonly string[], things: string[]): Promise<ChangeEvent[]> {
  const events = new Map<string, ChangeEvent>()
  const read = async (ids: readonly string[]) => {
    const unread = [...new Set(ids)].filter((id) => !events.has(id))
    const found = await changeEvents(snapshot, unread)
    for (const event of found) events.set(event.id, event)
    return found
  }
  const functions = (await read(between)).flatMap(({ flows }) => flows.flatMap(({ moves }) => moves))
  const moving = await read(idsOf(await rowsOf<{ id: string }>(snapshot, 'diff/function-events', functions)))
  const bodies = [...events.values(), ...moving].flatMap(({ flows }) => flows.flatMap(({ from, to }) => [from, to]))
  const known = new Set<string>()
  // Renames lead to other incarnations, which may have other names again.
  for (let next = [...new Set([...things, ...bodies])]; next.length > 0;) {
    for (const id of next) known.add(id)
    const found = await read(await changeEventIds(snapshot, next, { ranks: ['PREFERRED'] }))
    next = [...new Set(found.flatMap(renamedIn))].filter((id) => !known.has(id))
  }
  return [...events.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function renamedIn({ enters, yields }: ChangeEvent): string[] {
  return [...enters, ...yields].filter(({ fate }) => fate === 'RENAMED').map(({ id }) => id)
}

function stateOf(edge: StoredEdge): DatedState {
  const text = (name: string) => (storedValue(edge, name) as string | undefined) ?? null
  return {
    id: text('id') ?? '',
    type: edge.type,
    from: edge.from,
    to: edge.to,
    start: text('start'),
    end: text('end'),
    startEarliest: text('startEarliest'),
    startLatest: text('startLatest'),
    endEarliest: text('endEarliest'),
    endLatest: text('endLatest'),
    cites: (storedValue(edge, 'cites') as string[] | undefined) ?? [],
  }
}
