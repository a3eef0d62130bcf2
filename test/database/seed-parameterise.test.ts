import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { parameterise } from '../../src/seed/text/parameterise.ts'
import { solidAt } from '../../src/seed/text/lexer.ts'
import { readScripts } from '../../src/seed/script.ts'
import { splitStatements, type WrittenStatement } from '../../src/seed/text/split.ts'
import { openTestDatabase } from '../support/database.ts'
import { literal } from '../support/literals.ts'
import { supportPath } from '../support/seed-scripts.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

function statementOf(text: string): WrittenStatement {
  return { text, position: { path: 'x', line: 1, column: 1 } }
}

describe('a parameterised list is what Neo4j makes of the literal', () => {
  test('for generated literals', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(literal, { minLength: 1, maxLength: 6 }), async (elements) => {
        const list = `[${elements.map(({ text }) => text).join(', ')}]`
        const parameterised = parameterise(statementOf(`UNWIND ${list} AS x RETURN x`))
        expect(parameterised).toBeDefined()
        expect(await isSame(list, parameterised?.parameters.list.rows)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    String.raw`['\\', '\'', "\"", '\b\f\n\r\t', '\u00e9\uAC00', '\\u0041', '\ud83d\ude00']`,
    '[-9223372036854775808, 9223372036854775807, -0x8000000000000000, 0x1F, 0o17, 1_000, 0xf_f, -0, 0]',
    '[1.5, .5, 1e3, 1E3, 1e+3, 1.5E-3, -0.0, 00.5, -2.5]',
    '[TRUE, False, nULL, {}, [], {null: 1, `a``b`: 2, 이름: 3}]',
    `['two\nlines', 'NFD ${'가'.normalize('NFD')}']`,
  ])('for %s', async (list) => {
    expect(await isSame(list, parameterise(statementOf(`UNWIND ${list} AS x RETURN x`))?.parameters.list.rows)).toBe(
      true,
    )
  })

  async function isSame(list: string, parameter: unknown): Promise<boolean> {
    const rows = await database.transaction((transaction) =>
      transaction.run(
        // 1 = 1.0 in Cypher, so the types are compared, too; lists with a null in them are neither equal nor unequal.
        `WITH ${list} AS written
         RETURN coalesce(written = $given, true) AS same, valueType(written) = valueType($given) AS typed,
           COLLECT { UNWIND written AS x RETURN valueType(x) } = COLLECT { UNWIND $given AS x RETURN valueType(x) } AS all`,
        { given: parameter },
      ),
    )
    return rows[0]?.['same'] === true && rows[0]['typed'] === true && rows[0]['all'] === true
  }
})

test('a parameterised statement fails at the same position as the written one', async () => {
  const text = `UNWIND [\n  {id: 'a'},\n  {id: 'b'} ] AS row RETURN row.id,\n  nothing`
  const parameterised = parameterise(statementOf(text))
  const lineAndColumn = async (run: Promise<unknown>): Promise<number[]> => {
    const message = await run.then(String, String)
    return (/line (\d+), column (\d+)/.exec(message) ?? []).slice(1).map(Number)
  }
  const written = await lineAndColumn(database.transaction((transaction) => transaction.run(text)))
  expect(written).toEqual([4, 3])
  const sent = database.transaction((transaction) =>
    transaction.run(parameterised?.text ?? '', parameterised?.parameters),
  )
  const [line = 0, column = 0] = await lineAndColumn(sent)
  expect(parameterised?.positionOf(line, column)).toEqual({ path: 'x', line: 4, column: 3 })
})

test.each(['../../seeds', 'tiny-graph'])(
  'every list of %s becomes the parameter that the database reads from it',
  async (folder) => {
    for (const { name, statements } of readScripts(supportPath(folder))) {
      for (const statement of statements.filter(({ text }) => text.startsWith('UNWIND ['))) {
        const parameterised = parameterise(statement)
        expect(parameterised, `${name}:${statement.position.line}`).toBeDefined()
        const list = statement.text.slice('UNWIND '.length, listEnd(statement.text))
        const rows = await database.rows(`RETURN ${list} = $list.rows AS same`, parameterised?.parameters)
        // A list with nulls equals nothing, in Cypher; the seeds have none.
        expect(rows, `${name}:${statement.position.line}`).toEqual([{ same: true }])
      }
    }
  },
)

/** Where the leading list of a statement ends: at its last bracket before AS row. */
function listEnd(text: string): number {
  return text.lastIndexOf(']', text.search(/\]\s+AS row/)) + 1
}

describe("statements are cut where Neo4j's own splitter cuts", () => {
  const { parseStatementsStrs } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as {
    parseStatementsStrs: (text: string) => string[]
  }

  test.each(['../../seeds', 'tiny-graph', 'nasty-scripts'])('in %s', (folder) => {
    for (const { name, statements, text } of withTexts(supportPath(folder))) {
      const theirs = parseStatementsStrs(text)
        .map(withoutTrivia)
        .filter((one) => one !== '')
      expect(
        statements.map((statement) => statement.text),
        name,
      ).toEqual(theirs)
    }
  })

  function withTexts(folder: string): { name: string; statements: readonly WrittenStatement[]; text: string }[] {
    return readScripts(folder).map(({ name, statements }) => {
      const text = readFileSync(join(folder, name), 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n/g, '\n')
      return { name, statements, text }
    })
  }

  /** They keep the comments around a statement, and its semicolon. */
  function withoutTrivia(chunk: string): string {
    return splitStatements(chunk.slice(solidAt(chunk, 0).start), 'x')[0]?.text ?? ''
  }
})
