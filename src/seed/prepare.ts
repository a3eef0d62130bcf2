import { AppError } from '../errors.ts'
import { lift, type Lifted } from './text/parameterise.ts'
import { placeText, placeWithin, positions, type Place } from './text/position.ts'
import { definitionsOf, referencesOf, type Definition, type Reference } from './text/references.ts'
import type { Script } from './script.ts'
import { readShape } from './text/shape.ts'
import type { Statement } from './text/split.ts'

/** A statement with all that can be known before it runs. */
export interface PreparedStatement {
  statement: Statement
  /** Absent where it runs as it stands. */
  lifted?: Lifted
  references: readonly Reference[]
  definitions: readonly Definition[]
}

/** A script whose statements are ready to run. */
export interface PreparedScript {
  script: Script
  statements: readonly PreparedStatement[]
}

const WRITTEN_ID = /\bid\s*:\s*(?:'([^'\\]*)'|"([^"\\]*)")/gu

/** Lifts the lists of a script's statements and reads the ids in them. */
export function prepareScript(script: Script): PreparedScript {
  return { script, statements: script.statements.map(prepareStatement) }
}

function prepareStatement(statement: Statement): PreparedStatement {
  const lifted = lift(statement)
  if (!lifted) return { statement, references: [], definitions: [] }
  const shape = readShape(lifted)
  return { statement, lifted, references: referencesOf(lifted, shape), definitions: definitionsOf(lifted, shape) }
}

/** Where each id was defined: the row, or where a plain statement first writes it, as `CREATE (:Entity {id: 'mocie'})`. */
export function placesOf(scripts: readonly PreparedScript[]): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const { statement, lifted, definitions } of scripts.flatMap(({ statements }) => statements)) {
    for (const { id, place } of lifted ? definitions : writtenIds(statement)) if (!places.has(id)) places.set(id, place)
  }
  return places
}

function writtenIds({ text, place }: Statement): Definition[] {
  const positionOf = positions(text)
  return Array.from(text.matchAll(WRITTEN_ID), (match) => {
    const { line, column } = positionOf(match.index)
    return { id: match[1] ?? match[2] ?? '', place: placeWithin(place, line, column) }
  })
}

/**
 * Refuses an id that two rows define: MERGE would pour both into one node without a word.
 *
 * @throws AppError INVALID_SCRIPT that lists both places of up to twenty such ids
 */
export function refuseDuplicates(scripts: readonly PreparedScript[]): void {
  const places = new Map<string, Place>()
  const faults: string[] = []
  for (const { id, place } of scripts.flatMap(({ statements }) =>
    statements.flatMap(({ definitions }) => definitions),
  )) {
    const first = places.get(id)
    if (first) faults.push(`${placeText(place)}: the id '${id}' is already defined at ${placeText(first)}.`)
    else places.set(id, place)
  }
  if (faults.length === 0) return
  throw new AppError('INVALID_SCRIPT', `${listOf(faults)}\nGive each thing and each relation an id of its own.`)
}

/** Up to twenty lines, and how many more there are. */
export function listOf(lines: readonly string[]): string {
  const rest = lines.length - 20
  return rest > 0 ? [...lines.slice(0, 20), `... and ${rest} more.`].join('\n') : lines.join('\n')
}
