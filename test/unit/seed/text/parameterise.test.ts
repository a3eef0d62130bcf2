import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parameterise } from '../../../../src/seed/text/parameterise.ts'
import { literal } from '../../../support/literals.ts'

const START = { path: 'p', line: 10, column: 5 }

function parameterised(text: string): ReturnType<typeof parameterise> {
  return parameterise({ text, position: START })
}

describe('a leading list of literals becomes a parameter', () => {
  test('for every literal, its value', () => {
    fc.assert(
      fc.property(fc.array(literal, { minLength: 1, maxLength: 6 }), (elements) => {
        const list = elements.map(({ text }) => text).join(' , ')
        expect(parameterised(`UNWIND [${list}] AS row RETURN row`)?.parameters.list.rows).toEqual(
          elements.map(({ value }) => value),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('whole numbers stay apart from others', () => {
    expect(parameterised('UNWIND [1, -2, 3.0, 0x10] AS x RETURN x')?.parameters.list.rows).toEqual([1n, -2n, 3, 16n])
  })

  test('what stands behind the list is found at its line and column of the file', () => {
    fc.assert(
      fc.property(fc.array(literal, { minLength: 1, maxLength: 4 }), (elements) => {
        const text = `UNWIND\n // rows\n [${elements.map((one) => one.text).join(',\n  ')}] AS row\nRETURN row`
        const result = parameterised(text)
        const found = result?.positionOf(...lineAndColumn(result.text, 'row\nRETURN'))
        const [line, column] = lineAndColumn(text, 'row\nRETURN')
        expect(found).toEqual({ path: 'p', line: 9 + line, column: line === 1 ? 4 + column : column })
      }),
    )
  })

  test('what stands before its end is at the start of the statement', () => {
    expect(parameterised('UNWIND\n[1] AS x RETURN x')?.positionOf(1, 8)).toEqual(START)
  })

  test('however many rows there are and however they are set, the text is the same', () => {
    const texts = [
      "UNWIND [{id: 'a'}] AS row RETURN row",
      "UNWIND\n  [\n  {id: 'b'},\n  {id: 'c'}\n] AS row RETURN row",
    ]
    expect(new Set(texts.map((text) => parameterised(text)?.text)).size).toBe(1)
  })

  function lineAndColumn(text: string, part: string): [number, number] {
    const lines = text.slice(0, text.lastIndexOf(part)).split('\n')
    return [lines.length, lines.at(-1)?.length ?? 0]
  }

  test('each row knows its position in the file', () => {
    const result = parameterised(`UNWIND [{id: 'a'},\n  {id: 'b'}, /* x\n */ {id: 'c'}] AS row RETURN row`)
    expect(result?.rows.map(({ position }) => [position.line, position.column])).toEqual([
      [10, 13],
      [11, 3],
      [12, 5],
    ])
  })

  test('behind a version prefix, in any case, and with a name in Korean', () => {
    expect(parameterised('CYPHER 5 unwind [1] as 행 RETURN 행')).toMatchObject({
      alias: '행',
      text: 'CYPHER 5 unwind $list.rows as 행 RETURN 행',
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
  'UNWIND [1] AS x RETURN $list',
])('a statement whose meaning only Neo4j should decide is left as it is: %s', (text) => {
  expect(parameterised(text)).toBeUndefined()
})
