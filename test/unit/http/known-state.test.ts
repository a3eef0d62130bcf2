import { expect, test } from 'vitest'
import { makeKnownState } from '../../../src/http/known-state.ts'

/** Readings of the state that end when a test says so. */
function slowReadings() {
  const begun: ((state: string) => void)[] = []
  return { begun, reading: () => new Promise<string>((resolve) => begun.push(resolve)) }
}

test('a reading is shared by callers that wait for it to begin, and not by later callers', async () => {
  const { begun, reading } = slowReadings()
  const knownState = makeKnownState(1_000)
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
  const knownState = makeKnownState(20)
  expect(await Promise.all([knownState.read(reading), knownState.read(reading)])).toEqual([undefined, undefined])
  await expect.poll(() => begun.length).toBe(2)
})
