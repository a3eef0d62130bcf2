import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { movesOf, type Evidence, type Holding } from '../../../src/change/holding.ts'
import { holdings } from '../../../src/change/responsibility.ts'
import { stretches, type AskedDays, type Stretch } from '../../../src/change/stretch.ts'
import { lifeOf } from '../../../src/seed/derive/values.ts'
import { isAliveOn } from '../../../src/time/alive.ts'
import type { WrittenLife } from '../../../src/time/state-bounds.ts'
import { evidenceOf, statementOf, stepOf, transfer } from './evidence-of.ts'

const DATES = [
  ...['1990', '1994-05', '1994-05-06', '1997~', '199X', '2000-01-01', '2000-01-05'],
  ...['2000-01-01/2000-02-01', '../1996', '1998/..', '2003', '2003-02-28'],
]
const DAYS = ['1985-07-01', '1990-01-01', '1994-05-06', '1996-12-31', '1997-01-01', '1999-12-31', '2000-01-01']
const MORE_DAYS = [...DAYS, '2000-01-05', '2000-02-01', '2002-12-31', '2003-12-31', '2004-01-01', '2010-01-01']

const date = fc.option(fc.constantFrom(...DATES), { nil: undefined })
const life = fc
  .record({ start: date, end: date, endUnknown: fc.constantFrom(true, undefined, undefined) })
  .map((written) => lifeOf(written))
  .filter(({ startEarliest = '0000', endLatest = '9999' }) => String(startEarliest) < String(endLatest))

/** Days that are asked for, the last one not included. */
const asked = fc
  .record({
    from: fc.option(fc.constantFrom(...MORE_DAYS), { nil: undefined }),
    end: fc.option(fc.constantFrom(...MORE_DAYS), { nil: undefined }),
  })
  .filter(({ from, end }) => from === undefined || end === undefined || from < end)
  .map(({ from, end }): AskedDays => ({ ...(from !== undefined && { from }), ...(end !== undefined && { end }) }))

describe('stretches of what sources state', () => {
  const stated = fc.record({ thing: life, bodies: fc.array(fc.tuple(life, life), { maxLength: 4 }), asked })

  test('cover the time that is asked for, without a break, and name on each day who may have been responsible', () => {
    fc.assert(
      fc.property(stated, ({ thing, bodies, asked: days }) => {
        const statements = bodies.map(([body, own], index) => statementOf(`body-${index}`, own, body, thing))
        const evidence = evidenceOf({ statements, bodies: new Map(bodies.map(([body], i) => [`body-${i}`, body])) })
        const all = holdings(evidence)
        const parts = stretches(thing, all, days)
        expect(parts.length === 0).toBe(all.length === 0)
        if (all.length > 0) expectUnbroken(parts, days)
        for (const day of MORE_DAYS.filter((one) => isCovered(one, parts))) {
          const expected = isAliveOn(thing, day, 'POSSIBLE')
            ? statements.filter((one) => isAliveOn(one.life, day, 'POSSIBLE')).map(({ holder }) => holder)
            : []
          expect(holdersOn(parts, day), day).toEqual(expected)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('stretches of a function', () => {
  const moves = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 7 })

  test('name whoever got it last, or gives it next', () => {
    fc.assert(
      fc.property(moves, (pairs) => {
        const told = pairs.map(([from, to], index) => ({ from, to: to === from ? from + 1 : to, year: 1990 + index }))
        const events = told.map(({ from, to, year }) => transfer(`body-${from}`, `body-${to}`, `${year}-03-01`))
        const parts = stretches({}, holdings(evidenceOf({ moves: movesOf('energy', events) })), {})
        expectUnbroken(parts, {})
        for (const year of [1989, ...told.map((move) => move.year)]) {
          const expected = [0, 1, 2, 3, 4].filter((body) => {
            const own = told.filter((move) => move.from === body || move.to === body)
            return (
              own.findLast((move) => move.year <= year)?.to === body ||
              own.find((move) => move.year > year)?.from === body
            )
          })
          const holders = holdersOn(parts, `${year}-12-31`).toSorted()
          expect(holders, String(year)).toEqual(expected.map((body) => `body-${body}`))
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('stretches that follow the lineage', () => {
  /** Bodies that end in the years of their entries and go over into bodies that begin then; sources name some of them. */
  const world = fc.record({
    ends: fc.array(fc.array(fc.nat(30), { maxLength: 3 }), { minLength: 1, maxLength: 8 }),
    named: fc.array(fc.boolean(), { minLength: 1, maxLength: 16 }),
  })

  test('name on each day what a search through the predecessors finds', () => {
    fc.assert(
      fc.property(world, ({ ends, named }) => {
        const { bodies, steps } = historyOf(ends)
        const names = [...bodies.keys()].filter((_, index) => named[index % named.length])
        const statements = names.map((id) => statementOf(id, {}, bodies.get(id) ?? {}, {}))
        const parts = stretches({}, holdings(evidenceOf({ statements, steps, bodies })), {})
        if (statements.length > 0) expectUnbroken(parts, {})
        for (const year of Array.from({ length: ends.length + 1 }, (_, index) => 1990 + index)) {
          const day = `${year}-07-01`
          const expected = [...bodies.keys()].filter((id) => isHolder(id, day, { bodies, steps, names }))
          expect(holdersOn(parts, day).toSorted(), day).toEqual(expected.toSorted())
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

/** One body at the beginning; in each following year, bodies of the list end and go over into two new ones. */
function historyOf(ends: readonly (readonly number[])[]) {
  const bodies = new Map<string, WrittenLife>([['b-0', lifeOf({ start: '1990-01-01' })]])
  const steps: Evidence['steps'][number][] = []
  for (const [index, choices] of ends.entries()) {
    const day = `${1991 + index}-01-01`
    const living = [...bodies].filter(([, one]) => one.end === undefined).map(([id]) => id)
    const ended = new Set(choices.map((choice) => living[choice % living.length] ?? 'b-0'))
    const begun = ended.size === 0 ? [] : [`b-${2 * index + 1}`, `b-${2 * index + 2}`].slice(0, choices.length)
    for (const id of ended) bodies.set(id, lifeOf({ start: bodies.get(id)?.start, end: day }))
    for (const id of begun) bodies.set(id, lifeOf({ start: day }))
    steps.push(...[...ended].flatMap((from) => begun.map((to) => stepOf(from, to, day))))
  }
  return { bodies, steps }
}

interface World {
  bodies: ReadonlyMap<string, WrittenLife>
  steps: Evidence['steps']
  names: readonly string[]
}

/** Whether a source names a body, or one from which it came and after whose end none that is named has begun. */
function isHolder(id: string, day: string, { bodies, steps, names }: World): boolean {
  if (!isAliveOn(bodies.get(id) ?? {}, day, 'POSSIBLE')) return false
  const began = (body: string) => String(bodies.get(body)?.startEarliest)
  return (
    names.includes(id) ||
    ancestorsOf(id, steps)
      .filter((origin) => names.includes(origin))
      .some((origin) => {
        const end = String(bodies.get(origin)?.endEarliest)
        return !names.some((name) => began(name) >= end && began(name) <= day)
      })
  )
}

function ancestorsOf(id: string, steps: Evidence['steps']): string[] {
  const before = steps.filter(({ to }) => to === id).map(({ from }) => from)
  return [...new Set([...before, ...before.flatMap((one) => ancestorsOf(one, steps))])]
}

function expectUnbroken(parts: readonly Stretch[], { from, end }: AskedDays): void {
  expect(parts.length).toBeGreaterThan(0)
  if (from !== undefined) expect(parts[0]?.from).toBe(from)
  if (end !== undefined) expect(parts.at(-1)?.end).toBe(end)
  for (const [index, part] of parts.entries()) {
    expect(part.end === null || (part.from ?? '') < part.end).toBe(true)
    if (index > 0) expect(part.from).toBe(parts[index - 1]?.end)
    expect(part.holdings.length === 0).toBe(part.gap !== undefined)
  }
}

function isCovered(day: string, parts: readonly Stretch[]): boolean {
  return parts.some(({ from, end }) => (from ?? '') <= day && (end === null || day < end))
}

function holdersOn(parts: readonly Stretch[], day: string): string[] {
  const held: readonly Holding[] = parts.find((part) => isCovered(day, [part]))?.holdings ?? []
  return held.map(({ holder }) => holder)
}
