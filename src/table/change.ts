import { CHANGE_KINDS, type ChangeKind } from '../change/event.ts'
import { nearest } from '../text/nearest-id.ts'
import { dateOf } from './body.ts'
import type { Columns, Row } from './csv.ts'
import type { Faults } from './faults.ts'
import type { Functions } from './functions.ts'
import { readKind } from './kind.ts'
import type { Library } from './library.ts'

/** A row of the table of changes: what one body gave to another, or that one began or ended. */
export interface Change {
  row: Row<ChangeColumn>
  /** The key of the rows that the table holds together; absent where it has none. */
  key?: string
  /** In EDTF, as known. */
  date: string
  /** As the table says it. */
  kind?: ChangeKind
  from?: string
  to?: string
  /** Ids of functions. */
  functions: readonly string[]
  /** Ids of laws. */
  laws: readonly string[]
  description?: string
  cites: readonly string[]
}

/** A column of the table of changes. */
export type ChangeColumn = (typeof COLUMNS)[number]

const COLUMNS = ['event', 'date', 'kind', 'from', 'to', 'functions', 'law', 'source', 'description'] as const

/** The columns of the table of changes. */
export const CHANGE_COLUMNS: Columns<ChangeColumn> = { known: COLUMNS, required: ['date', 'from', 'to'] }

/** What is needed to read a change. */
export interface ChangeContext {
  /** Ids of the bodies. */
  bodies: ReadonlySet<string>
  library: Library
  functions: Functions
  faults: Faults
}

/** The changes of the table, without the rows of which date or bodies cannot be read; these are faults. */
export function readChanges(rows: readonly Row<ChangeColumn>[], context: ChangeContext): Change[] {
  return rows.flatMap((row) => {
    const change = readChange(row, context)
    return change ? [change] : []
  })
}

function readChange(row: Row<ChangeColumn>, context: ChangeContext): Change | undefined {
  const { library, functions, faults } = context
  const [key, kindText, description] = [row.cell('event'), row.cell('kind'), row.cell('description')?.normalize('NFC')]
  const kind = kindText === undefined ? undefined : readKind(kindText, CHANGE_KINDS, row.place('kind'), faults)
  const sources = library.cites(row.cell('source'), row.place('source'))
  const laws = library.laws(row.cell('law'), row.place('law'), sources)
  const cites = [...sources, ...laws.cites]
  const ends = endsOf(row, context)
  const date = dateOf(row, 'date', faults)
  if (row.cell('date') === undefined)
    faults.add(row.place('date'), 'It has no date; write one in EDTF, as 2003-04-07, 2003-04 or 2003.')
  if (row.cell('source') === undefined && row.cell('law') === undefined) {
    faults.add(row.place('source'), 'It has no source and no law; say who tells of the change.')
  }
  if (date === undefined || !ends || (kindText !== undefined && kind === undefined)) return undefined
  return {
    row,
    ...(key !== undefined && { key }),
    date,
    ...(kind !== undefined && { kind }),
    ...ends,
    functions: functions.of(row.cell('functions'), row.place('functions'), cites),
    laws: laws.ids,
    ...(description !== undefined && { description }),
    cites,
  }
}

/** Who gives and who takes; undefined, and a fault, where a body is unknown or none is named. */
function endsOf(row: Row<ChangeColumn>, { bodies, faults }: ChangeContext): Pick<Change, 'from' | 'to'> | undefined {
  const [from, to] = [row.cell('from'), row.cell('to')]
  if (from === undefined && to === undefined) {
    faults.add(row.place('from'), 'It names no body; fill in from, to or both.')
    return undefined
  }
  let isKnown = true
  for (const column of ['from', 'to'] as const) {
    const id = row.cell(column)
    if (id === undefined || bodies.has(id)) continue
    isKnown = false
    faults.add(row.place(column), unknownBody(id, faults.isFull ? [] : [...bodies]))
  }
  return isKnown ? { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } : undefined
}

function unknownBody(id: string, bodies: readonly string[]): string {
  if (id.includes('|')) return `A row holds one body on each side; write a row for each of ${JSON.stringify(id)}.`
  const near = nearest(id, bodies, 3)
  const remedy =
    near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'add its row to the table of bodies, or correct it.'
  return `No body has the id ${JSON.stringify(id)}; ${remedy}`
}
