import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMPUTED_KINDS, DECLARED_KINDS } from '../../../src/change/event.ts'
import { kindFault } from '../../../src/change/kind-fault.ts'
import { deriveSuccessions } from '../../../src/change/succession.ts'
import { dateBounds } from '../../../src/time/edtf.ts'
import { generateHistory, someHistory } from '../../support/history/generate.ts'
import type { History } from '../../support/history/history.ts'
import { carriersOn, familyOf, holdsOn, keptOn, kinshipOf, livesOn } from '../../support/history/kept.ts'
import { bodiesById, isRecordedOn, isStateRecordedOn } from '../../support/history/recorded.ts'

const FUZZY = { fuzzy: 0.5, undated: 0.2 }

/** Some days of a history: of its changes, the days before them, and days far from all. */
function daysOf({ bodies }: History): string[] {
  const days = bodies.flatMap(({ start, end }) => [start.day, ...(end ? [end.day] : [])])
  return ['1900-01-01', '1999-12-31', '2100-01-01', ...new Set(days)]
}

test('equal seeds give equal histories, and other seeds other ones', () => {
  const [one, same, other] = [7, 7, 8].map((seed) => generateHistory(seed, { bodies: 60, prefix: 'x', ...FUZZY }))
  expect(one).toEqual(same)
  expect({ ...other, seed: 7 }).not.toEqual(one)
})

test('the histories have exactly as many bodies as they should, all kinds of change and names that come back', () => {
  const histories = Array.from({ length: 20 }, (_, seed) => generateHistory(seed, { bodies: 60, ...FUZZY }))
  expect(histories.map(({ bodies }) => bodies.length)).toEqual(Array.from({ length: 20 }, () => 60))
  const kinds = new Set(histories.flatMap(({ events }) => events.map(({ kind }) => kind)))
  expect([...kinds].sort()).toEqual([...COMPUTED_KINDS, ...DECLARED_KINDS].sort())
  const outcomes = new Set(histories.flatMap(({ bodies }) => bodies.map(({ outcome }) => outcome)))
  expect([...outcomes].sort()).toEqual(['ABSORBED', 'ENDED', 'EXISTS', 'RENAMED', 'SUCCEEDED', 'UNKNOWN'])
  const returned = histories.filter(({ bodies }) => new Set(bodies.map(({ name }) => name)).size < bodies.length)
  expect(returned.length).toBeGreaterThan(3)
  expect(histories.flatMap(({ revivals }) => revivals).length).toBeGreaterThan(3)
})

test('the events have no fault, and what follows from them is what happened', () => {
  fc.assert(
    fc.property(someHistory(FUZZY), ({ events, steps }) => {
      expect(events.map(kindFault).filter((fault) => fault !== undefined)).toEqual([])
      const derived = events.flatMap(deriveSuccessions)
      const short = ({ eventId, type, from, to }: (typeof derived)[number]) => [eventId, type, from, to].join(' ')
      const known = steps.map(({ event, type, from, to }) => [event, type, from, to].join(' '))
      expect([...new Set(derived.map(short))].sort()).toEqual(known.sort())
    }),
  )
})

test('the written dates have the bounds that are kept with them, and the true day lies within', () => {
  fc.assert(
    fc.property(someHistory(FUZZY), ({ bodies, states }) => {
      const moments = [...bodies, ...states].flatMap(({ start, end }) => [start, end])
      for (const moment of moments) {
        if (moment?.text === undefined) continue
        const { earliest, latest } = moment
        expect(dateBounds(moment.text)).toEqual({ ...(earliest && { earliest }), ...(latest && { latest }) })
        expect((earliest ?? '0') <= moment.day && moment.day <= (latest ?? '9'), JSON.stringify(moment)).toBe(true)
      }
    }),
  )
})

test('what is certain by the record is true, and what is true is possible by it', () => {
  fc.assert(
    fc.property(someHistory(FUZZY), (history) => {
      const bodies = bodiesById(history)
      for (const day of daysOf(history)) {
        for (const body of history.bodies) {
          const claims = [isRecordedOn(body, day, 'CERTAIN'), livesOn(body, day), isRecordedOn(body, day, 'POSSIBLE')]
          expect(claims, `${body.id} on ${day}`).toEqual(claims.toSorted())
        }
        for (const state of history.states) {
          const sure = (how: 'CERTAIN' | 'POSSIBLE') => isStateRecordedOn(state, bodies, day, how)
          const claims = [sure('CERTAIN'), holdsOn(state, day), sure('POSSIBLE')]
          expect(claims, `${state.id} on ${day}`).toEqual(claims.toSorted())
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('with exact dates the record lets exist what existed', () => {
  fc.assert(
    fc.property(someHistory(), (history) => {
      for (const day of daysOf(history)) {
        const { alive } = keptOn(history, day)
        const known = history.bodies.filter(({ outcome }) => outcome !== 'UNKNOWN')
        const recorded = known.filter((body) => isRecordedOn(body, day, 'CERTAIN')).map(({ id }) => id)
        expect(recorded).toEqual(known.filter(({ id }) => alive.has(id)).map(({ id }) => id))
      }
    }),
    { numRuns: 30 },
  )
})

test('only what exists is part of something, holds functions and carries on what was', () => {
  fc.assert(
    fc.property(someHistory(), (history) => {
      const days = daysOf(history).sort()
      for (const day of days) {
        const { alive, superior, holder } = keptOn(history, day)
        const named = [...superior].flat().concat([...holder.values()])
        expect(named.filter((id) => !alive.has(id))).toEqual([])
      }
      const { descendants } = kinshipOf(history)
      for (const [body, carriers] of carriersOn(history, days[1]!, days.at(-2)!))
        for (const id of carriers) expect(id === body || descendants.get(body)?.has(id), `${body} to ${id}`).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('one family of five thousand is connected', () => {
  const history = generateHistory(1, { bodies: 5_000, oneFamily: true })
  expect(familyOf(history, 'h1-b1').size).toBe(5_000)
})
