import { afterAll, describe, expect, test, vi } from 'vitest'
import { makeKnownState } from '../../../src/http/known-state.ts'

/** Readings of the state that end when a test says so. */
function slowReadings() {
  const begun: ((state: string) => void)[] = []
  return { begun, reading: () => new Promise<string>((resolve) => begun.push(resolve)) }
}

test('a reading is shared by callers that wait for it to begin, and not by later callers', async () => {
  const { begun, reading } = slowReadings()
  const knownState = makeKnownState({ timeout: 1_000, stale: 0 })
  const first = knownState.read(reading)
  const later = [knownState.read(reading), knownState.read(reading)]
  expect(begun).toHaveLength(1)
  begun[0]?.('old')
  expect(await first).toBe('old')
  await expect.poll(() => begun.length).toBe(2)
  const last = knownState.read(reading)
  begun[1]?.('new')
  expect(await Promise.all(later)).toEqual(['new', 'new'])
  await expect.poll(() => begun.length).toBe(3)
  begun[2]?.('newest')
  expect([await last, knownState.latest]).toEqual(['newest', 'newest'])
})

test('a reading over the timeout gives no state, and the next one begins', async () => {
  const { begun, reading } = slowReadings()
  const knownState = makeKnownState({ timeout: 20, stale: 0 })
  expect(await Promise.all([knownState.read(reading), knownState.read(reading)])).toEqual([undefined, undefined])
  await expect.poll(() => begun.length).toBe(2)
})

describe('with a time for which it may be old', () => {
  const clock = vi.spyOn(performance, 'now')
  afterAll(() => {
    clock.mockRestore()
  })

  /** A known state whose readings end at once, and count what they find. */
  function counted(stale: number) {
    let readings = 0
    const knownState = makeKnownState({ timeout: 1_000, stale })
    return (at: number) => {
      clock.mockReturnValue(at)
      return knownState.read(() => Promise.resolve(`state ${(readings += 1)}`))
    }
  }

  test('a reading serves all calls until it is so old, however often it was used', async () => {
    const read = counted(250)
    const found: unknown[] = []
    for (const at of [1_000, 1_001, 1_200, 1_249, 1_250, 1_499, 1_500]) found.push(await read(at))
    expect(found).toEqual(['state 1', 'state 1', 'state 1', 'state 1', 'state 2', 'state 2', 'state 3'])
  })

  test('0 reads anew for each call', async () => {
    const read = counted(0)
    expect([await read(1_000), await read(1_000), await read(1_000)]).toEqual(['state 1', 'state 2', 'state 3'])
  })

  test('the age counts from the begin of a reading, also while it runs', async () => {
    const { begun, reading } = slowReadings()
    const knownState = makeKnownState({ timeout: 1_000, stale: 250 })
    clock.mockReturnValue(1_000)
    const first = knownState.read(reading)
    clock.mockReturnValue(1_200)
    const young = knownState.read(reading)
    clock.mockReturnValue(1_250)
    const late = knownState.read(reading)
    begun[0]?.('old')
    expect(await Promise.all([first, young])).toEqual(['old', 'old'])
    await vi.waitUntil(() => begun.length === 2)
    begun[1]?.('new')
    expect(await late).toBe('new')
  })

  test('a reading that failed serves no other call', async () => {
    clock.mockReturnValue(1_000)
    const knownState = makeKnownState({ timeout: 1_000, stale: 250 })
    expect(await knownState.read(() => Promise.reject(new Error('gone')))).toBeUndefined()
    expect(await knownState.read(() => Promise.resolve('back'))).toBe('back')
  })
})
