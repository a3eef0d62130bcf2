import { Agent, request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ProgramHome } from '../support/program-home.ts'
import { addressOf, type ProgramRun } from '../support/program-run.ts'

// Right after a start, Java has compiled nothing and Neo4j has planned nothing: it is slow, and it is not down.
const CALLERS = 200
const agent = new Agent({ keepAlive: true, maxSockets: CALLERS })
let program: ProgramHome
let server: ProgramRun

beforeAll(async () => {
  program = await ProgramHome.create()
  server = program.run(['start', '--seeds', program.oneSource()], {
    JOKBO_DEADLINE_MS: '60000',
    JOKBO_MAX_IN_WORK: String(CALLERS),
    JOKBO_LOG_LEVEL: 'silent',
  })
})
afterAll(async () => {
  agent.destroy()
  await program.remove()
})

const QUERY =
  'query ($id: ID!) { actors(where: {id: {eq: $id}}) { id nameEn names { text } successors { id } citations { title } } }'

/** The status of one answer, and the code of its error. */
function ask(caller: number): Promise<string> {
  const id = `x${caller}`
  // Each with an address of its own, as one may have a quarter of the places.
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${caller}` }
  const options = { method: 'POST', agent, headers }
  return new Promise((resolve, reject) => {
    const sent = request(`${addressOf(server)}/graphql`, options, (answer) => {
      let body = ''
      answer.on('data', (part: Buffer) => (body += part.toString()))
      answer.on('end', () => {
        resolve(`${answer.statusCode ?? 0} ${/"code":"(\w+)"/.exec(body)?.[1] ?? 'OK'}`)
      })
    })
    sent.on('error', reject)
    sent.end(JSON.stringify({ query: QUERY, variables: { id } }))
  })
}

test('two hundred callers at once are all answered by a server that has just started', async () => {
  await expect.poll(() => addressOf(server), { timeout: 120_000, interval: 20 }).not.toBe('')
  const answers = await Promise.all(Array.from({ length: CALLERS }, (_, caller) => ask(caller)))
  expect([...new Set(answers)]).toEqual(['200 OK'])
})
