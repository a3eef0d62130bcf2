import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heirsBy } from '../../../src/change/heirs.ts'
import { deriveSuccessions } from '../../../src/change/succession.ts'
import { someHistory } from '../../support/history/generate.ts'
import type { History } from '../../support/history/history.ts'
import { carriersOn, isDescent, keptOn } from '../../support/history/kept.ts'

/** A day in a part of all changes of a history, from 0 to 1. */
function dayAt({ bodies }: History, part: number): string {
  const days = bodies.map(({ start }) => start.day).sort()
  return days[Math.floor(part * (days.length - 1))] ?? '1950-01-01'
}

const part = fc.double({ min: 0, max: 1, noNaN: true })

test('the heirs of every body on a later day are those that carry it on, and none that split off before it came in', () => {
  fc.assert(
    fc.property(someHistory(), part, part, (history, one, other) => {
      const [from, to] = [dayAt(history, one), dayAt(history, other)].sort() as [string, string]
      const steps = history.events
        .flatMap(deriveSuccessions)
        .filter(({ type, date = '' }) => type !== 'HANDED_FUNCTION_TO' && from < date && date <= to)
      const { alive } = keptOn(history, to)
      const heirsOf = heirsBy(steps, 'LATER', (id) => alive.has(id))
      for (const [id, carriers] of carriersOn(history, from, to, isDescent)) {
        const found = heirsOf(id).heirs.map((heir) => heir.id)
        expect(found.sort(), `${id} from ${from} to ${to}`).toEqual([...carriers].sort())
      }
    }),
    { numRuns: 300 },
  )
})
