import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GraphEdge, GraphNode } from '../../../src/graph/graph.ts'
import { changeDays, daysBeside } from '../../../src/picture/change-days.ts'
import { dayCells, dayHeads } from '../../../src/picture/day-cells.ts'
import { daySummary } from '../../../src/picture/day-summary.ts'
import { standOn } from '../../../src/picture/stand.ts'
import { dateBounds } from '../../../src/time/edtf.ts'

const body = (start: string, end?: string): GraphNode => {
  const [first, last] = [dateBounds(start), end === undefined ? {} : dateBounds(end)]
  const bounds = {
    startEarliest: first.earliest,
    startLatest: first.latest,
    endEarliest: last.earliest,
    endLatest: last.latest,
  }
  const known = Object.fromEntries(Object.entries(bounds).filter(([, day]) => day !== undefined))
  return { id: `${start}-${end ?? ''}`, type: 'Actor', properties: known, citations: [] }
}

const BODIES = [
  body('1948-07-17', '1990-01-01'),
  body('1990-01-01', '2008'),
  body('2008-02-29'),
  body('1995', '1996-06-01'),
  body('2008-02-29'),
]

describe('the days at which something changes', () => {
  const step: GraphEdge = {
    ...{ type: 'HANDED_FUNCTION_TO', from: 'a', to: 'b', citations: [] },
    properties: { dateEarliest: '1999-03-01', dateLatest: '1999-03-01' },
  }

  test('are the bounds of all dates, in order, each once', () => {
    expect(changeDays({ nodes: BODIES, edges: [step] })).toEqual([
      ...['1948-07-17', '1990-01-01', '1995-01-01', '1995-12-31', '1996-06-01', '1999-03-01'],
      ...['2008-01-01', '2008-02-29', '2008-12-31'],
    ])
  })

  test('are all days between which a body stands otherwise, and no others do', () => {
    const aDate = fc.constantFrom(
      '1948-07-17',
      '1990',
      '2000-05',
      '200X',
      '1977~',
      '../1948',
      '1950/1952',
      '2003-04-07~',
    )
    fc.assert(
      fc.property(aDate, fc.option(aDate, { nil: undefined }), (start, end) => {
        const one = body(start, end)
        const changes = changeDays({ nodes: [one], edges: [] })
        for (let year = 1940; year < 2015; year += 1)
          for (const [day, next] of [
            [`${year}-01-01`, `${year}-06-30`],
            [`${year}-06-30`, `${year + 1}-01-01`],
          ] as const)
            if (standOn(one, day) !== standOn(one, next))
              expect(changes.some((change) => change > day && change <= next)).toBe(true)
      }),
    )
  })

  test('lie beside a day', () => {
    const days = ['1990-01-01', '2000-03-01', '2008-02-29']
    expect(daysBeside(days, '2000-03-01')).toEqual({ before: '1990-01-01', after: '2008-02-29' })
    expect(daysBeside(days, '1980-01-01')).toEqual({ after: '1990-01-01' })
    expect(daysBeside(days, '2026-01-01')).toEqual({ before: '2008-02-29' })
    expect(daysBeside([], '2026-01-01')).toEqual({})
  })
})

describe('the sentence about marked days', () => {
  test('counts what existed, and what perhaps did', () => {
    expect(daySummary(BODIES, [], 'EN')).toBe('')
    expect(daySummary(BODIES, ['1950-01-01'], 'EN')).toBe('On 1950-01-01, 1 body existed.')
    expect(daySummary(BODIES, ['2008-03-01'], 'EN')).toBe('On 2008-03-01, 2 bodies existed, and perhaps 1 more.')
    expect(daySummary(BODIES, ['1900-01-01'], 'EN')).toBe('On 1900-01-01 none of these bodies existed.')
    expect(daySummary(BODIES.slice(3, 4), ['1995-06-01'], 'EN')).toBe('On 1995-06-01, perhaps 1 body existed.')
    expect(daySummary(BODIES, ['2008-03-01'], 'KO')).toBe('2008-03-01에 2곳이 있었습니다(1곳이 더 있었을 수 있음).')
  })

  test('tells what differs between two days', () => {
    expect(daySummary(BODIES, ['1989-12-31', '2010-01-01'], 'EN')).toBe(
      'Between 1989-12-31 and 2010-01-01, 2 began, 1 ended, and 0 existed on both days. 2 existed only in between.',
    )
    expect(daySummary(BODIES, ['2000-01-01', '2008-03-01'], 'EN')).toBe(
      'Between 2000-01-01 and 2008-03-01, 2 began, 0 ended, and 1 existed on both days. For 1 body this is not certain, as a date is not known.',
    )
    expect(daySummary(BODIES, ['1989-12-31', '2010-01-01'], 'KO')).toBe(
      '1989-12-31에서 2010-01-01 사이에 2곳이 생기고 1곳이 없어졌으며, 0곳은 두 날 모두 있었습니다. 2곳은 그 사이에만 있었습니다.',
    )
  })

  test('counts each body once', () => {
    const days = ['1948-01-01', '1960-01-01', '1995-07-01', '2008-06-01', '2020-01-01']
    for (const first of days)
      for (const second of days.filter((day) => day > first)) {
        const counts = daySummary(BODIES, [first, second], 'EN')
          .replace(/ For \d+ .*$/, '')
          .replace(/\d{4}-\d\d-\d\d/g, '')
        const sum = [...counts.matchAll(/\d+/g)].reduce((total, [number]) => total + Number(number), 0)
        expect(sum).toBeLessThanOrEqual(BODIES.length)
      }
  })
})

test('cells and heads stand for the same days', () => {
  expect(dayHeads(['2008-03-01'], 'EN').text).toBe('<th scope="col" class="day">On 2008-03-01</th>')
  expect(BODIES.slice(0, 3).map((one) => dayCells(one, ['2008-03-01'], 'EN').text)).toEqual([
    '<td class="day no">no</td>',
    '<td class="day perhaps">perhaps</td>',
    '<td class="day yes">existed</td>',
  ])
  expect(dayCells(BODIES[2]!, ['2000-01-01', '2008-03-01'], 'KO').text).toBe(
    '<td class="day no">없음</td><td class="day yes">있음</td>',
  )
})
