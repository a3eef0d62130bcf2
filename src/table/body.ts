import { dateBounds } from '../time/edtf.ts'
import { idForm } from '../text/nearest-id.ts'
import { normalText } from '../text/normal-text.ts'
import type { Columns, Row } from './csv.ts'
import type { Faults } from './faults.ts'
import { isId } from './id.ts'
import { readKind } from './kind.ts'
import type { Library } from './library.ts'
import { assertNamed, named, type Named } from './named.ts'
import { readLanguage, readNames } from './names.ts'
import { several } from './reference.ts'

/** A body of the table. */
export interface Body extends Named {
  /** Its row. */
  row: Row<BodyColumn>
  id: string
  kind: string
  acronym?: string
  disambiguation?: string
  jurisdiction?: string
  description?: string
  /** In EDTF, as known. */
  start?: string
  /** In EDTF: the first day on which it is gone. */
  end?: string
  /** Whether it ended, nobody knows when. */
  endUnknown: boolean
  /** Ids of what it is a part of. */
  partOf: readonly string[]
  cites: readonly string[]
  /** Whether the row does not say the language of a name, so that English was taken. */
  isLanguageAssumed: boolean
}

/** A column of the table of bodies. */
export type BodyColumn = (typeof COLUMNS)[number]

const COLUMNS = [
  'id',
  'kind',
  'names',
  'start',
  'end',
  'country',
  'source',
  'nameEn',
  'nameKo',
  'nameNative',
  'language',
  'acronym',
  'partOf',
  'description',
  'disambiguation',
] as const

/** The columns of the table of bodies. */
export const BODY_COLUMNS: Columns<BodyColumn> = { known: COLUMNS, required: ['id', 'kind', 'source'] }

/** What a cell of the end says of a body that ended, nobody knows when. */
const UNKNOWN = /^(unknown|\?)$/i
const COUNTRY = /^([A-Z]{2}(-[A-Z0-9]{1,3})?|INT)$/

/** What is needed to read a body. */
export interface BodyContext {
  /** The kinds of bodies. */
  kinds: readonly string[]
  library: Library
  faults: Faults
}

/** The bodies of the table; what is wrong with a row is a fault, and the row stays as far as it can be read. */
export function readBodies(rows: readonly Row<BodyColumn>[], context: BodyContext): Body[] {
  const lines = new Map<string, number>()
  const bodies = rows.map((row) => readBody(row, context))
  for (const { id, row } of bodies) {
    const first = lines.get(id)
    if (first === undefined) lines.set(id, row.line)
    else if (id !== '')
      context.faults.add(
        row.place('id'),
        `The id ${id} stands on line ${first} already; give each body one of its own.`,
      )
  }
  for (const body of bodies) checkWholes(body, lines, context.faults)
  return bodies
}

function readBody(row: Row<BodyColumn>, context: BodyContext): Body {
  const { library, faults } = context
  const end = row.cell('end')
  const isUnknown = end !== undefined && UNKNOWN.test(end)
  const texts = {
    acronym: plain(row, 'acronym'),
    disambiguation: plain(row, 'disambiguation'),
    jurisdiction: countryOf(row, faults),
    description: row.cell('description')?.normalize('NFC'),
    start: dateOf(row, 'start', faults),
    end: isUnknown ? undefined : dateOf(row, 'end', faults),
  }
  const body = {
    row,
    id: idOf(row, faults),
    kind: kindOf(row, context),
    ...namesOf(row, faults),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    endUnknown: isUnknown,
    partOf: several(row.cell('partOf')),
    cites: library.cites(row.cell('source'), row.place('source')),
  }
  if (row.cell('source') === undefined) faults.add(row.place('source'), 'It has no source; say who tells of the body.')
  checkText(row, faults)
  return body
}

function plain(row: Row<BodyColumn>, column: BodyColumn): string | undefined {
  const text = row.cell(column)
  return text === undefined ? undefined : normalText(text) || undefined
}

function idOf(row: Row<BodyColumn>, faults: Faults): string {
  const id = row.cell('id') ?? ''
  if (!isId(id)) {
    const proposed = idForm(id === '' ? (row.cell('acronym') ?? row.cell('names') ?? '') : id)
    const example = proposed === '' ? 'ministry-of-posts' : proposed
    faults.add(
      row.place('id'),
      `${JSON.stringify(id)} is not an id; write lower-case words and numbers with hyphens, as ${example}.`,
    )
  }
  return id
}

function kindOf(row: Row<BodyColumn>, { kinds, faults }: BodyContext): string {
  return readKind(row.cell('kind') ?? '', kinds, row.place('kind'), faults) ?? ''
}

function countryOf(row: Row<BodyColumn>, faults: Faults): string | undefined {
  const country = row.cell('country')?.toUpperCase()
  if (country !== undefined && !COUNTRY.test(country)) {
    const forms =
      'write its code in ISO 3166, as KR or GB-SCT, EU, INT, or for an invented country one that begins with X, as XT'
    faults.add(row.place('country'), `${JSON.stringify(row.cell('country'))} is not a country; ${forms}.`)
  }
  return country
}

/** The date of a cell; undefined for an empty one, and, with a fault, for one that cannot be read. */
export function dateOf<Column extends string>(row: Row<Column>, column: Column, faults: Faults): string | undefined {
  const date = row.cell(column)
  if (date === undefined) return undefined
  return faults.attempt(row.place(column), () => dateBounds(date)) && date
}

function namesOf(row: Row<BodyColumn>, faults: Faults): Named & { isLanguageAssumed: boolean } {
  const tag = row.cell('language')
  const language = tag === undefined ? undefined : readLanguage(tag, row.place('language'), faults)
  const names = readNames(row.cell('names'), language, row.place('names'), faults)
  const [nameEn, nameKo, nameNative] = (['nameEn', 'nameKo', 'nameNative'] as const).map((column) => plain(row, column))
  if (nameNative !== undefined && tag === undefined) {
    faults.add(row.place('nameNative'), 'Nothing says its language; fill in language, as de.')
  }
  const found = named(names, {
    ...(nameEn !== undefined && { nameEn }),
    ...(nameKo !== undefined && { nameKo }),
    ...(nameNative !== undefined && language !== undefined && { nameNative, language }),
  })
  if (row.cell('names') === undefined || names.length > 0) assertNamed(found, row.place('names'), faults)
  return { ...found, isLanguageAssumed: names.some(({ isAssumed }) => isAssumed) }
}

function checkWholes({ id, partOf, row }: Body, lines: ReadonlyMap<string, number>, faults: Faults): void {
  for (const whole of partOf) {
    if (!lines.has(whole))
      faults.add(row.place('partOf'), `No body has the id ${JSON.stringify(whole)}; add its row, or correct it.`)
    else if (whole === id) faults.add(row.place('partOf'), 'A body is no part of itself; leave the cell empty.')
  }
}

/** A character that stands for one that was lost when the file was saved. */
function checkText(row: Row<BodyColumn>, faults: Faults): void {
  for (const column of COLUMNS) {
    if (row.cell(column)?.includes('\uFFFD')) {
      faults.add(row.place(column), 'It has a broken character; write it again, and save the file in UTF-8.')
    }
  }
}
