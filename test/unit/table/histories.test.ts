import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindFault } from '../../../src/change/kind-fault.ts'
import { deriveSuccessions } from '../../../src/change/succession.ts'
import { AppError } from '../../../src/errors.ts'
import { parseScript } from '../../../src/seed/script.ts'
import { someHistory } from '../../support/history/generate.ts'
import { tablesOf } from '../../support/table/history-tables.ts'
import { madeOf } from '../../support/table/made.ts'
import { cellsOf, passageLine, passagesOf } from '../../support/table/oracle.ts'

const unique = (lines: readonly string[]) => [...new Set(lines)].sort()

test('the events of any history come back from its tables, without a fault', () => {
  fc.assert(
    fc.property(someHistory(), (history) => {
      const tables = tablesOf(history)
      const events = madeOf(tables.bodies, tables.changes).events.map(({ event }) => event)
      expect(events.map(kindFault).filter((fault) => fault !== undefined)).toEqual([])
      const made = events.flatMap(deriveSuccessions).map(({ type, from, to, date }) => `${date} ${from} ${type} ${to}`)
      const known = history.steps.map(({ type, from, to, day }) => `${day} ${from} ${type} ${to}`)
      expect(unique(made)).toEqual(unique(known))
    }),
    { numRuns: 40 },
  )
})

test('with dates of every form, what follows from the events is what the rows say', () => {
  fc.assert(
    fc.property(someHistory({ fuzzy: 0.6 }), (history) => {
      const tables = tablesOf(history)
      const events = madeOf(tables.bodies, tables.changes).events.map(({ event }) => event)
      expect(events.map(kindFault).filter((fault) => fault !== undefined)).toEqual([])
      const made = events.flatMap(deriveSuccessions).map(({ type, from, to, date }) => `${date} ${from} ${type} ${to}`)
      expect(unique(made)).toEqual(unique(passagesOf(cellsOf(tables.bodies), cellsOf(tables.changes)).map(passageLine)))
    }),
    { numRuns: 40 },
  )
})

/** What is made of tables. Fuzzy dates can make one of two changes; a body that gives in one and takes in the other is refused. */
function madeIfDecidable({ bodies, changes }: ReturnType<typeof tablesOf>): ReturnType<typeof madeOf> {
  try {
    return madeOf(bodies, changes)
  } catch (error) {
    fc.pre(!(error instanceof AppError && /takes and gives in one and the same reorganisation/.test(error.message)))
    throw error
  }
}

test('in the events of any history each body begins once and ends once', () => {
  fc.assert(
    fc.property(someHistory({ fuzzy: 0.6 }), (history) => {
      const tables = tablesOf(history)
      const events = madeIfDecidable(tables).events.map(({ event }) => event)
      for (const side of ['enters', 'yields'] as const) {
        const turned = events.flatMap((event) =>
          event[side].filter(({ fate }) => fate !== 'CONTINUES').map(({ id }) => id),
        )
        expect(turned.length).toBe(new Set(turned).size)
      }
    }),
    { numRuns: 30 },
  )
})

test('the scripts of any history can be read, are short, and have one statement each', () => {
  fc.assert(
    fc.property(someHistory({ fuzzy: 0.6, bodies: 400 }), (history) => {
      const tables = tablesOf(history)
      for (const { name, text } of madeIfDecidable(tables).scripts) {
        expect(parseScript(name, text, name).statements.length).toBe(1)
        expect(text.split('\n').length).toBeLessThanOrEqual(251)
      }
    }),
    { numRuns: 3 },
  )
})
