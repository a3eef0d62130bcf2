import { expect, test } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import { readRows } from '../../../src/table/csv.ts'
import { Faults } from '../../../src/table/faults.ts'

const COLUMNS = { known: ['id', 'names', 'nameEn', 'partOf'], required: ['id'] } as const

function read(text: string | Uint8Array): { line: number; id?: string; names?: string }[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const faults = new Faults()
  const rows = readRows({ name: 'bodies.csv', bytes }, COLUMNS, faults)
  faults.assertNone()
  return rows.map(({ line, cell }) => ({ line, id: cell('id'), names: cell('names') }) as { line: number })
}

function faultOf(text: string | Uint8Array): string {
  try {
    read(text)
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    return `${(error as AppError).code} ${(error as AppError).message}`
  }
  return 'no fault'
}

test.each([
  { what: 'commas', text: 'id,names\na,One\n' },
  { what: 'semicolons', text: 'id;names\na;One\n' },
  { what: 'tabs', text: 'id\tnames\na\tOne\n' },
  { what: 'a byte order mark', text: '\uFEFFid,names\na,One\n' },
  { what: 'line ends of Windows', text: 'id,names\r\na,One\r\n' },
  { what: 'no line end at the end', text: 'id,names\na,One' },
  { what: 'another order and case, and spaces around', text: 'NAMES , Id\n One , a \n' },
])('a table may have $what', ({ text }) => {
  expect(read(text)).toEqual([{ line: 2, id: 'a', names: 'One' }])
})

test('a quoted cell may hold separators, quotes and line ends, and lines are counted as the editor does', () => {
  expect(read('id,names\na,"One, ""the"" first\nof all"\n\n,\nb,Two\n')).toEqual([
    { line: 2, id: 'a', names: 'One, "the" first\nof all' },
    { line: 6, id: 'b', names: 'Two' },
  ])
})

test('an empty cell is as good as none', () => {
  expect(read('id,names\na,\n')).toEqual([{ line: 2, id: 'a', names: undefined }])
})

test.each([
  { text: '', message: 'bodies.csv:1: it is empty; begin with a header: id, names, nameEn, partOf.' },
  { text: 'id,partsof\n', message: 'bodies.csv:1: the column "partsof" is unknown; did you mean partOf?' },
  { text: 'id,zzzzzzzz\n', message: 'the column "zzzzzzzz" is unknown; known are id, names, nameEn, partOf.' },
  { text: 'id,Name En,name_en\n', message: 'bodies.csv:1: the column nameEn stands there twice; remove one.' },
  { text: 'names\nOne\n', message: 'bodies.csv:1: the header lacks id; add it.' },
  { text: 'id,names\na,One,1990\n', message: 'bodies.csv:2: The row has 3 cells, and the header has 2; put a cell' },
  { text: 'id,names\na\n', message: 'bodies.csv:2: The row has 1 cells, and the header has 2' },
  { text: 'id,names\na,"One\n', message: 'a cell begins with a double quote that is never closed; close it.' },
  { text: 'id,names\nb,Two\na,"One" two\n', message: 'bodies.csv:3: text follows a closing double quote' },
  { text: 'id,names\na,One "two"\n', message: 'bodies.csv:2: a cell has a double quote inside' },
])('a table is refused with the place: $message', ({ text, message }) => {
  expect(faultOf(text)).toContain('INVALID_INPUT')
  expect(faultOf(text)).toContain(message)
})

test('a table in another encoding than UTF-8 is refused', () => {
  const latin = Uint8Array.from(Buffer.from('id,names\na,Ministère\n', 'latin1'))
  expect(faultOf(latin)).toBe(
    'INVALID_INPUT bodies.csv is not UTF-8. Save it in that encoding; spreadsheets call it "CSV UTF-8".',
  )
  expect(faultOf(Uint8Array.from(Buffer.from('\uFEFFid\na\n', 'utf16le')))).toContain('is not UTF-8')
})
