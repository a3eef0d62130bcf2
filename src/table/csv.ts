import { CsvError, parse } from 'csv-parse/sync'
import { AppError, messageOf } from '../errors.ts'
import { nearest } from '../text/nearest-id.ts'
import type { Faults } from './faults.ts'
import { placeText, type Place } from './place.ts'

/** A file as it was read. */
export interface TableFile {
  /** As messages show it: `bodies.csv`. */
  name: string
  bytes: Uint8Array
}

/** The columns that a table may have, and those that it must have. */
export interface Columns<Column extends string> {
  known: readonly Column[]
  required: readonly Column[]
}

/** A row of a table that is not empty. */
export interface Row<Column extends string> {
  /** Line on which it begins, counted from 1. */
  line: number
  /** The text of a cell, without white space around; undefined where it is empty or there is no such column. */
  cell: (column: Column) => string | undefined
  place: (column?: Column) => Place
}

const SEPARATORS = [',', ';', '\t']

/** A row as the parser gives it. */
interface Parsed {
  record: string[]
  info: { lines: number }
}

/**
 * The rows of a table in CSV: UTF-8, with `,`, `;` or tabs between the cells, whichever the header has, and a header whose
 * names may stand in any order and case. Rows without any text are left out; rows with too many or too few cells are faults.
 *
 * @throws AppError INVALID_INPUT for a text that is not UTF-8 or not CSV, and for a header with unknown, missing or repeated
 *   columns
 */
export function readRows<Column extends string>(
  file: TableFile,
  columns: Columns<Column>,
  faults: Faults,
): Row<Column>[] {
  const [header, ...rows] = recordsOf(file)
  if (!header)
    throw wrong({ file: file.name, line: 1 }, `it is empty; begin with a header: ${columns.known.join(', ')}`)
  const order = readHeader(file.name, header, columns)
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells, line }) => {
      if (cells.length !== order.length) faults.add({ file: file.name, line }, countFault(cells.length, order.length))
      return rowOf(file.name, line, new Map(order.map((column, index) => [column, (cells[index] ?? '').trim()])))
    })
}

function rowOf<Column extends string>(file: string, line: number, cells: ReadonlyMap<Column, string>): Row<Column> {
  return {
    line,
    cell: (column) => cells.get(column) || undefined,
    place: (column) => ({ file, line, ...(column !== undefined && { column }) }),
  }
}

function countFault(found: number, wanted: number): string {
  return `The row has ${found} cells, and the header has ${wanted}; put a cell that holds the separator in double quotes.`
}

interface RecordAt {
  line: number
  cells: string[]
}

function recordsOf({ name, bytes }: TableFile): RecordAt[] {
  const text = textOf(name, bytes)
  let end = 0
  return parsed(name, text).map(({ record, info }) => {
    const line = end + 1
    end = info.lines
    return { line, cells: record }
  })
}

function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const message = `${name} is not UTF-8. Save it in that encoding; spreadsheets call it "CSV UTF-8".`
    throw new AppError('INVALID_INPUT', message, { cause })
  }
}

function parsed(name: string, text: string): Parsed[] {
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
    }) as unknown as Parsed[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1
    throw wrong({ file: name, line }, QUOTES[error.code] ?? messageOf(error))
  }
}

const QUOTES: Partial<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a cell begins with a double quote that is never closed; close it',
  CSV_INVALID_CLOSING_QUOTE:
    'text follows a closing double quote; double the quotes inside a cell, as "the ""old"" office"',
  INVALID_OPENING_QUOTE:
    'a cell has a double quote inside; put the cell in quotes and double it, as "the ""old"" office"',
}

/** The separator that stands most often in the header. */
function separatorOf(text: string): string {
  const header = text.split(/\r\n?|\n/, 1)[0] ?? ''
  const counts = SEPARATORS.map((separator) => header.split(separator).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}

function readHeader<Column extends string>(
  file: string,
  { cells, line }: RecordAt,
  columns: Columns<Column>,
): Column[] {
  const { known, required } = columns
  const order = cells.map((cell) => {
    const column = known.find((one) => folded(one) === folded(cell))
    if (column === undefined) throw wrong({ file, line }, unknownColumn(cell, known))
    return column
  })
  const twice = order.find((column, index) => order.indexOf(column) !== index)
  if (twice !== undefined) throw wrong({ file, line }, `the column ${twice} stands there twice; remove one`)
  const missing = required.filter((column) => !order.includes(column))
  if (missing.length > 0) throw wrong({ file, line }, `the header lacks ${missing.join(', ')}; add it`)
  return order
}

function unknownColumn(cell: string, known: readonly string[]): string {
  const [near] = nearest(folded(cell), known.map(folded), 1)
  const meant = known.find((one) => folded(one) === near)
  const all = `known are ${known.join(', ')}`
  return `the column ${JSON.stringify(cell.trim())} is unknown; ${meant === undefined ? all : `did you mean ${meant}? ${all}`}`
}

function folded(column: string): string {
  return column.toLowerCase().replace(/[\s_-]+/g, '')
}

function wrong(place: Place, reason: string): AppError {
  return new AppError('INVALID_INPUT', `${placeText(place)}: ${reason}.`)
}
