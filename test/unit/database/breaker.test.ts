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
    breaker.refuse()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

test('a database that answers is let through, and nobody asks again', async () => {
  await breaker.check()
  await vi.advanceTimersByTimeAsync(60_000)
  expect([asked, opened, refused()]).toEqual([1, 0, undefined])
})

test('many who doubt at once ask once', async () => {
  await Promise.all([breaker.check(), breaker.check(), breaker.check()])
  expect(asked).toBe(1)
})

test('a database that is down is refused at once, and asked every second until it answers', async () => {
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

test('an error in the answer is an answer', async () => {
  answer = fail('Neo.ClientError.Statement.SyntaxError')
  await breaker.check()
  expect(refused()).toBeUndefined()
})

test('a login that is refused is tried again every ten seconds, lest Neo4j lock the user out', async () => {
  answer = fail('Neo.ClientError.Security.Unauthorized')
  await breaker.check()
  await vi.advanceTimersByTimeAsync(25_000)
  expect(asked).toBe(3)
})

test('a breaker that is closed asks no more', async () => {
  answer = fail('ServiceUnavailable')
  await breaker.check()
  breaker.close()
  await vi.advanceTimersByTimeAsync(60_000)
  await breaker.check()
  expect(asked).toBe(1)
})
