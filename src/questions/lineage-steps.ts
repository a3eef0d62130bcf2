import { follow, type Account } from '../change/account.ts'
import { DECLARED_KINDS, type Certainty, type ChangeEvent, type ChangeKind } from '../change/event.ts'
import type { Direction } from '../change/lineage.ts'
import { isRename, type Succession, type SuccessionType } from '../change/succession.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { sourceOf } from '../graph/citation.ts'
import { storedValue, type StoredEdge } from '../graph/element.ts'
import { dateBounds } from '../time/edtf.ts'
import { changeEventIds, changeEvents, type EventFilter } from './change-events.ts'
import { unknownId } from './unknown-id.ts'

/** A succession as it is walked, with everything that is stored of it. */
export interface Step extends StoredEdge {
  id: string
  type: SuccessionType
  kind: ChangeKind
  date?: string
  eventId: string
  certainty: Certainty
  function?: string
  /** Whether it is the same body under another name. */
  isRename: boolean
}

/** The stored steps in reach of one thing. */
export interface StoredReach {
  steps: Step[]
  /** How many things were reached. */
  size: number
}

/** Reads the steps at some things, and gives all that are known so far; no thing is asked for twice. */
export type StepReader = (ids: readonly string[]) => Promise<readonly Step[]>

/**
 * Reads the preferred steps in reach of one thing in one direction, without those by which a function alone is handed over.
 *
 * @param limit how many things are reached at most
 * @throws AppError NOT_FOUND when nothing has that id
 */
export async function storedReach(
  snapshot: Snapshot,
  { of, direction }: { of: string; direction: Direction },
  limit: number,
): Promise<StoredReach> {
  const rows: (StoredEdge | NoStep)[] = await snapshot.rows(statement('lineage/steps'), { of, direction, limit })
  if (rows.length === 0) await unknownId(snapshot, { id: of, label: 'Entity' })
  return { steps: rows.filter(isStep).map(stepOf), size: new Set(rows.map(({ from }) => from)).size }
}

/** Reads the preferred steps, which are stored, around any things. */
export function readStored(snapshot: Snapshot, functions: boolean): StepReader {
  const steps = new Map<string, Step>()
  return async (ids) => {
    const rows: (StoredEdge | NoStep)[] = await snapshot.rows(statement('lineage/steps-of'), {
      wanted: { ids, functions },
    })
    for (const step of rows.filter(isStep).map(stepOf)) steps.set(step.id, step)
    return [...steps.values()]
  }
}

/** Derives the steps of any other account from the change events of the things that are read. */
export function readDerived(snapshot: Snapshot, account: Account, functions: boolean): StepReader {
  const filter = filterOf(account)
  const events = new Map<string, ChangeEvent>()
  return async (ids) => {
    for (const event of await readEvents(snapshot, ids, { ...filter, functions }, events)) events.set(event.id, event)
    return follow([...events.values()], account, functions).steps.map((step) => derivedStep(step, events))
  }
}

/** Kinds of events that bring no step and tell neither a beginning nor an end. */
const WITHOUT_STEPS: readonly ChangeKind[] = [...DECLARED_KINDS, 'FUNCTION_TRANSFER']

/** The events of things that may bring steps, without those that are known. */
export async function readEvents(
  snapshot: Snapshot,
  things: readonly string[],
  { functions, ...filter }: EventFilter & { functions: boolean },
  known?: ReadonlyMap<string, ChangeEvent>,
): Promise<ChangeEvent[]> {
  const withoutKinds = functions ? DECLARED_KINDS : WITHOUT_STEPS
  const ids = await changeEventIds(snapshot, things, { ...filter, withoutKinds })
  return changeEvents(
    snapshot,
    ids.filter((id) => !known?.has(id)),
  )
}

/** The events to which an account listens. */
export function filterOf({ ranks, accordingTo }: Account): EventFilter {
  return { ranks, ...(accordingTo !== undefined && { source: accordingTo }) }
}

/** The row of a thing at which there is no step. */
interface NoStep {
  from: string | null
  to: null
}

function isStep(row: StoredEdge | NoStep): row is StoredEdge {
  return row.to !== null
}

function stepOf({ isRename, ...edge }: StoredEdge & { isRename?: boolean }): Step {
  const [date, moved, kind, certainty] = ['date', 'function', 'kind', 'certainty'].map((name) =>
    storedValue(edge, name),
  )
  return {
    ...edge,
    type: edge.type as SuccessionType,
    id: String(storedValue(edge, 'id')),
    eventId: String(storedValue(edge, 'eventId')),
    kind: kind as ChangeKind,
    certainty: certainty as Certainty,
    isRename: isRename ?? kind === 'RENAME',
    ...(typeof date === 'string' && { date }),
    ...(typeof moved === 'string' && { function: moved }),
  }
}

/** A derived succession with the properties that it would have if it was stored. */
function derivedStep(succession: Succession, events: ReadonlyMap<string, ChangeEvent>): Step {
  const { type, from, to, ...written } = succession
  const { earliest, latest } = written.date === undefined ? {} : dateBounds(written.date)
  const properties = {
    ...written,
    ...(earliest !== undefined && { dateEarliest: earliest }),
    ...(latest !== undefined && { dateLatest: latest }),
    sources: [...new Set(written.cites.map(sourceOf))],
  }
  const { id, eventId, kind, certainty, date, function: moved } = written
  const event = events.get(eventId)
  return {
    type,
    from,
    to,
    id,
    eventId,
    kind,
    certainty,
    isRename: event !== undefined && isRename(event, succession),
    ...(date !== undefined && { date }),
    ...(moved !== undefined && { function: moved }),
    names: Object.keys(properties),
    values: Object.values(properties),
  }
}
