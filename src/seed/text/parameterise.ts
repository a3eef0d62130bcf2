import { readList, skipTrivia, type Literal } from './literal.ts'
import { offsetOf, placeWithin, positions, type Place } from './position.ts'
import type { Statement } from './split.ts'

/** One element of a lifted list. */
export interface Row {
  value: Literal
  place: Place
}

/** A statement whose leading list has become a parameter. */
export interface Lifted {
  /** The same for every statement that says the same of its rows, however many these are: Neo4j plans it once. */
  text: string
  parameters: { lifted: { rows: Literal[] } }
  /** What the statement calls a row: `row` in `UNWIND [...] AS row`. */
  alias: string
  /** Offset in `text` behind the parameter. */
  end: number
  rows: readonly Row[]
  /** Where in the file something stands of which Neo4j tells the line and column in `text`. */
  placeOf: (line: number, column: number) => Place
}

const HEAD = /^(?:CYPHER\s+5\s+)?UNWIND(?![\p{L}\p{N}_])/iu
const ALIAS = /AS\s+([\p{L}_][\p{L}\p{N}_]*)/iuy
// In a map, as Neo4j plans a statement anew for lists of about 1, 10, 100 and 1,000 elements.
const PARAMETER = '$lifted'
const LIST = `${PARAMETER}.rows`

/**
 * Lifts the list of a statement that starts with `UNWIND [literals] AS name` into the parameter `$lifted.rows`: planning
 * a long list takes Neo4j some 30 times as long as receiving it. Undefined where the statement starts otherwise or the
 * list holds anything but literals; such a statement runs as it stands.
 */
export function lift({ text, place }: Statement): Lifted | undefined {
  const head = HEAD.exec(text)
  if (!head) return undefined
  const start = skipTrivia(text, head[0].length)
  const list = readList(text, start)
  if (!list || list.value.length === 0) return undefined
  ALIAS.lastIndex = skipTrivia(text, list.end)
  const alias = ALIAS.exec(text)?.[1]
  if (alias === undefined || text.includes(PARAMETER, list.end)) return undefined
  const positionOf = positions(text)
  const placeAt = (offset: number): Place => {
    const { line, column } = positionOf(offset)
    return placeWithin(place, line, column)
  }
  const lead = `${head[0]} ${LIST}`
  const run = lead + text.slice(list.end)
  return {
    text: run,
    parameters: { lifted: { rows: list.value } },
    alias,
    end: lead.length,
    rows: list.value.map((value, index) => ({ value, place: placeAt(list.starts[index] ?? start) })),
    placeOf: (line, column) => {
      const offset = offsetOf(run, line, column)
      return offset < lead.length ? place : placeAt(offset - lead.length + list.end)
    },
  }
}
