import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { openTestDatabase } from '../support/database.ts'
import { exportGraph } from '../support/export-graph.ts'
import { emptyDatabase, faultOf, scriptOf, tinyGraph } from '../support/seed-scripts.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
  await emptyDatabase(database)
})
afterAll(() => database.close())

test('an address that is none of the web is named with its node, its property and the remedy', async () => {
  const text = `UNWIND [{id: 'x', title: 'X', url: 'javascript:alert(1)'}] AS row MERGE (n:Entity {id: row.id}) SET n += row, n:Source`
  const fault = await faultOf(runSeeds(database, [...tinyGraph(), scriptOf('900-wrong.cypher', text)]))
  expect(fault).toContain(
    "seeds/900-wrong.cypher:1:9: web-address: x: url is 'javascript:alert(1)'; write the whole address, as https://example.org/page, or leave it out.",
  )
})

test('an address of the web may have any letters, a port and a query', async () => {
  const urls = ['https://www.law.go.kr/법령/정부조직법', 'HTTP://example.org:8080', 'http://[::1]/a?b=c&d=%20#e']
  const rows = urls.map((url, index) => `{id: 'web-${index}', title: 'Web ${index}', url: '${url}'}`)
  const text = `UNWIND [${rows.join(', ')}] AS row MERGE (n:Entity {id: row.id}) SET n += row, n:Source`
  await runSeeds(database, [...tinyGraph(), scriptOf('900-right.cypher', text)])
  expect(await exportGraph(database)).toContain('www.law.go.kr/법령')
})
