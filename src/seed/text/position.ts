/** Where something stands in a seed script. */
export interface Position {
  /** Folder and file, as `seeds/030-ministries.cypher`. */
  path: string
  /** Counted from 1. */
  line: number
  /** Counted from 1, in UTF-16 units, as editors and Neo4j count. */
  column: number
}

/** `seeds/030-ministries.cypher:41:7`, which terminals and editors open. */
export function positionText({ path, line, column }: Position): string {
  return `${path}:${line}:${column}`
}

/** The start of a message about something whose position may be unknown: `seeds/030-ministries.cypher:41:7: `, or empty. */
export function positionPrefix(position: Position | undefined): string {
  return position ? `${positionText(position)}: ` : ''
}

/** Line and column of an offset in a text whose lines end with `\n`; quick for many offsets of one text. */
export function linesAndColumns(text: string): (offset: number) => Pick<Position, 'line' | 'column'> {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), (match) => match.index + 1)]
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

/** The offset of a line and column in a text whose lines end with `\n`. */
export function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, one) => sum + one.length + 1, column - 1)
}

/** The position in the file of a line and column counted from the start of a statement, as Neo4j reports them. */
export function positionWithin(start: Position, line: number, column: number): Position {
  return {
    path: start.path,
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
  }
}
