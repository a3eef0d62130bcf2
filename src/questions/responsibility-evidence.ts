import { movesOf, type Evidence } from '../change/holding.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { storedValue, type Stored, type StoredEdge } from '../graph/element.ts'
import type { WrittenLife } from '../time/state-bounds.ts'
import { changeEvents } from './change-events.ts'
import { storedNodes } from './nodes.ts'

/** What was read about the bodies that were responsible for one thing. */
export interface ReadEvidence {
  evidence: Evidence
  /** The relations that state who was responsible, by id. */
  relations: ReadonlyMap<string, StoredEdge>
  /** The successions of the bodies and of those that followed them, by id. */
  steps: ReadonlyMap<string, StoredEdge>
  /** All these bodies, by id. */
  bodies: ReadonlyMap<string, Stored>
}

/** How many bodies may follow those that sources name. */
const MAX_BODIES = 2_000

/**
 * Reads who was responsible for a thing, and what became of them.
 *
 * @throws AppError QUERY_TOO_COMPLEX when more than 2,000 bodies follow those that sources name
 */
export async function readEvidence(snapshot: Snapshot, of: string): Promise<ReadEvidence> {
  const relations = await edges(snapshot, 'responsibility/statements', { of })
  const moved = await snapshot.rows<{ id: string }>(statement('responsibility/moves'), { wanted: { of } })
  const events = await changeEvents(
    snapshot,
    moved.map(({ id }) => id),
  )
  const moves = movesOf(of, events)
  const named = [...relations.map(({ from }) => from), ...moves.flatMap(({ from, to }) => [from, to])]
  const steps = await stepsFrom(snapshot, of, [...new Set(named)])
  const bodies = await storedNodes(snapshot, [...new Set([...named, ...steps.flatMap(({ from, to }) => [from, to])])])
  return {
    evidence: {
      statements: relations.map((edge) => ({ id: idOf(edge), holder: edge.from, life: writtenLife(edge) })),
      moves,
      steps: steps.map((edge) => ({ ...walked(edge), id: idOf(edge), from: edge.from, to: edge.to })),
      bodies: new Map([...bodies].map(([id, stored]) => [id, writtenLife(stored)])),
    },
    relations: new Map(relations.map((edge) => [idOf(edge), edge])),
    steps: new Map(steps.map((edge) => [idOf(edge), edge])),
    bodies,
  }
}

async function stepsFrom(snapshot: Snapshot, of: string, ids: readonly string[]): Promise<StoredEdge[]> {
  if (ids.length === 0) return []
  const steps = await edges(snapshot, 'responsibility/steps', { ids, limit: MAX_BODIES + 1 })
  if (new Set(steps.flatMap(({ from, to }) => [from, to])).size <= MAX_BODIES) return steps
  const remedy = 'Ask for the lineage of those that were.'
  throw new AppError('QUERY_TOO_COMPLEX', `Over ${MAX_BODIES} bodies follow those responsible for '${of}'. ${remedy}`)
}

function edges(snapshot: Snapshot, name: string, wanted: Record<string, unknown>): Promise<StoredEdge[]> {
  return snapshot.rows<StoredEdge & Record<string, unknown>>(statement(name), { wanted })
}

function walked(edge: StoredEdge): Pick<Evidence['steps'][number], 'date' | 'certainty'> {
  const [date, certainty] = [storedValue(edge, 'date'), storedValue(edge, 'certainty')]
  return {
    certainty: certainty === 'INFERRED' || certainty === 'POSSIBLE' ? certainty : 'STATED',
    ...(typeof date === 'string' && { date }),
  }
}

/** The dates of a node or a relation, with their bounds as they are stored. */
export function writtenLife({ names, values }: Stored): WrittenLife {
  return Object.fromEntries(names.map((name, index) => [name, values[index]]))
}

function idOf(stored: Stored): string {
  return String(storedValue(stored, 'id'))
}
