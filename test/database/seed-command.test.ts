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
