import { beforeEach, expect, test } from 'vitest'
import { makeOccasionalLog, type OccasionalLog } from '../../../src/observe/occasional-log.ts'

let written: unknown[] = []
let timers: { at: number; run: () => void }[] = []
let now = 0
let log: OccasionalLog

/** Lets time pass, and runs what was put off until then. */
function pass(ms: number): void {
  now += ms
  const due = timers.filter(({ at }) => at <= now)
  timers = timers.filter(({ at }) => at > now)
  for (const { run } of due) run()
}

beforeEach(() => {
  written = []
  timers = []
  now = 0
  const write = (level: string) => (details: object, message: string) => written.push([level, details, message])
  log = makeOccasionalLog({ warn: write('warn'), error: write('error') }, 1_000, (run, ms) => {
    timers.push({ at: now + ms, run })
  })
})

test('the first entry is written at once, and those of the next second as one, with their number', () => {
  for (let index = 0; index < 50; index += 1) log.warn({ code: 'A' }, `entry ${index}`)
  expect(written).toEqual([['warn', { code: 'A' }, 'entry 0']])
  pass(999)
  expect(written).toHaveLength(1)
  pass(1)
  expect(written.slice(1)).toEqual([['warn', { code: 'A', more: 48 }, 'entry 49']])
})

test('a flood that goes on gets one entry a second', () => {
  for (let second = 0; second < 5; second += 1) {
    for (let index = 0; index < 100; index += 1) log.warn({ code: 'A' }, 'again')
    pass(1_000)
  }
  expect(written).toHaveLength(6)
  const counted = written.map((entry) => 1 + ((entry as [string, { more?: number }])[1].more ?? 0))
  expect(counted.reduce((sum, count) => sum + count)).toBe(500)
})

test('entries a second apart are all written at once', () => {
  for (let second = 0; second < 3; second += 1) {
    log.warn({ code: 'A' }, `entry ${second}`)
    pass(1_000)
  }
  expect(written).toEqual([0, 1, 2].map((second) => ['warn', { code: 'A' }, `entry ${second}`]))
})

test('entries of different codes or levels do not hide each other', () => {
  log.warn({ code: 'A' }, 'a')
  log.warn({ code: 'B' }, 'b')
  log.error({ code: 'A' }, 'c')
  expect(written).toHaveLength(3)
})

test('nothing is kept of a kind that has come to rest', () => {
  log.warn({ code: 'A' }, 'a')
  pass(1_000)
  expect(timers).toEqual([])
})
