import { describe, expect, test } from 'vitest'
import { openScope } from '../../src/scope.ts'
import { ask } from '../support/app.ts'
import type { Script } from '../support/fake-bolt.ts'
import { readableLog } from '../support/log-lines.ts'
import { ANSWERS, answersOf, askBoth, closeEach, codesOf, DOWN, LATE, serveFake } from '../support/fake-served.ts'

// What a caller of the API sees when the database fails, over a fake server that fails in every way on order.
closeEach()
const DEADLINE = 1_000
/** Milliseconds in which a database that is back must be in use again, on a busy machine. */
const RECOVERY = { timeout: 10_000 }

describe('a database that is down', () => {
  test('at the start gives DATABASE_UNAVAILABLE, and is used as soon as it is up', async () => {
    const { server, app } = await serveFake(5_000)
    await server.stop()
    for (const { status, code, message, ms } of await askBoth(app)) {
      expect([status, code]).toEqual(DOWN)
      expect(message).toBe('Neo4j cannot be reached. Check that it runs, then try again.')
      expect(ms).toBeLessThan(3_000)
    }
    const ready = await app.inject('/readyz')
    expect([ready.statusCode, ready.headers['retry-after']]).toEqual([503, '1'])
    expect(ready.body).toContain('Neo4j cannot be reached')
    expect((await app.inject('/healthz')).statusCode).toBe(200)
    await server.start()
    await expect.poll(() => answersOf(app), RECOVERY).toEqual(ANSWERS)
  })

  test('gives its status where all that is asked for may be null, and not where something else is answered', async () => {
    const { server, app } = await serveFake(5_000)
    await server.stop()
    await expect.poll(() => codesOf(app), RECOVERY).toEqual([DOWN, DOWN])
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const payload = { query: '{ entity(id: "a") { id } other: entity(id: "b") { id } }' }
      const answer = await app.inject({ method: 'POST', url: '/graphql', headers: { accept }, payload })
      expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1'])
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] })
    }
    const partly = await ask(app, '{ entity(id: "a") { id } __typename }')
    expect([partly.status, partly.data, partly.errors?.[0]?.extensions.code]).toEqual([
      200,
      { entity: null, __typename: 'Query' },
      'DATABASE_UNAVAILABLE',
    ])
  })

  test('is not probed by every caller', async () => {
    const { server, app } = await serveFake(DEADLINE, (name) => (name === 'HELLO' ? 'cut' : undefined))
    await expect.poll(() => codesOf(app), RECOVERY).toEqual([DOWN, DOWN])
    const before = server.taken()
    for (let i = 0; i < 50; i++) await codesOf(app)
    expect(server.taken() - before).toBeLessThan(10)
  })

  test('costs a line of the log for each request, and of errors one a second', async () => {
    const { log, lines } = readableLog()
    const { server, app } = await serveFake(DEADLINE, undefined, {}, { log })
    await server.stop()
    await expect.poll(() => codesOf(app), RECOVERY).toEqual([DOWN, DOWN])
    const before = lines().length
    const began = performance.now()
    for (let i = 0; i < 100; i++) await ask(app, `{ actors { id } number${i}: dataset { nodes } }`)
    const told = lines().slice(before)
    const errors = told.filter(({ level }) => level === 50)
    expect(told.filter(({ msg, status }) => msg === 'request' && status === 503)).toHaveLength(100)
    expect(errors.length).toBeLessThanOrEqual(Math.ceil((performance.now() - began) / 1_000))
    await expect
      .poll(() => lines().find(({ more }) => Number(more) > 50), RECOVERY)
      .toMatchObject({
        level: 50,
        code: 'DATABASE_UNAVAILABLE',
        err: { message: expect.stringContaining('Neo4j cannot be reached') as string },
      })
  })

  test('refuses an operation before anything of it is run, unless it needs no data', async () => {
    const { server, app } = await serveFake(DEADLINE)
    await server.stop()
    await expect.poll(() => codesOf(app), RECOVERY).toEqual([DOWN, DOWN])
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ actors { id } entity(id: "a") { id } }' },
    })
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1'])
    expect(answer.json()).toEqual({
      errors: [
        {
          message: 'Neo4j cannot be reached. Check that it runs, then try again.',
          extensions: { code: 'DATABASE_UNAVAILABLE' },
        },
      ],
    })
    expect(await ask(app, '{ __typename __type(name: "Actor") { name } }')).toMatchObject({
      status: 200,
      data: { __typename: 'Query', __type: { name: 'Actor' } },
    })
    expect(await ask(app, '{ nonsense }')).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] })
  })

  test('during a request is used again when it is back', async () => {
    const { server, app } = await serveFake(5_000, (name) => (name === 'RUN' ? 'silence' : undefined))
    const inFlight = codesOf(app)
    await expect.poll(() => server.heard.filter((name) => name === 'RUN').length, RECOVERY).toBeGreaterThan(1)
    await server.stop()
    expect(await inFlight).toEqual([DOWN, DOWN])
    server.play(() => undefined)
    await server.start()
    await expect.poll(() => answersOf(app), RECOVERY).toEqual(ANSWERS)
  })
})

describe('a connection that breaks', () => {
  const first = (step: string, reply: ReturnType<Script>): Script => {
    let done = false
    return (name) => {
      if (name !== step || done) return undefined
      done = true
      return reply
    }
  }
  test.each<[string, Script]>([
    ['on RUN', first('RUN', 'cut')],
    ['between records', first('PULL', { rows: [[{ id: 'half' }]], cut: true })],
    ['before the rows', first('PULL', 'cut')],
  ])('%s is replaced, and the read is retried on another', async (_title, script) => {
    const { app } = await serveFake(5_000, script)
    expect(await answersOf(app)).toEqual(ANSWERS)
  })
})

describe('a database that does not respond', () => {
  test('gives TIMEOUT at the deadline, then an error at once, and is used again when it responds', async () => {
    const { server, app } = await serveFake(DEADLINE)
    await expect.poll(() => answersOf(app), RECOVERY).toEqual(ANSWERS)
    server.freeze()
    for (const { status, code, ms } of await askBoth(app)) {
      expect([status, code]).toEqual(LATE)
      expect(ms).toBeLessThan(DEADLINE + 1_000)
    }
    await expect.poll(() => codesOf(app), { timeout: 10_000 }).toEqual([DOWN, DOWN])
    server.thaw()
    await expect.poll(() => answersOf(app), RECOVERY).toEqual(ANSWERS)
    // The connections that hung are gone: what is left is what both queries need at once.
    await expect.poll(() => server.open(), RECOVERY).toBeLessThan(6)
  })

  test('from the start gives DATABASE_UNAVAILABLE', async () => {
    const { server, app } = await serveFake(10_000)
    server.freeze()
    for (const { status, code, ms } of await askBoth(app)) {
      expect([status, code]).toEqual(DOWN)
      expect(ms).toBeLessThan(4_000)
    }
    server.thaw()
    await expect.poll(() => answersOf(app), RECOVERY).toEqual(ANSWERS)
  })

  test('on old connections only is used again through new ones', async () => {
    const { server, app } = await serveFake(DEADLINE)
    await Promise.all([1, 2, 3, 4].map(() => answersOf(app)))
    const old = server.taken()
    expect(old).toBeGreaterThan(5)
    server.play((name, _fields, connection) => (connection < old ? 'silence' : undefined))
    expect(await codesOf(app)).toEqual([LATE, LATE])
    await expect.poll(() => answersOf(app), { timeout: 15_000 }).toEqual(ANSWERS)
  })
})

describe('a slow link', () => {
  test('delays an answer and does not change it', async () => {
    const { app } = await serveFake(10_000, undefined, { delay: 40 })
    expect(await answersOf(app)).toEqual(ANSWERS)
  })

  test('does not keep a caller waiting beyond the deadline', async () => {
    const { app } = await serveFake(500, undefined, { delay: 400 })
    for (const { ms } of await askBoth(app)) expect(ms).toBeLessThan(2_000)
  })
})

describe('a connection pool without a free connection', () => {
  test('keeps callers waiting for as long as they have, and is used when a connection is free', async () => {
    const { server, database, app } = await serveFake(10_000, (name) =>
      ['RUN', 'PULL'].includes(name) ? 'silence' : undefined,
    )
    const leave = new AbortController()
    const holder = database.within(openScope(undefined, leave.signal))
    const holders = Array.from({ length: 100 }, () => holder.rows('RETURN 1').catch(() => 'left'))
    await expect.poll(() => server.heard.filter((name) => name === 'RUN').length, RECOVERY).toBe(100)
    server.play(() => undefined)
    const began = performance.now()
    const hurried = database.within(openScope(1_000)).rows('RETURN 1')
    const patient = answersOf(app)
    await expect(hurried).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: 'Neo4j is busy: no connection became free in time. Try again in a moment.',
    })
    expect(performance.now() - began).toBeLessThan(4_000)
    expect(server.heard.filter((name) => name === 'RUN').length).toBeLessThan(110)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    leave.abort()
    expect(await Promise.all(holders)).toEqual(Array(100).fill('left'))
    expect(await patient).toEqual(ANSWERS)
    expect(server.open()).toBeLessThan(103)
  })
})

describe('an error message of the database', () => {
  test.each([
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', [400, 'QUERY_TOO_COMPLEX']],
    ['Neo.TransientError.General.OutOfMemoryError', [400, 'QUERY_TOO_COMPLEX']],
    ['Neo.TransientError.Request.NoThreadsAvailable', DOWN],
    ['Neo.ClientError.Transaction.TransactionTimedOut', LATE],
    ['Neo.DatabaseError.General.UnknownError', [500, 'INTERNAL']],
    ['Neo.DatabaseError.General.StorageDamageDetected', DOWN],
    ['Neo.DatabaseError.Transaction.TransactionStartFailed', DOWN],
  ])('%s is translated to a code of Jokbo, and its text is not shown', async (failure, code) => {
    const { server, app } = await serveFake(5_000)
    await expect.poll(() => answersOf(app), RECOVERY).toEqual(ANSWERS)
    server.play((name) => (name === 'RUN' ? { failure, message: 'thrown at 10.1.2.3:7687 by java.lang' } : undefined))
    for (const query of ['{ actors { id } }', '{ dataset { nodes } }']) {
      const { status, errors } = await ask(app, query)
      expect([status, errors?.[0]?.extensions.code]).toEqual(code)
      expect(JSON.stringify(errors)).not.toMatch(/10\.1\.2\.3|java|Neo\./)
    }
    server.play(() => undefined)
    expect(await answersOf(app)).toEqual(ANSWERS)
  })
})
