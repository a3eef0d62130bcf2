import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRow, spreadsheetCell, type Cell } from '../../../src/export/csv.ts'
import { parseCsv } from '../../support/csv.ts'

const someText = fc.string({
  unit: fc.constantFrom('a', '가', '"', ',', '\n', '\r', '=', '+', '-', '@', '＝', '\t', "'", ' ', '\u200f', '\u3000'),
})
const someCell: fc.Arbitrary<Cell> = fc.oneof(someText, fc.double({ noNaN: true }), fc.boolean(), fc.constant(null))

test('rows are read again as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.array(someCell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const expected = rows.map((cells) => cells.map((cell) => String(cell ?? '')))
      expect(parseCsv(rows.map(csvRow).join(''))).toEqual(expected)
    }),
  )
})

test('a row has commas between its cells and CR LF at its end, and quotes only where they are needed', () => {
  expect(csvRow(['plain', '산업부', 0.25, true, null, ''])).toBe('plain,산업부,0.25,true,,\r\n')
  expect(csvRow(['a,b', 'say "no"', 'two\nlines'])).toBe('"a,b","say ""no""","two\nlines"\r\n')
})

test('for spreadsheets, what looks like a formula has an apostrophe before it, and a number below zero has not', () => {
  const plain = ['-1', '=SUM(A1)', '@cmd', '+82', '\ttab', '\rline', '\nline']
  const hidden = [' =1', '\u00a0-1', '\u200b=1', '\u0001=1', '＝1', '＋1', '－1', '＠a']
  expect([...plain, ...hidden].map(spreadsheetCell)).toEqual([...plain, ...hidden].map((text) => `'${text}`))
  const others = [-1, 'a=1', "'=1", ' a', '1-1', '', '산업부 - 상공부', true, null]
  expect(others.map(spreadsheetCell)).toEqual(others)
})

test('for spreadsheets, no text begins with a sign of formulas after the white space that they pass over', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const cell = String(spreadsheetCell(text))
      expect(cell.replaceAll(/\s|\u200f/g, '')).not.toMatch(/^[=+@＝-]/)
      expect([text, `'${text}`]).toContain(cell)
    }),
  )
})

test('for spreadsheets, a text is cut at the most characters that a cell holds', () => {
  expect(spreadsheetCell('가'.repeat(32_767))).toBe('가'.repeat(32_767))
  expect(spreadsheetCell('가'.repeat(32_768))).toBe(`${'가'.repeat(32_766)}…`)
})
