import { readLabels } from './labels.ts'
import type { Runner } from './runner.ts'
import type { Script } from './script.ts'
import { assertNoFaults } from './text/faults.ts'
import { positionText, type Position } from './text/position.ts'
import { writtenIds, type Definition } from './text/references.ts'

/** Where each id was defined: the row, or where a statement without rows first writes it. */
export function positionsOf(scripts: readonly Script[]): Map<string, Position> {
  const positions = new Map<string, Position>()
  for (const one of scripts.flatMap(({ statements }) => statements)) {
    for (const { id, position } of one.parameterised ? one.definitions : writtenIds(one))
      if (!positions.has(id)) positions.set(id, position)
  }
  return positions
}

/**
 * Asserts that no two rows define the same id: MERGE would silently make one node of both.
 *
 * @throws AppError INVALID_SCRIPT that lists both positions of up to twenty such ids
 */
export function assertUniqueIds(scripts: readonly Script[]): void {
  const positions = new Map<string, Position>()
  const faults: string[] = []
  for (const { id, position } of definitionsOf(scripts)) {
    const first = positions.get(id)
    if (first) faults.push(`${positionText(position)}: the id '${id}' is already defined at ${positionText(first)}.`)
    else positions.set(id, position)
  }
  assertNoFaults(faults, 'Give each thing and each relation an id of its own.')
}

/**
 * Asserts that the graph holds none of the ids that scripts define. Those that statements without rows made in an earlier
 * run are known to the graph alone.
 *
 * @throws AppError INVALID_SCRIPT at the rows of up to twenty ids
 */
export async function assertNewIds(runner: Runner, scripts: readonly Script[]): Promise<void> {
  const definitions = definitionsOf(scripts)
  const known = await readLabels(runner, new Set(definitions.map(({ id }) => id)))
  const faults = definitions
    .filter(({ id }) => known.has(id))
    .map(
      ({ id, position }) =>
        `${positionText(position)}: the id '${id}' is already in the graph, from a script that ran before.`,
    )
  assertNoFaults(faults, 'Give each thing an id of its own.')
}

function definitionsOf(scripts: readonly Script[]): Definition[] {
  return scripts.flatMap(({ statements }) => statements.flatMap(({ definitions }) => definitions))
}
