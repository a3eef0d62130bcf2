import { expect, test } from 'vitest'
import type { Database } from '../../../src/database/connect.ts'
import { makeDataState } from '../../../src/http/data-state.ts'

/** A database whose readings of the state end when a test says so. */
function slowDatabase() {
  const begun: ((state: string) => void)[] = []
  const state = () => new Promise<string>((resolve) => begun.push(resolve))
  return { begun, database: { state } as unknown as Database }
}

test('readings are shared by those who wait for one to begin, and serve nobody who comes after', async () => {
  const { begun, database } = slowDatabase()
  const dataState = makeDataState(1_000)
  const first = dataState.read(database)
  const later = [dataState.read(database), dataState.read(database)]
  expect(begun).toHaveLength(1)
  begun[0]?.('old')
  expect(await first).toBe('old')
  await expect.poll(() => begun.length).toBe(2)
  const last = dataState.read(database)
  begun[1]?.('new')
  expect(await Promise.all(later)).toEqual(['new', 'new'])
  await expect.poll(() => begun.length).toBe(3)
  begun[2]?.('newest')
  expect([await last, dataState.known]).toEqual(['newest', 'newest'])
})

test('a reading that takes too long is none, and the next begins', async () => {
  const { begun, database } = slowDatabase()
  const dataState = makeDataState(20)
  expect(await Promise.all([dataState.read(database), dataState.read(database)])).toEqual([undefined, undefined])
  await expect.poll(() => begun.length).toBe(2)
})
