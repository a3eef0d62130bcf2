import { afterEach, expect, test } from 'vitest'
import { freeTime, type FreeTime } from '../../../src/database/free-time.ts'

let free: FreeTime
afterEach(() => {
  free.stop()
})

function block(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}
const turn = () => new Promise((resolve) => setTimeout(resolve))

test('free time is over after as many milliseconds in an idle process', async () => {
  const began = performance.now()
  free = freeTime(() => 300)
  await new Promise((resolve) => {
    free.signal.addEventListener('abort', resolve)
  })
  expect(performance.now() - began).toBeGreaterThan(290)
})

test('a turn of a busy process counts as one step, however long it is', async () => {
  free = freeTime(() => 300)
  for (let turns = 0; turns < 2; turns++) {
    block(400)
    await turn()
  }
  expect(free.signal.aborted).toBe(false)
})

test('the limit may grow on the way, and nothing fires after a stop', async () => {
  let limit = 200
  free = freeTime((passed) => {
    if (passed === 100) limit = 60_000
    return limit
  })
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(free.signal.aborted).toBe(false)
})
