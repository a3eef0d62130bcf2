import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differencesOf } from '../../../src/change/diff.ts'
import type { Difference } from '../../../src/change/difference.ts'
import { changeRecordOf } from '../../support/history/change-record.ts'
import { composed, lineOf } from '../../support/history/composed.ts'
import { differenceOf } from '../../support/history/difference.ts'
import { someHistory } from '../../support/history/generate.ts'
import type { History } from '../../support/history/history.ts'
import { keptOn } from '../../support/history/kept.ts'

/** A history with some of the days on which something changed, or around them, in order. */
function historyAndDays(count: number, options: Parameters<typeof someHistory>[0] = {}) {
  const day = fc
    .date({ min: new Date('1949-06-01'), max: new Date('2026-06-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  return fc.record({
    history: someHistory(options),
    days: fc.array(day, { minLength: count, maxLength: count }).map((days) => days.sort()),
  })
}

function tell(history: History, from = '', to = ''): Difference[] {
  return differencesOf(changeRecordOf(history), { from, to })
}

/** The bodies that exist, or whose end is written, whatever names they had. */
function writtenEnds({ bodies }: History): ReadonlySet<string> {
  const unwritten = new Set(bodies.filter(({ outcome }) => outcome === 'UNKNOWN').map(({ line }) => line))
  return new Set(bodies.filter(({ line }) => !unwritten.has(line)).map(({ id }) => id))
}

const told = (all: readonly Difference[], ...kinds: string[]) =>
  [...new Set(all.filter(({ what }) => kinds.includes(what)).map(lineOf))].sort()

test('with exact dates the differences of bodies are those of two snapshots', () => {
  fc.assert(
    fc.property(historyAndDays(2), ({ history, days: [from = '', to = ''] }) => {
      const written = writtenEnds(history)
      const known = differenceOf(history, from, to)
      const renamed = known.renamed.map((pair) => pair.split(' '))
      const [old, now] = [new Set(renamed.map(([one]) => one)), new Set(renamed.map(([, one]) => one))]
      const own = tell(history, from, to).filter(({ entity }) => written.has(entity))
      expect(told(own, 'CREATED', 'ENDED', 'RENAMED')).toEqual(
        [
          ...known.created.filter((id) => !now.has(id) && written.has(id)).map((id) => `CREATED ${id} - - -`),
          ...known.ended.filter((id) => !old.has(id) && written.has(id)).map((id) => `ENDED ${id} - - -`),
          ...renamed.map(([one = '', other = '']) => `RENAMED ${other} ${one} ${other} -`),
        ].sort(),
      )
    }),
    { numRuns: 80 },
  )
})

test('with exact dates a body has another superior where two snapshots say so, by whatever names', () => {
  fc.assert(
    fc.property(historyAndDays(2), ({ history, days: [from = '', to = ''] }) => {
      const lines = new Map(history.bodies.map(({ id, line }) => [id, line]))
      const written = writtenEnds(history)
      const [before, after] = [keptOn(history, from), keptOn(history, to)]
      const known = [...before.bearer].flatMap(([line, old]) => {
        const now = after.bearer.get(line)
        const [one, other] = [before.superior.get(old), now === undefined ? undefined : after.superior.get(now)]
        const isSame = lines.get(one ?? '') === lines.get(other ?? '')
        return now === undefined || isSame || !written.has(now)
          ? []
          : [`REPARENTED ${now} ${one ?? '-'} ${other ?? '-'} -`]
      })
      const own = tell(history, from, to).filter(({ entity }) => written.has(entity))
      expect(told(own, 'REPARENTED')).toEqual(known.sort())
    }),
    { numRuns: 80 },
  )
})

test('with exact dates a relation begins or ends where two snapshots say so, unless an end of it did at once', () => {
  fc.assert(
    fc.property(historyAndDays(2), ({ history, days: [from = '', to = ''] }) => {
      const bodies = new Map(history.bodies.map((body) => [body.id, body]))
      const states = new Map(history.states.map((state) => [state.id, state]))
      const known = differenceOf(history, from, to)
      const ownDuty = (id: string, side: 'begun' | 'over') => {
        const { type, from: holder, since, until } = states.get(id)!
        const { start, end } = bodies.get(holder)!
        if (type !== 'RESPONSIBLE_FOR') return false
        return side === 'begun' ? start.day < since : until !== end?.day
      }
      const line = (what: string) => (id: string) => `${what} ${states.get(id)!.from} - - ${id}`
      expect(told(tell(history, from, to), 'RELATION_BEGAN', 'RELATION_ENDED')).toEqual(
        [
          ...known.begun.filter((id) => ownDuty(id, 'begun')).map(line('RELATION_BEGAN')),
          ...known.over.filter((id) => ownDuty(id, 'over')).map(line('RELATION_ENDED')),
        ].sort(),
      )
    }),
    { numRuns: 80 },
  )
})

test('with exact dates functions that pass by named flows alone are where two snapshots say', () => {
  fc.assert(
    fc.property(historyAndDays(2), ({ history, days: [from = '', to = ''] }) => {
      const lines = new Map(history.bodies.map(({ id, line }) => [id, line]))
      const events = new Map(history.events.map((event) => [event.id, event]))
      const isNamed = (one: string) =>
        history.steps.every(
          ({ event, from: giver, to: taker, functions }) =>
            !functions.includes(one) ||
            lines.get(giver) === lines.get(taker) ||
            events
              .get(event)!
              .flows.some((flow) => flow.from === giver && flow.to === taker && flow.moves.includes(one)),
        )
      const [before, after] = [keptOn(history, from), keptOn(history, to)]
      const known = history.functions.filter(isNamed).flatMap((one) => {
        const [old, now] = [before.holder.get(one), after.holder.get(one)]
        if (old === undefined || now === undefined || lines.get(old) === lines.get(now)) return []
        return [`FUNCTION_MOVED ${one} ${old} ${now} -`]
      })
      const own = tell(history, from, to).filter(({ entity }) => history.functions.includes(entity) && isNamed(entity))
      const both = own.filter((one) => one.from !== undefined && one.to !== undefined)
      expect(told(both, 'FUNCTION_MOVED')).toEqual(known.sort())
    }),
    { numRuns: 80 },
  )
})

test.each([
  ['exact dates', {}, () => true],
  ['fuzzy and absent dates, functions apart', { fuzzy: 0.5, undated: 0.2 }, (line: string) => !/^FUNCTION/.test(line)],
] as const)(
  'from one day to a third is from the first to the second, then to the third: %s',
  (_, options, isCompared) => {
    fc.assert(
      fc.property(historyAndDays(3, options), ({ history, days: [first = '', second = '', third = ''] }) => {
        const { states } = changeRecordOf(history)
        const [one, other] = [tell(history, first, second), tell(history, second, third)]
        const whole = [...new Set(tell(history, first, third).map(lineOf))].sort()
        const both = composed(one, other, states, new Set(history.functions))
        expect(whole.filter(isCompared)).toEqual(both.filter(isCompared))
      }),
      { numRuns: 80 },
    )
  },
)
