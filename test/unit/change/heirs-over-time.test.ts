import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveSuccessions, type SuccessionType } from '../../../src/change/succession.ts'
import type { Followed } from '../../../src/change/ways.ts'
import { dateBounds } from '../../../src/time/edtf.ts'
import { someHistory } from '../../support/history/generate.ts'
import type { History } from '../../support/history/history.ts'
import { carriersOn, keptOn } from '../../support/history/kept.ts'
import { bodiesById, isRecordedOn } from '../../support/history/recorded.ts'
import { mappedPairs } from '../../support/mapped-pairs.ts'

const someDays = fc.array(fc.integer({ min: 1950, max: 2030 }), { minLength: 3, maxLength: 3 })
const daysOf = (years: readonly number[]) =>
  years.toSorted((a, b) => a - b).map((year) => `${year}-01-01`) as [string, string, string]

/** The recorded successions that may have taken effect after a day, and on another one or before. */
function stepsWithin({ events }: History, types: readonly SuccessionType[], from: string, to: string): Followed[] {
  return events.flatMap(deriveSuccessions).filter(({ type, date }) => {
    const { earliest, latest } = date === undefined ? {} : dateBounds(date)
    return types.includes(type) && (latest ?? '9') > from && (earliest ?? '0') <= to
  })
}

const SUCCESSIONS = ['SUCCEEDED_BY'] as const
const DESCENT = ['SUCCEEDED_BY', 'SPUN_OFF'] as const

/**
 * What each body that was alive on a day had given to whom by another, from the truth: each begins with a mark of its own,
 * and hands its marks on, day by day; on one day as long as any are new.
 */
function trulyMapped(history: History, types: readonly SuccessionType[], from: string, to: string): string[] {
  const marks = new Map([...keptOn(history, from).alive].map((id) => [id, new Set([id])]))
  const steps = history.steps.filter(({ type, day }) => types.includes(type) && from < day && day <= to)
  for (const today of new Set(steps.map(({ day }) => day))) {
    const ofDay = steps.filter(({ day }) => day === today)
    for (let isNew = true; isNew;) {
      isNew = false
      for (const one of ofDay) {
        const [given, known] = [marks.get(one.from) ?? new Set<string>(), marks.get(one.to) ?? new Set<string>()]
        const all = new Set([...known, ...given])
        isNew ||= all.size > known.size
        marks.set(one.to, all)
      }
    }
  }
  const { alive } = keptOn(history, to)
  return [...marks].flatMap(([id, own]) => (alive.has(id) ? [...own].map((mark) => `${mark} ${id}`) : [])).sort()
}

test('each body is mapped to those that truly carry it on', () => {
  fc.assert(
    fc.property(someHistory(), someDays, (history, years) => {
      const [from, , to] = daysOf(years)
      const [before, after] = [keptOn(history, from).alive, keptOn(history, to).alive]
      for (const types of [SUCCESSIONS, DESCENT]) {
        const truth = trulyMapped(history, types, from, to)
        const steps = stepsWithin(history, types, from, to)
        expect(mappedPairs(steps, 'LATER', before, after)).toEqual(truth)
        expect(mappedPairs(steps, 'EARLIER', after, before)).toEqual(truth)
      }
      const known = [...carriersOn(history, from, to)].flatMap(([id, heirs]) =>
        [...heirs].map((heir) => `${id} ${heir}`),
      )
      expect(mappedPairs(stepsWithin(history, SUCCESSIONS, from, to), 'LATER', before, after)).toEqual(known.sort())
    }),
    { numRuns: 40 },
  )
})

test('from a first day to a third is from the first to the second, and from there to the third', () => {
  fc.assert(
    fc.property(someHistory(), someDays, (history, years) => {
      const [first, second, third] = daysOf(years)
      for (const types of [SUCCESSIONS, DESCENT]) {
        const between = (from: string, to: string) =>
          mappedPairs(
            stepsWithin(history, types, from, to),
            'LATER',
            keptOn(history, from).alive,
            keptOn(history, to).alive,
          )
        const onward = between(second, third).map((pair) => pair.split(' '))
        const composed = between(first, second).flatMap((pair) => {
          const [one = '', middle = ''] = pair.split(' ')
          return onward.filter(([from]) => from === middle).map(([, to]) => `${one} ${to ?? ''}`)
        })
        expect(between(first, third)).toEqual([...new Set(composed)].sort())
      }
    }),
    { numRuns: 40 },
  )
})

test('whatever dates are not known, what truly carries a body on is among what it is mapped to', () => {
  fc.assert(
    fc.property(someHistory({ fuzzy: 0.5, undated: 0.2 }), someDays, (history, years) => {
      const [from, , to] = daysOf(years)
      const recorded = (day: string) =>
        new Set(
          [...bodiesById(history).values()].filter((body) => isRecordedOn(body, day, 'POSSIBLE')).map(({ id }) => id),
        )
      const found = mappedPairs(stepsWithin(history, DESCENT, from, to), 'LATER', recorded(from), recorded(to))
      expect(found).toEqual(expect.arrayContaining(trulyMapped(history, DESCENT, from, to)))
    }),
    { numRuns: 40 },
  )
})
