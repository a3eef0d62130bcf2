import { expect, test } from 'vitest'
import { heapInUse } from '../support/heap.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const QUERY = 'query Actors($limit: Int!, $offset: Int!) { actors(limit: $limit, offset: $offset) { id nameEn } }'
/** Makes each cached answer large, so that the cache is full after some 170 of them. */
const PADDING = 'x'.repeat(100_000)

/** Sends one look-up; no two numbers give the same answer. */
async function look(number: number): Promise<void> {
  const variables = { limit: 1 + (number % 100), offset: Math.floor(number / 100) }
  const payload = { query: QUERY, variables, extensions: { padding: PADDING } }
  const { statusCode } = await served.app.inject({ method: 'POST', url: '/graphql', payload })
  expect(statusCode).toBe(200)
}

test('a thousand look-ups, new and repeated, leave nothing behind', async () => {
  let number = 0
  for (; number < 200; number++) await look(number)
  const before = heapInUse()
  for (; number < 1_000; number++) {
    await look(number)
    if (number % 3 === 0) await look(number - (number % 30))
  }
  expect(heapInUse() - before).toBeLessThan(4_000_000)
})
