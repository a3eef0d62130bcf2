import { AppError } from '../errors.ts'
import type { Inspection } from './inspection.ts'
import { readState } from './ledger.ts'
import type { Runner } from './runner.ts'
import type { Script } from './script.ts'
import type { Task } from './task.ts'
import { assertNoFaults } from './text/faults.ts'
import { positionPrefix, positionText, type Position } from './text/position.ts'

/**
 * Asserts that all dates could be read.
 *
 * @throws AppError INVALID_SCRIPT that lists up to twenty others
 */
export function assertDatesReadable({ dateFaults }: Inspection, positions: ReadonlyMap<string, Position>): void {
  const faults = dateFaults.map(({ id, sentence }) => `${positionPrefix(positions.get(id))}${id}, ${sentence}`)
  assertNoFaults(faults, 'Correct the dates and run again.')
}

/**
 * Asserts that a graph holds what the scripts make: a later statement may have deleted it, or what Jokbo records of the load.
 *
 * @param inspection what has looked at all that this run may have made
 * @throws AppError INVALID_SCRIPT
 */
export async function assertWhole(
  runner: Runner,
  scripts: readonly Script[],
  { runs, scope }: Pick<Task, 'runs' | 'scope'>,
  { ids }: Inspection,
): Promise<void> {
  const state = await readState(runner)
  const entries = new Map(state.entries.map(({ name, checksum }) => [name, checksum]))
  if (entries.size !== scripts.length || scripts.some(({ name, checksum }) => entries.get(name) !== checksum)) {
    const message =
      'A statement of the scripts has deleted or changed what Jokbo records of the load (nodes with the label __Seed). Restrict it to nodes with the label Entity.'
    throw new AppError('INVALID_SCRIPT', message)
  }
  const looked = scope === 'all' ? scripts : runs
  const definitions = looked.flatMap(({ statements }) => statements.flatMap((statement) => statement.definitions))
  const faults = definitions
    .filter(({ id }) => !ids.has(id))
    .map(({ id, position }) => `${positionText(position)}: '${id}' is defined here, but is not in the graph.`)
  assertNoFaults(faults, 'Look for a later statement that deletes it, or for a condition that leaves its row out.')
  if (!state.hasEntities) {
    const message = 'The scripts leave nothing in the graph. Write at least one row, and delete nothing.'
    throw new AppError('INVALID_SCRIPT', message)
  }
}
