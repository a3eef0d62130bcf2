import { afterEach, expect, test, vi } from 'vitest'
import { FailureRow } from '../../../src/launcher/failure-row.ts'

afterEach(() => vi.useRealTimers())

test('what fails again soon after each start is given up', () => {
  const row = new FailureRow(3)
  row.works()
  expect([row.fails(), row.count]).toEqual([false, 1])
  row.works()
  expect([row.fails(), row.count]).toEqual([false, 2])
  expect([row.fails(), row.count]).toEqual([true, 3])
})

test('what has worked for a minute begins a new row', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const row = new FailureRow(2)
  for (let time = 0; time < 5; time++) {
    row.works()
    vi.advanceTimersByTime(60_000)
    expect(row.fails()).toBe(false)
  }
  row.works()
  vi.advanceTimersByTime(59_000)
  expect(row.fails()).toBe(true)
})

test('a clock that is set changes nothing', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const row = new FailureRow(2)
  row.works()
  vi.setSystemTime(Date.now() + 3_600_000)
  expect(row.fails()).toBe(false)
  expect(row.fails()).toBe(true)
})
