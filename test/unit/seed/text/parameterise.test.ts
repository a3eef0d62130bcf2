import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lift } from '../../../../src/seed/text/parameterise.ts'
import { literal } from '../../../support/literals.ts'

const START = { path: 'p', line: 10, column: 5 }

function lifted(text: string): ReturnType<typeof lift> {
  return lift({ text, place: START })
}

describe('a leading list of literals becomes a parameter', () => {
  test('for every literal, its value', () => {
    fc.assert(
      fc.property(fc.array(literal, { minLength: 1, maxLength: 6 }), (elements) => {
        const list = elements.map(({ text }) => text).join(' , ')
        expect(lifted(`UNWIND [${list}] AS row RETURN row`)?.parameters.lifted.rows).toEqual(
          elements.map(({ value }) => value),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('whole numbers stay apart from others', () => {
    expect(lifted('UNWIND [1, -2, 3.0, 0x10] AS x RETURN x')?.parameters.lifted.rows).toEqual([1n, -2n, 3, 16n])
  })

  test('what stands behind the list is found at its line and column of the file', () => {
    fc.assert(
      fc.property(fc.array(literal, { minLength: 1, maxLength: 4 }), (elements) => {
        const text = `UNWIND\n // rows\n [${elements.map((one) => one.text).join(',\n  ')}] AS row\nRETURN row`
        const result = lifted(text)
        const found = result?.placeOf(...positionOf(result.text, 'row\nRETURN'))
        const [line, column] = positionOf(text, 'row\nRETURN')
        expect(found).toEqual({ path: 'p', line: 9 + line, column: line === 1 ? 4 + column : column })
      }),
    )
  })

  test('what stands before its end is at the start of the statement', () => {
    expect(lifted('UNWIND\n[1] AS x RETURN x')?.placeOf(1, 8)).toEqual(START)
  })

  test('however many rows there are and however they are set, the text is the same', () => {
    const texts = [
      "UNWIND [{id: 'a'}] AS row RETURN row",
      "UNWIND\n  [\n  {id: 'b'},\n  {id: 'c'}\n] AS row RETURN row",
    ]
    expect(new Set(texts.map((text) => lifted(text)?.text)).size).toBe(1)
  })

  function positionOf(text: string, part: string): [number, number] {
    const lines = text.slice(0, text.lastIndexOf(part)).split('\n')
    return [lines.length, lines.at(-1)?.length ?? 0]
  }

  test('each row knows its place in the file', () => {
    const result = lifted(`UNWIND [{id: 'a'},\n  {id: 'b'}, /* x\n */ {id: 'c'}] AS row RETURN row`)
    expect(result?.rows.map(({ place }) => [place.line, place.column])).toEqual([
      [10, 13],
      [11, 3],
      [12, 5],
    ])
  })

  test('behind a version prefix, in any case, and with a name in Korean', () => {
    expect(lifted('CYPHER 5 unwind [1] as 행 RETURN 행')).toMatchObject({
      alias: '행',
      text: 'CYPHER 5 unwind $lifted.rows as 행 RETURN 행',
    })
  })
})

test.each([
  'MATCH (n) RETURN n',
  'UNWIND [] AS x RETURN x',
  'UNWIND range(1, 3) AS x RETURN x',
  'UNWIND [1, 2 + 3] AS x RETURN x',
  'UNWIND [1, 2,] AS x RETURN x',
  'UNWIND [1, 2] + [3] AS x RETURN x',
  'UNWIND [1][0] AS x RETURN x',
  'UNWIND [{a: 1, a: 2}] AS x RETURN x',
  'UNWIND [{a: date()}] AS x RETURN x',
  'UNWIND [a, b] AS x RETURN x',
  'UNWIND [truely] AS x RETURN x',
  'UNWIND [1.] AS x RETURN x',
  'UNWIND [9223372036854775808] AS x RETURN x',
  String.raw`UNWIND ['\q'] AS x RETURN x`,
  String.raw`UNWIND ['\u0027'] AS x RETURN x`,
  String.raw`UNWIND ['\U0001F600'] AS x RETURN x`,
  ...['017', '08', '0X1F', '0b1', '1__0', '1_', '1e400', '1.5f', '3d', '- 5', '+5', 'NaN'].map(
    (number) => `UNWIND [${number}] AS x RETURN x`,
  ),
  'UNWIND [1] AS `a b` RETURN 1',
  'UNWIND [1] AS x RETURN $lifted',
])('a statement whose meaning only Neo4j should decide is left as it is: %s', (text) => {
  expect(lifted(text)).toBeUndefined()
})
