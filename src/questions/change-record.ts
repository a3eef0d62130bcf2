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
 * needed to tell it: other incarnations, all names of a thing that got another one, all superiors of what got another one,
 * all that is recorded of the functions that moved.
 */
export async function readRecord(snapshot: Snapshot, { from, to }: Days): Promise<ReadRecord> {
  const days = { from, to }
  const [changed, between, states] = await Promise.all([
    snapshot.rows<{ id: string; isName: boolean }>(statement('diff/changed'), days),
    snapshot.rows<{ id: string }>(statement('diff/events'), days),
    snapshot.rows<StoredEdge & Row>(statement('diff/states'), { ...days, years: writtenYears(days) }),
  ])
  const history = new ReadHistory(snapshot)
  const bodies = await history.readMoves(idsOf(between))
  await history.readIncarnations([...idsOf(changed.filter(({ isName }) => !isName)), ...bodies])
  const placed = states.filter(({ type }) => type === 'PART_OF').map((edge) => edge.from)
  const parts = await readParts(snapshot, history, placed)
  const names = await rowsOf<DatedName>(snapshot, 'diff/names', idsOf(changed.filter(({ isName }) => isName)))
  const edges = [...states.filter(({ type }) => type !== 'PART_OF'), ...parts]
  await history.readIncarnations([...edges.flatMap((edge) => [edge.from, edge.to]), ...names.map(({ of }) => of)])
  return {
    things: await rowsOf<DatedThing>(snapshot, 'diff/things', [...history.things]),
    names,
    states: edges.map(stateOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    events: [...history.events.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges,
  }
}

/** What the things of a history and `placed` are a part of, and their parts, with all incarnations of those parts. */
async function readParts(snapshot: Snapshot, history: ReadHistory, placed: readonly string[]): Promise<StoredEdge[]> {
  await history.readIncarnations(placed)
  const known = new Set(history.things)
  const parts = await rowsOf<StoredEdge>(snapshot, 'diff/parts', [...known])
  await history.readIncarnations(parts.map((edge) => edge.from))
  const others = await rowsOf<StoredEdge>(
    snapshot,
    'diff/parts',
    [...history.things].filter((id) => !known.has(id)),
  )
  return [...new Map([...parts, ...others].map((edge) => [storedValue(edge, 'id'), edge])).values()]
}

/** Change events that were read, each once, and the things of which all incarnations are known. */
class ReadHistory {
  readonly events = new Map<string, ChangeEvent>()
  readonly things = new Set<string>()
  readonly #snapshot: Snapshot

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot
  }

  /** Reads events, and all others in which the same functions move; returns the ids of the bodies between which they do. */
  async readMoves(ids: readonly string[]): Promise<string[]> {
    const functions = (await this.#read(ids)).flatMap(({ flows }) => flows.flatMap(({ moves }) => moves))
    await this.#read(idsOf(await rowsOf<{ id: string }>(this.#snapshot, 'diff/function-events', functions)))
    return [...this.events.values()].flatMap(({ enters, yields }) => idsOf([...enters, ...yields]))
  }

  /** Reads the events of things, and those of all that they are by other names. */
  async readIncarnations(ids: readonly string[]): Promise<void> {
    let unread = [...new Set(ids)].filter((id) => !this.things.has(id))
    while (unread.length > 0) {
      for (const id of unread) this.things.add(id)
      const events = await this.#read(await changeEventIds(this.#snapshot, unread, { ranks: ['PREFERRED'] }))
      unread = [...new Set(events.flatMap(renamedIn))].filter((id) => !this.things.has(id))
    }
  }

  async #read(ids: readonly string[]): Promise<ChangeEvent[]> {
    const found = await changeEvents(
      this.#snapshot,
      [...new Set(ids)].filter((id) => !this.events.has(id)),
    )
    for (const event of found) this.events.set(event.id, event)
    return found
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

function renamedIn({ enters, yields }: ChangeEvent): string[] {
  return idsOf([...enters, ...yields].filter(({ fate }) => fate === 'RENAMED'))
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
