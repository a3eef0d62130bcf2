import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitStatements } from '../../../../src/seed/text/split.ts'

function textsOf(text: string): string[] {
  return splitStatements(text, 'seeds/001-x.cypher').map((statement) => statement.text)
}

describe('a script is cut at the semicolons that end statements', () => {
  test.each<[string, string[]]>([
    ['', []],
    [' ;; ; // nothing\n/* here; */ ;', []],
    ['RETURN 1', ['RETURN 1']],
    ['RETURN 1;RETURN 2 ; RETURN 3', ['RETURN 1', 'RETURN 2', 'RETURN 3']],
    [`RETURN 'a;b\\';c', "d;'e", \`f;g\`;`, [`RETURN 'a;b\\';c', "d;'e", \`f;g\``]],
    ['RETURN 4 / 2 /* ; */ + 1 // ;\n; RETURN 2', ['RETURN 4 / 2 /* ; */ + 1', 'RETURN 2']],
    [`RETURN 'http://a' // ' ;\n;RETURN 2`, [`RETURN 'http://a'`, 'RETURN 2']],
    ['RETURN 1/**/;/**/RETURN 2', ['RETURN 1', 'RETURN 2']],
  ])('%j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected)
  })

  test('pieces that hold semicolons only in quotes and comments come back as they were', () => {
    const piece = fc.constantFrom(
      `'a;\\'b'`,
      `"c;\\"d"`,
      '`e;"f`',
      "/* ;' */",
      '// ;`\n',
      'RETURN',
      '1',
      '/',
      '\n',
      'é;'.slice(0, 1),
    )
    const statement = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `RETURN ${pieces.join(' ')} END`)
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 5 }), (statements) => {
        expect(textsOf(statements.join(';\n'))).toEqual(statements)
      }),
    )
  })
})

test('each statement knows the line and column of its first character', () => {
  const text = '// é\n  RETURN 1; RETURN "a\nb";\n/* x\n*/ RETURN 2'
  expect(splitStatements(text, 'p').map(({ position }) => [position.line, position.column])).toEqual([
    [2, 3],
    [2, 13],
    [5, 4],
  ])
})

test.each([
  ["RETURN 1;\n RETURN 'a\\'", '2:9', 'string'],
  ['RETURN "a', '1:8', 'string'],
  ['RETURN `a;', '1:8', 'backticks'],
  ['RETURN 1;\n/* a', '2:1', 'comment'],
])('what is not closed is refused where it opens: %j', (text, place, thing) => {
  expect(() => textsOf(text)).toThrow(`seeds/001-x.cypher:${place}: `)
  expect(() => textsOf(text)).toThrow(thing)
})

test('a script of a megabyte with one long string is cut', () => {
  const long = `RETURN '${'a\\\\;'.repeat(250_000)}'`
  expect(textsOf(`${long}; RETURN 1`)).toEqual([long, 'RETURN 1'])
})
