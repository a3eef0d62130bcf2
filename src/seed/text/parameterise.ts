import { solidAt, writtenOf, type Token } from './lexer.ts'
import { readList, type Literal } from './literal.ts'
import { linesAndColumns, offsetOf, positionWithin, type Position } from './position.ts'
import type { WrittenStatement } from './split.ts'

/** One element of a list that has become a parameter. */
export interface Row {
  value: Literal
  position: Position
}

/** A statement whose leading list has become a parameter. */
export interface Parameterised {
  /** The same for every statement that says the same of its rows, however many these are: Neo4j plans it once. */
  text: string
  parameters: { list: { rows: Literal[] } }
  /** What the statement calls a row: `row` in `UNWIND [...] AS row`. */
  alias: string
  /** Offset in `text` behind the parameter. */
  end: number
  /** The list in the statement as it is written: the offset behind UNWIND, and that behind the list. */
  list: { start: number; end: number }
  rows: readonly Row[]
  /** The position in the file of what Neo4j reports at a line and column of `text`. */
  positionOf: (line: number, column: number) => Position
}

// In a map, as Neo4j makes a new plan for lists of about 1, 10, 100 and 1,000 elements.
const PARAMETER = '$list'
const LIST = `${PARAMETER}.rows`

/**
 * Turns the list of a statement that starts with `UNWIND [literals] AS name` into the parameter `$list.rows`: planning
 * a long list takes Neo4j some 30 times as long as receiving it. Undefined where the statement starts otherwise or the
 * list holds anything but literals; such a statement runs as it is written.
 */
export function parameterise({ text, position }: WrittenStatement): Parameterised | undefined {
  const head = endOfHead(text)
  const list = head === undefined ? undefined : readList(text, head)
  if (head === undefined || !list || list.value.length === 0) return undefined
  const alias = readAlias(text, list.end)
  if (alias === undefined || text.includes(PARAMETER, list.end)) return undefined
  const lineAndColumn = linesAndColumns(text)
  const positionAt = (offset: number): Position => {
    const { line, column } = lineAndColumn(offset)
    return positionWithin(position, line, column)
  }
  const lead = `${text.slice(0, head)} ${LIST}`
  const run = lead + text.slice(list.end)
  return {
    text: run,
    parameters: { list: { rows: list.value } },
    alias,
    end: lead.length,
    list: { start: head, end: list.end },
    rows: list.value.map((value, index) => ({ value, position: positionAt(list.starts[index] ?? head) })),
    positionOf: (line, column) => {
      const offset = offsetOf(run, line, column)
      return offset < lead.length ? position : positionAt(offset - lead.length + list.end)
    },
  }
}

/** The offset behind `UNWIND` at the start of a text, with or without `CYPHER 5` before it. */
function endOfHead(text: string): number | undefined {
  let token = solidAt(text, 0)
  if (isWord(text, token, 'CYPHER')) {
    const version = solidAt(text, token.end)
    if (writtenOf(text, version) !== '5') return undefined
    token = solidAt(text, version.end)
  }
  return isWord(text, token, 'UNWIND') ? token.end : undefined
}

/** The name in `AS name`; undefined for one in backticks. */
function readAlias(text: string, offset: number): string | undefined {
  const as = solidAt(text, offset)
  const name = solidAt(text, as.end)
  return isWord(text, as, 'AS') && name.kind === 'word' ? writtenOf(text, name) : undefined
}

function isWord(text: string, token: Token, word: string): boolean {
  return token.kind === 'word' && writtenOf(text, token).toUpperCase() === word
}
