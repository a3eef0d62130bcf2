import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { body, CITED } from '../support/arden.ts'
import { openTestDatabase } from '../support/database.ts'
import { onTestDatabase, seedTexts } from '../support/seed-command.ts'
import { emptyDatabase } from '../support/seed-scripts.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await emptyDatabase(database)
  await database.close()
})
beforeEach(() => emptyDatabase(database))

const GAZETTE = `CREATE (:Entity:Source {id: 'gazette', title: 'Gazette'});`
const MISSPELT = Array.from({ length: 7 }, (_, index) => body(`x${index}`, `p${index}: ${index}`)).join('')

describe('seed', () => {
  test('lists every unknown property, and so does check', async () => {
    const { code, output } = await seedTexts({ '010-a.cypher': GAZETTE + MISSPELT })
    expect([code, output]).toEqual([0, expect.stringContaining('  advice property-unknown: 7 (')])
    const checked = await onTestDatabase('check')
    for (let index = 0; index < 7; index += 1) {
      expect(output).toContain(`\n    'p${index}' is unknown on 1 Actor (x${index})\n`)
      expect(checked.output).toContain(`\n               'p${index}' is unknown on 1 Actor (x${index})\n`)
    }
  })

  test.each(['--dry-run', '--reset', '--in-parts'])('with %s refuses a key that nothing reads', async (option) => {
    const { code, output } = await seedTexts(
      {
        '010-a.cypher': GAZETTE,
        '020-b.cypher': `UNWIND [{id: 'x', strat: '1990', ${CITED}}] AS row CREATE (n {id: row.id, cites: row.cites})`,
      },
      option,
    )
    expect(code).toBe(4)
    expect(output).toContain(`/020-b.cypher:1:9: the statement does not read the key 'strat' of this row`)
    expect(await database.rows('MATCH (n) RETURN n')).toEqual([])
  })
})

describe('what a load says that it did', () => {
  test('is that all is loaded only where nothing ran', async () => {
    const first = { '010-a.cypher': `${GAZETTE} CREATE (:Entity:Source {id: 'other', title: 'Other'});` }
    const second = { ...first, '020-b.cypher': `MATCH (s:Source) SET s.language = 'en';` }
    expect((await seedTexts(first)).output).toContain('\nLoaded 2 nodes and 0 relations in ')
    const nothing = (await seedTexts(first)).output
    expect(nothing).toMatch(/^All seeds are loaded already\.\nData version/)
    const { output } = await seedTexts(second)
    expect(output).toContain('\nLoaded 0 nodes and 0 relations in ')
    expect(output).not.toContain('already')
    const third = { ...second, '030-c.cypher': `MATCH (s:Source) WHERE s.title = 'Other' DETACH DELETE s;` }
    expect((await seedTexts(third)).output).toMatch(
      /\nLoaded -1 nodes and 0 relations in \d+ ms; less than 0 is deleted\./,
    )
  })
})
