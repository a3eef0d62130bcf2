import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { AppError } from '../../src/errors.ts'
import type { OpenAccess } from '../../src/questions/ask.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { accessWith } from '../support/access.ts'
import { ask, openApp } from '../support/app.ts'
import { loadFolder } from '../support/database.ts'
import { readableLog } from '../support/log-lines.ts'
import { scriptOf } from '../support/seed-scripts.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const ACTORS = 'query Actors($limit: Int!) { actors(limit: $limit) { id nameEn citations { title locator } } }'

let app: FastifyInstance
let kept = readableLog()
/** Sessions that @neo4j/graphql has opened, one for each generated read. */
let generated = 0
let stateReads = 0
/** What a reading of the state does instead of asking the database. */
let readState: (() => Promise<string>) | undefined

function counting(database: Database): OpenAccess {
  return accessWith(database, ({ executor, state }) => ({
    executor: Object.create(executor, {
      session: {
        value: () => {
          generated += 1
          return executor.session()
        },
      },
    }) as typeof executor,
    state: () => {
      stateReads += 1
      return readState ? readState() : state()
    },
  }))
}

beforeEach(async () => {
  kept = readableLog()
  app = await openApp(counting(served.database), { log: kept.log })
  // The library asks for the version of the database before its first read.
  const first = await openApp(served.database)
  await ask(first, '{ acts(limit: 1) { id } }')
  await first.close()
  generated = 0
  stateReads = 0
  readState = undefined
})
afterEach(() => app.close())

function post(payload: object, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
  return app.inject({ method: 'POST', url: '/graphql', payload, headers })
}

describe('a cached answer', () => {
  test('is sent again, byte for byte, without a generated read', async () => {
    const first = await post({ query: ACTORS, variables: { limit: 5 } })
    const second = await post({ query: ACTORS, variables: { limit: 5 } })
    expect(second.rawPayload.equals(first.rawPayload)).toBe(true)
    expect(first.json<{ data: { actors: unknown[] } }>().data.actors).toHaveLength(5)
    const stable = ({ headers }: LightMyRequestResponse) => ({ ...headers, 'x-request-id': '', date: '' })
    expect(stable(second)).toEqual(stable(first))
    expect(generated).toBe(1)
  })

  test('is made anew on the next day, as some answers are those of today', async () => {
    await post({ query: ACTORS, variables: { limit: 5 } })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 60 * 60 * 1_000 })
    try {
      await post({ query: ACTORS, variables: { limit: 5 } })
    } finally {
      vi.useRealTimers()
    }
    expect(generated).toBe(2)
  })

  test('is compressed like any other', async () => {
    const again = () => post({ query: ACTORS, variables: { limit: 100 } }, { 'accept-encoding': 'br' })
    const [first, second] = [await again(), await again()]
    expect(second.headers['content-encoding']).toBe('br')
    expect(second.rawPayload.equals(first.rawPayload)).toBe(true)
  })

  test('is in the log and the metrics like any other', async () => {
    await post({ query: ACTORS, variables: { limit: 3 } })
    await post({ query: ACTORS, variables: { limit: 3 } })
    const lines = kept.lines().map(({ operation, rootFields, code, status }) => [operation, rootFields, code, status])
    expect(lines).toEqual(Array.from({ length: 2 }, () => ['Actors', ['actors'], 'OK', 200]))
    const { body } = await app.inject('/metrics')
    expect(body).toContain('jokbo_root_fields_total{field="actors",code="OK"} 2')
    expect(body).toContain('jokbo_requests_total{route="/graphql",code="OK"} 2')
  })

  test('needs no reading of the state when it is asked for the first time', async () => {
    for (const limit of [1, 2, 3, 4]) await post({ query: ACTORS, variables: { limit } })
    expect([generated, stateReads]).toEqual([4, 1])
  })

  test('is sent again for the same address', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ actors { id } }')}`
    const headers = { 'apollo-require-preflight': 'yes' }
    const first = await app.inject({ url, headers })
    expect((await app.inject({ url, headers })).body).toBe(first.body)
    expect(generated).toBe(1)
    expect((await app.inject({ url })).statusCode).toBe(400)
  })

  test('is sent for the same variables in another order', async () => {
    const query = 'query ($a: Int!, $b: Int!) { actors(limit: $a, offset: $b) { id } }'
    const first = await post({ query, variables: { a: 2, b: 1 } })
    expect((await post({ variables: { b: 1, a: 2 }, query })).body).toBe(first.body)
    expect(generated).toBe(1)
  })
})

describe('a separate answer', () => {
  test('is made for other variables, operation names, queries and media types', async () => {
    const query = 'query A($n: Int) { actors(limit: $n) { id } } query B { actors(limit: 2) { nameEn } }'
    const asked: [object, Record<string, string>][] = [
      [{ query, operationName: 'A', variables: { n: 1 } }, {}],
      [{ query, operationName: 'A', variables: { n: 2 } }, {}],
      [{ query, operationName: 'B', variables: { n: 2 } }, {}],
      [{ query: '{ actors(limit: 1) { kind } }' }, {}],
      [{ query, operationName: 'A', variables: { n: 1 } }, { accept: 'application/graphql-response+json' }],
    ]
    const askAll = async () => {
      const answers: unknown[] = []
      for (const [payload, headers] of asked) {
        const { body, headers: given } = await post(payload, headers)
        answers.push([body, given['content-type']])
      }
      return answers
    }
    const first = await askAll()
    expect(new Set(first.map((answer) => JSON.stringify(answer))).size).toBe(asked.length)
    expect(await askAll()).toEqual(first)
    expect(generated).toBe(asked.length)
  })
})

describe('a change of the data', () => {
  const OTHER = scriptOf('010-other.cypher', "CREATE (:Entity:Source {id: 'gazette', title: 'Gazette'})")
  const NAME = '{ actors(where: { id: { eq: "economy" } }) { nameEn } }'
  const nameOf = async () =>
    (await post({ query: NAME })).json<{ data: { actors: { nameEn: string }[] } }>().data.actors

  test('is seen at once, whether made by a load or by hand, also when it is undone', async () => {
    for (let turn = 0; turn < 2; turn++) {
      expect(await nameOf()).toEqual([{ nameEn: 'Ministry of Economy' }])
      expect(await nameOf()).toEqual([{ nameEn: 'Ministry of Economy' }])
      await served.database.execute("MATCH (n:Entity {id: 'economy'}) SET n.nameEn = 'Changed by hand'")
      expect(await nameOf()).toEqual([{ nameEn: 'Changed by hand' }])
      await runSeeds(served.database, [OTHER], { replacing: 'reset' })
      expect(await nameOf()).toEqual([])
      await loadFolder(served.database, 'test/support/tiny-graph')
    }
  })

  test('that happens while an answer is made prevents the reuse of that answer', async () => {
    const { database } = served
    await post({ query: '{ dataset { nodes } }' })
    const changing = post({ query: NAME })
    await database.execute("MATCH (n:Entity {id: 'economy'}) SET n.nameEn = 'Changed meanwhile'")
    await changing
    expect(await nameOf()).toEqual([{ nameEn: 'Changed meanwhile' }])
    await loadFolder(database, 'test/support/tiny-graph')
  })

  test('that leaves it incomplete prevents caching', async () => {
    await served.database.execute('MATCH (d:__Dataset) SET d.complete = false')
    await nameOf()
    await nameOf()
    expect(generated).toBe(2)
    await served.database.execute('MATCH (d:__Dataset) SET d.complete = true')
    await nameOf()
    await nameOf()
    expect(generated).toBe(3)
  })
})

describe('nothing is cached', () => {
  test('of answers with errors, whole or in part', async () => {
    const partly = '{ actors { id } lineage(direction: ANCESTORS, of: "nobody") { truncated } }'
    for (const query of ['{ actors(limit: 0) { id } }', '{ nothing }', '{ actors', partly]) {
      const first = await post({ query })
      expect(first.json()).toHaveProperty('errors')
      expect((await post({ query })).body).toBe(first.body)
    }
    expect(generated).toBe(2)
  })

  test('beyond the size limit: old answers are removed', async () => {
    const padding = ' '.repeat(200_000)
    const askPadded = (n: number) => post({ query: `{ actors(limit: 1) { id } }${padding}#${n}` })
    await askPadded(0)
    for (let n = 0; n < 100; n++) await askPadded(n)
    expect(generated).toBe(100)
    await askPadded(0)
    expect(generated).toBe(101)
    await askPadded(99)
    expect(generated).toBe(101)
  })
})

describe('a state that cannot be read', () => {
  test('is a cache miss, and the request is answered as usual', async () => {
    await post({ query: ACTORS, variables: { limit: 5 } })
    readState = () => Promise.reject(new AppError('DATABASE_UNAVAILABLE', 'gone'))
    expect((await post({ query: ACTORS, variables: { limit: 5 } })).statusCode).toBe(200)
    expect(generated).toBe(2)
  })

  test('delays a request for at most a second', async () => {
    await post({ query: ACTORS, variables: { limit: 5 } })
    readState = () => new Promise(() => undefined)
    const answers = await Promise.all([1, 2].map(() => post({ query: ACTORS, variables: { limit: 5 } })))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
    expect(generated).toBe(3)
  })
})
