import type { FastifyInstance } from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { accessWith } from '../support/access.ts'
import { openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const opened: FastifyInstance[] = []
afterAll(() => Promise.all(opened.map((app) => app.close())))

async function send(query: string, variables: object, operationName?: string) {
  const payload = { query, variables, operationName }
  return (await served.app.inject({ method: 'POST', url: '/graphql', payload })).json<Record<string, unknown>>()
}

describe('of several operations in a document', () => {
  const A = 'query A($id: ID!) { entity(id: $id) { id } }'

  test.each([
    'query B($of: ID!) { actors(where: {id: {eq: $of}}) { id } }',
    'query B { actors(where: {id: {}}) { id } }',
    'query B { actors(limit: 500) { id } }',
    'query B { actors(where: {id: {}}) { ...C } } fragment C on Actor { successors(limit: 0) { id } }',
  ])('only the one that is run is checked, beside %s', async (other) => {
    expect(await send(`${A} ${other}`, { id: 'economy' }, 'A')).toEqual({ data: { entity: { id: 'economy' } } })
    expect(await send(`${A} ${other}`, { id: 'economy' }, 'B')).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_INPUT' } }],
    })
  })

  test('the one that is run is checked with the fragments that it uses', async () => {
    const query = `query A { actors { ...F } } query B { __typename } fragment F on Actor { successors(limit: 0) { id } }`
    expect(await send(query, {}, 'A')).toMatchObject({
      errors: [{ message: expect.stringContaining('"limit"') as string }],
    })
    expect(await send(query, {}, 'B')).toEqual({ data: { __typename: 'Query' } })
  })
})

test('a variable that is missing is named', async () => {
  expect(await send('query ($of: ID!) { actors(where: {id: {eq: $of}}) { id } }', {})).toMatchObject({
    errors: [{ message: expect.stringContaining('$of') as string, extensions: { code: 'INVALID_INPUT' } }],
  })
})

test('null for an argument that cannot be null is a fault of the request', async () => {
  const query = 'query ($language: Language) { entity(id: "economy") { name(language: $language) } }'
  expect(await send(query, { language: null })).toMatchObject({
    errors: [{ message: expect.stringContaining('language') as string, extensions: { code: 'INVALID_INPUT' } }],
  })
})

test('two questions that look through all changes are asked at once, of all that were sent', async () => {
  let [running, most, asked] = [0, 0, 0]
  const app = await openApp(
    accessWith(served.database, (given) => ({
      ask: async (question, about) => {
        running += 1
        asked += 1
        most = Math.max(most, running)
        return given.ask(question, about).finally(() => (running -= 1))
      },
    })),
  )
  opened.push(app)
  const fields = Array.from(
    { length: 10 },
    (_, n) => `d${n}: diff(from: "19${50 + n}-01-01", to: "2020-01-01") { total }`,
  )
  const query = `{ ${fields.join(' ')} }`
  const answers = await Promise.all(
    [1, 2, 3].map(() => app.inject({ method: 'POST', url: '/graphql', payload: { query } })),
  )
  expect(answers.map(({ statusCode, body }) => [statusCode, body.includes('errors')])).toEqual(
    Array(3).fill([200, false]),
  )
  expect([asked, most]).toEqual([30, 2])
})
