import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseScript } from '../../../../src/seed/script.ts'

const BODY = '] AS row\nMERGE (n:Entity {id: row.id}) SET n += row, n:Thing:Actor'

/** Two statements with three rows each, on lines 2 to 4 and 8 to 10, one of them with another name. */
function scriptWith(line: number, name: string): string {
  const row = (at: number): string =>
    `  {id: 'x${at}', nameEn: ${at === line ? name : `'Name ${at}'`}, kind: 'GROUP', cites: ['gazette#p. ${at}']}`
  const rows = (first: number): string => [0, 1, 2].map((index) => row(first + index)).join(',\n')
  return `UNWIND [\n${rows(2)}\n${BODY};\nUNWIND [\n${rows(8)}\n${BODY};\n`
}

function faultOf(text: string): string {
  try {
    parseScript('010-x.cypher', text, 'p')
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

const LINES = [2, 3, 4, 8, 9, 10]

describe('a quote inside a text is told in its row, with what to write', () => {
  test.each([
    `'Queen's Office'`,
    `'Office of the Queen's'`,
    `'Queens' Office'`,
    `'Rock 'n' Roll Office'`,
    `'the 'new' office'`,
    `'Queen''s Office'`,
    `'Queen's; Office'`,
    `'the boys' and the girls' office'`,
    `'Ministers' in the west'`,
    `'Board '90'`,
    `'80's Board'`,
    `'Boys' (all)'`,
    `"the "new" office"`,
  ])('%s', (name) => {
    for (const line of LINES) {
      const quote = name.startsWith('"') ? '\\" for a quote' : "\\' for an apostrophe"
      const fault = faultOf(scriptWith(line, name))
      expect(fault).toMatch(new RegExp(`^p:${line}:\\d+: `))
      expect(fault).toContain(`Write ${quote} inside a text`)
      expect(fault.split('\n').filter((one) => one.startsWith('p:'))).toHaveLength(1)
    }
  })

  test('at the quote that ends the text too early', () => {
    expect(faultOf(scriptWith(3, `'Queen's Office'`))).toContain(
      "p:3:28: A text ends at this quote, but s follows. Write \\' for an apostrophe inside a text, or add what is missing between them.",
    )
  })
})

test('a quote that is missing at the end of a text is told in its row', () => {
  for (const line of LINES) {
    expect(faultOf(scriptWith(line, `'Office`))).toMatch(new RegExp(`^p:${line}:\\d+: .*add `))
    const last = scriptWith(line, `'Office'`).replace(`p. ${line}'`, `p. ${line}`)
    expect(faultOf(last)).toMatch(new RegExp(`^p:${line}:\\d+: `))
  }
})

test('an apostrophe anywhere between letters of a name is told in its row', () => {
  const word = fc.constantFrom('Queen', 'and', 'in', 'Office', 'of', 'all', 'with', 'B', '80', '왕')
  const words = fc.array(word, { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(words, fc.nat(), fc.constantFrom(...LINES), (parts, place, line) => {
      const at = 1 + (place % (parts.length - 1))
      const name = `'${parts.slice(0, at).join(' ')}'s ${parts.slice(at).join(' ')}'`
      expect(faultOf(scriptWith(line, name))).toMatch(new RegExp(`^p:${line}:`))
    }),
  )
})

test('a text without a wrong quote that is not closed is told where it begins', () => {
  expect(faultOf(`CREATE (:Entity {id: 'x'});\nCREATE (:Entity {id: 'y)`)).toMatch(
    /^p:2:22: The string that starts here/,
  )
})

test('a script with right quotes and another fault keeps that', () => {
  const text = `UNWIND [{id: 'a', b: 'Queen\\'s "x"'}] AS row RETURN CASE row.id WHEN 'a'THEN 'b'ELSE 'c' END, row.b; CALL db.labels()`
  expect(faultOf(text)).toMatch(/^p:1:\d+: A script must not call procedures/)
})
