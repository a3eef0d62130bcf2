import { describe, expect, test } from 'vitest'
import { movesOf, type Evidence } from '../../../src/change/holding.ts'
import { holdings } from '../../../src/change/responsibility.ts'
import { stretches, type Stretch } from '../../../src/change/stretch.ts'
import { lifeOf } from '../../../src/seed/derive/values.ts'
import { dayAfter } from '../../../src/time/next-day.ts'
import { evidenceOf, statementOf, stepOf, transfer } from './evidence-of.ts'

describe('who follows', () => {
  const BODIES = new Map([
    ['old', lifeOf({ start: '1990-01-01', end: '2000-01-01' })],
    ['new', lifeOf({ start: '2000-01-01' })],
    ['other', lifeOf({ start: '2000-01-01' })],
  ])
  const PLAN = lifeOf({ start: '1995-01-01' })
  const toNew = stepOf('old', 'new', '2000-01-01')
  const toOther = stepOf('old', 'other', '2000-01-01')
  const told = (found: Partial<Evidence>) =>
    stretches(PLAN, holdings(evidenceOf({ bodies: BODIES, ...found })), {}).map(({ from, end, holdings: held }) => [
      from,
      end,
      ...held.map(({ holder, certainty, steps }) => [holder, certainty, steps.length].join(' ')),
    ])
  const byOld = statementOf('old', {}, BODIES.get('old') ?? {}, PLAN)

  test('one successor is inferred', () => {
    expect(told({ statements: [byOld], steps: [toNew] })).toEqual([
      ['1995-01-01', '2000-01-01', 'old STATED 0'],
      ['2000-01-01', null, 'new INFERRED 1'],
    ])
  })

  test('each of several successors is possible', () => {
    expect(told({ statements: [byOld], steps: [toNew, toOther] }).at(-1)).toEqual([
      '2000-01-01',
      null,
      'new POSSIBLE 1',
      'other POSSIBLE 1',
    ])
  })

  test('of several successors, the one to which a flow takes the function', () => {
    const moves = movesOf('energy', [transfer('old', 'other', '2000-01-01')])
    expect(told({ statements: [byOld], steps: [toNew, toOther], moves }).at(-1)).toEqual([
      '2000-01-01',
      null,
      'other STATED 0',
    ])
  })

  test('nobody, where the source says that it ended before the body did', () => {
    const ended = statementOf('old', lifeOf({ end: '1998' }), BODIES.get('old') ?? {}, PLAN)
    expect(told({ statements: [ended], steps: [toNew] })).toEqual([
      ['1995-01-01', '1998-12-31', 'old STATED 0'],
      ['1998-12-31', null],
    ])
  })

  test('the successor, where the source says that it ended when the body did', () => {
    const ended = statementOf('old', lifeOf({ end: '2000-01' }), BODIES.get('old') ?? {}, PLAN)
    expect(told({ statements: [ended], steps: [toNew] }).at(-1)).toEqual(['2000-01-31', null, 'new INFERRED 1'])
  })

  test('a successor holds on only until another body is named', () => {
    const later = statementOf('other', lifeOf({ start: '2005' }), BODIES.get('other') ?? {}, PLAN)
    expect(told({ statements: [byOld, later], steps: [toNew] }).slice(1)).toEqual([
      ['2000-01-01', '2005-01-01', 'new INFERRED 1'],
      ['2005-01-01', null, 'other STATED 0'],
    ])
  })
})

describe('a gap', () => {
  const BODIES = new Map([
    ['a', lifeOf({ start: '1990-01-01', end: '2000-01-01' })],
    ['b', lifeOf({ start: '2004-01-01' })],
  ])
  const THING = lifeOf({ start: '1980-01-01', end: '2010-01-01' })

  test('says whether the thing existed, and who was responsible before and after', () => {
    const statements = [...BODIES].map(([id, body]) => statementOf(id, {}, body, THING))
    const all = holdings(evidenceOf({ statements, bodies: BODIES }))
    const gaps = stretches(THING, all, { from: '1970-01-01', end: '2020-01-01' }).flatMap((part) =>
      part.gap ? [[part.from, part.end, part.gap.why, ...lastOf(part)]] : [],
    )
    expect(gaps).toEqual([
      ['1970-01-01', '1980-01-01', 'NOT_YET'],
      ['1980-01-01', '1990-01-01', 'UNKNOWN', [], '1990-01-01'],
      ['2000-01-01', '2004-01-01', 'UNKNOWN', ['a'], '2004-01-01'],
      ['2010-01-01', '2020-01-01', 'OVER'],
    ])
  })
})

function lastOf({ gap }: Stretch): unknown[] {
  return gap?.why === 'UNKNOWN' ? [gap.last.map(({ holder }) => holder), gap.next] : []
}

test('the day after is the next one, over months and years', () => {
  expect(['2004-02-28', '2003-12-31', '0000-01-01', '9999-12-31'].map(dayAfter)).toEqual([
    '2004-02-29',
    '2004-01-01',
    '0000-01-02',
    null,
  ])
})
