import { expect, test } from 'vitest'
import { assertFits, memoryOf, needsParts } from '../../../src/seed/memory.ts'
import type { SeedState } from '../../../src/seed/ledger.ts'
import type { Task } from '../../../src/seed/task.ts'
import { scriptOf } from '../../support/seed-scripts.ts'

const COMPLETE: SeedState = {
  entries: [],
  known: true,
  complete: true,
  derived: true,
  resetting: false,
  hasNodes: true,
  hasEntities: true,
}

function task(rows: number, isReset = false): Task {
  const list = Array.from({ length: rows }, (_, index) => `{id: 's${index}'}`).join(', ')
  const runs = [scriptOf('010-a.cypher', `UNWIND [${list}] AS row MERGE (n:Entity {id: row.id}) SET n:Source`)]
  return {
    isReset,
    revision: undefined,
    missing: [],
    runs,
    pending: new Map(),
    scope: 'all',
    isFirst: true,
    isSettled: false,
    inParts: false,
    isDone: false,
  }
}

test('a larger heap takes more rows', () => {
  expect(memoryOf('2g').rows).toBe(4 * memoryOf('512m').rows)
  expect(memoryOf(undefined)).toEqual({ ...memoryOf('512m'), heap: undefined })
})

test('parts are chosen where nothing that can be read is lost', () => {
  const memory = { rows: 10, heap: '512m' }
  expect(needsParts(task(10), COMPLETE, memory)).toBe(false)
  expect(needsParts(task(11), { ...COMPLETE, complete: false }, memory)).toBe(true)
  expect(needsParts(task(11), COMPLETE, { ...memory, heap: undefined })).toBe(false)
})

test('what does not fit is refused with the heap that it needs', () => {
  const memory = { rows: 10, heap: '512m' }
  const large = task(80_000, true)
  expect(() => needsParts(large, COMPLETE, memory)).toThrow(
    /80000 rows .* JOKBO_HEAP=2g .*--in-parts: .*what was loaded before is lost/,
  )
  expect(() => needsParts(task(11), COMPLETE, memory)).toThrow(/until the load has ended\.$/)
  expect(() => {
    assertFits(large, memory)
  }).toThrow(/JOKBO_HEAP=2g for all commands and run npx jokbo database stop first\.$/)
})
