import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRow, type Cell } from '../../../src/export/csv.ts'
import { parseCsv } from '../../support/csv.ts'

const someText = fc.string({
  unit: fc.constantFrom('a', '가', '"', ',', '\n', '\r', '=', '+', '-', '@', '\t', "'", ' '),
})
const someCell: fc.Arbitrary<Cell> = fc.oneof(someText, fc.double({ noNaN: true }), fc.boolean(), fc.constant(null))

test('rows are read again as they were written; only what begins like a formula has an apostrophe before it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(someCell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const expected = rows.map((cells) =>
        cells.map((cell) => {
          if (typeof cell !== 'string') return cell === null ? '' : String(cell)
          return ['=', '+', '-', '@', '\t', '\r'].includes(cell.charAt(0)) ? `'${cell}` : cell
        }),
      )
      expect(parseCsv(rows.map(csvRow).join(''))).toEqual(expected)
    }),
  )
})

test('a row has commas between its cells and CR LF at its end, and quotes only where they are needed', () => {
  expect(csvRow(['plain', '산업부', 0.25, true, null, ''])).toBe('plain,산업부,0.25,true,,\r\n')
  expect(csvRow(['a,b', 'say "no"', 'two\nlines'])).toBe('"a,b","say ""no""","two\nlines"\r\n')
})

test('a number below zero is no formula, and a text that looks like one is', () => {
  expect(csvRow([-1, '-1', '=SUM(A1)', '@cmd', '+82', '\ttab', '\rline'])).toBe(
    "-1,'-1,'=SUM(A1),'@cmd,'+82,'\ttab,\"'\rline\"\r\n",
  )
})
