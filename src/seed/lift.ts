import { readList, skipTrivia, type Literal } from './literal.ts'
import { placeWithin, positions, type Place } from './place.ts'
import type { Statement } from './split.ts'

/** One element of a lifted list. */
export interface Row {
  value: Literal
  place: Place
}

/** A statement whose leading list has become a parameter. */
export interface Lifted {
  /** Keeps every line and column behind the list, so that positions in Neo4j's messages hold for the file. */
  text: string
  parameters: { r: Literal[] }
  /** What the statement calls a row: `row` in `UNWIND [...] AS row`. */
  alias: string
  /** Offset in `text` behind the parameter. */
  end: number
  rows: readonly Row[]
}

const HEAD = /^(?:CYPHER\s+5\s+)?UNWIND(?![\p{L}\p{N}_])/iu
const ALIAS = /AS\s+([\p{L}_][\p{L}\p{N}_]*)/iuy
// One letter, so that it never takes more room than the list it stands for.
const PARAMETER = '$r'

/**
 * Lifts the list of a statement that starts with `UNWIND [literals] AS name` into the parameter `$r`: planning a long
 * list takes Neo4j some 30 times as long as receiving it. Undefined where the statement starts otherwise or the list
 * holds anything but literals; such a statement runs as it stands.
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
  const lead = text.slice(0, start) + standIn(text.slice(start, list.end))
  return {
    text: lead + text.slice(list.end),
    parameters: { r: list.value },
    alias,
    end: lead.length,
    rows: list.value.map((value, index) => {
      const { line, column } = positionOf(list.starts[index] ?? start)
      return { value, place: placeWithin(place, line, column) }
    }),
  }
}

/** The parameter, with as many lines as the list and a last line as long as the last line of the list. */
function standIn(list: string): string {
  const lines = list.split('\n')
  const last = lines.at(-1) ?? ''
  if (lines.length === 1) return PARAMETER.padEnd(list.length)
  return PARAMETER + '\n'.repeat(lines.length - 1) + ' '.repeat(last.length)
}
