import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { openTestDatabase } from '../support/database.ts'
import { hostileScripts } from '../support/hostile-scripts.ts'
import { seedTexts } from '../support/seed-command.ts'
import { emptyDatabase, faultOf, scriptOf } from '../support/seed-scripts.ts'

const PORT = 4302
const ADDRESS = `http://127.0.0.1:${PORT}/rows.csv`
const SCRIPTS = hostileScripts(ADDRESS)

let database: Database
let server: Server
let requests = 0

beforeAll(async () => {
  database = await openTestDatabase()
  server = createServer((_request, response) => {
    requests += 1
    response.end('1,2\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(async () => {
  server.close()
  await emptyDatabase(database)
  await database.close()
})
beforeEach(async () => {
  requests = 0
  await emptyDatabase(database)
})

/** The text with the port on which the server listens. */
function withPort(text: string): string {
  return text.replaceAll(`:${PORT}/`, `:${(server.address() as AddressInfo).port}/`)
}

/** What a hostile script would change outside the nodes, and that there are no nodes. */
async function stateOf(): Promise<unknown> {
  const [nodes, users, indexes] = await Promise.all([
    database.rows('MATCH (n) RETURN count(n) AS count'),
    database.rows('SHOW USERS YIELD user RETURN collect(user) AS users'),
    database.rows('SHOW INDEXES YIELD name RETURN collect(name) AS names'),
  ])
  return { nodes, users, indexes }
}

describe('a script that reaches out or wrecks is refused at its place before anything runs', () => {
  test.each(Object.entries(SCRIPTS))('%s', async (_name, [text, said]) => {
    const load = async (): Promise<unknown> =>
      runSeeds(database, [scriptOf('900-x.cypher', `CREATE (:Entity {id: 'before'});\n${withPort(text)}`)])
    const before = await stateOf()
    const fault = await faultOf(Promise.resolve().then(load))
    expect(fault).toMatch(/^INVALID_SCRIPT seeds\/900-x\.cypher:\d+:\d+: /)
    expect(fault.replace(/:(\d+):/, (_all, line: string) => `:${Number(line) - 1}:`)).toContain(said)
    expect(await stateOf()).toEqual(before)
    expect(requests).toBe(0)
  })

  test('which Neo4j itself would let reach out', async () => {
    const hides = ['LOAD CSV behind a name', 'LOAD CSV in unicode', 'LOAD CSV in rows with a quote in unicode']
    for (const name of hides) await database.rows(withPort(SCRIPTS[name]?.[0] ?? ''))
    expect(requests).toBe(hides.length)
  })

  test.each(['--dry-run', '--in-parts'])('by the command with %s too', async (option) => {
    const before = await stateOf()
    const users = `CREATE USER eve SET PASSWORD 'secret-eve-1';`
    const { code, output } = await seedTexts({ '010-a.cypher': users, '020-b.cypher': 'CALL db.labels()' }, option)
    expect(code).toBe(4)
    expect(output).toMatch(/\/010-a\.cypher:1:13: CREATE USER is no part of the graph/)
    expect(output).toMatch(/\/020-b\.cypher:1:6: A script must not call procedures/)
    expect(await stateOf()).toEqual(before)
  })
})
