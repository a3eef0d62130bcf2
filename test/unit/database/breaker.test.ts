import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Neo4jError } from 'neo4j-driver'
import { AppError } from '../../../src/errors.ts'
import { makeBreaker, type Breaker } from '../../../src/database/breaker.ts'

let breaker: Breaker
let answer: () => Promise<void>
let asked: number
let opened: number
let greets: boolean

beforeEach(() => {
  vi.useFakeTimers()
  asked = 0
  opened = 0
  greets = false
  answer = () => Promise.resolve()
  breaker = makeBreaker(
    {
      answer: () => {
        asked++
        return answer()
      },
      greeting: () => (greets ? Promise.resolve() : never),
    },
    () => opened++,
  )
})
afterEach(() => {
  breaker.close()
  vi.useRealTimers()
})

const never = new Promise<void>(() => undefined)
const fail = (code: string) => () => Promise.reject(new Neo4jError('at 10.1.2.3:7687', code, '', ''))
const refused = () => {
  try {
    breaker.assertAvailable()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

test('a database that answers counts as up and is not probed again', async () => {
  await breaker.check()
  await vi.advanceTimersByTimeAsync(60_000)
  expect([asked, opened, refused()]).toEqual([1, 0, undefined])
})

test('several checks at the same time send one probe', async () => {
  await Promise.all([breaker.check(), breaker.check(), breaker.check()])
  expect(asked).toBe(1)
})

test('while the database is down, calls fail at once and it is probed every second until it answers', async () => {
  answer = fail('ServiceUnavailable')
  await breaker.check()
  expect(refused()).toContain('cannot be reached')
  await vi.advanceTimersByTimeAsync(3_500)
  await breaker.check()
  expect([asked, opened]).toEqual([4, 1])
  answer = () => Promise.resolve()
  await vi.advanceTimersByTimeAsync(1_000)
  expect([asked, opened, refused()]).toEqual([5, 1, undefined])
})

test.each([
  'Neo.ClientError.Statement.SyntaxError',
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.Request.NoThreadsAvailable',
])('%s, sent by the database, proves that it is up', async (code) => {
  answer = fail(code)
  await breaker.check()
  expect(refused()).toBeUndefined()
})

test('callers who are refused get one and the same error', async () => {
  answer = fail('ServiceUnavailable')
  await breaker.check()
  const thrown = () => {
    try {
      breaker.assertAvailable()
    } catch (error) {
      return error
    }
    return undefined
  }
  expect(thrown()).toBeInstanceOf(AppError)
  expect(thrown()).toBe(thrown())
})

test('a database that says nothing counts as down after 1.4 seconds', async () => {
  answer = () => never
  void breaker.check()
  await vi.advanceTimersByTimeAsync(1_300)
  expect(refused()).toBeUndefined()
  await vi.advanceTimersByTimeAsync(100)
  expect(refused()).toContain('does not answer')
})

test('a database that greets, or answers others, is slow; without an answer for thirty seconds it is down', async () => {
  answer = () => never
  greets = true
  void breaker.check()
  await vi.advanceTimersByTimeAsync(29_900)
  expect(refused()).toBeUndefined()
  await vi.advanceTimersByTimeAsync(100)
  expect(refused()).toContain('does not answer')
})

test('a database that answers others meanwhile is never down', async () => {
  answer = () => never
  void breaker.check()
  breaker.noteAnswer()
  await vi.advanceTimersByTimeAsync(40_000)
  expect(refused()).toBeUndefined()
})

test('a probe that got no connection in time is sent again, and says nothing of the database by itself', async () => {
  const late = () => Promise.reject(new Neo4jError('Connection acquisition timed out in 1500 ms.', 'N/A', '', ''))
  answer = () => (asked === 1 ? late() : Promise.resolve())
  await breaker.check()
  expect([asked, refused()]).toEqual([2, undefined])
})

test('a database that Neo4j has closed is down, and told once for each reason', async () => {
  answer = () => Promise.reject(new Neo4jError('x', 'Neo.DatabaseError.Transaction.TransactionLogError', '', ''))
  await breaker.check()
  await vi.advanceTimersByTimeAsync(3_500)
  expect([refused(), opened]).toEqual([expect.stringContaining('restart Neo4j'), 1])
  answer = fail('ServiceUnavailable')
  await vi.advanceTimersByTimeAsync(3_000)
  expect([refused(), opened]).toEqual([expect.stringContaining('cannot be reached'), 2])
})

test('a refused login is retried only every ten seconds, so that Neo4j does not lock the user out', async () => {
  answer = fail('Neo.ClientError.Security.Unauthorized')
  await breaker.check()
  await vi.advanceTimersByTimeAsync(25_000)
  expect(asked).toBe(3)
})

test('a closed breaker sends no more probes', async () => {
  answer = fail('ServiceUnavailable')
  await breaker.check()
  breaker.close()
  await vi.advanceTimersByTimeAsync(60_000)
  await breaker.check()
  expect(asked).toBe(1)
})
