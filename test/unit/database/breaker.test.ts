import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Neo4jError } from 'neo4j-driver'
import { makeBreaker, type Breaker } from '../../../src/database/breaker.ts'

let breaker: Breaker
let answer: () => Promise<void>
let asked: number
let opened: number

beforeEach(() => {
  vi.useFakeTimers()
  asked = 0
  opened = 0
  answer = () => Promise.resolve()
  breaker = makeBreaker(
    () => {
      asked++
      return answer()
    },
    () => opened++,
  )
})
afterEach(() => {
  breaker.close()
  vi.useRealTimers()
})

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

test('an error sent by the database proves that it is up', async () => {
  answer = fail('Neo.ClientError.Statement.SyntaxError')
  await breaker.check()
  expect(refused()).toBeUndefined()
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
