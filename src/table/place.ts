/** A cell of a table, or a row of it. */
export interface Place {
  /** Name of the file, as `bodies.csv`. */
  file: string
  /** Line on which the row begins, counted from 1. */
  line: number
  /** Name of the column; absent for a whole row. */
  column?: string
}

/** `bodies.csv:12:start`, which terminals and editors open. */
export function placeText({ file, line, column }: Place): string {
  return [file, line, ...(column === undefined ? [] : [column])].join(':')
}
