import { describe, expect, test } from 'vitest'
import { differencesOf } from '../../../src/change/diff.ts'
import { packagesOf } from '../../../src/change/law-package.ts'
import type { ChangeRecord, DatedName, DatedState, DatedThing } from '../../../src/change/record.ts'
import { dateBounds } from '../../../src/time/edtf.ts'
import { lineOf } from '../../support/history/composed.ts'
import { eventOf } from './event-of.ts'

function life(dates: string): Pick<DatedThing, 'start' | 'end' | 'startEarliest' | 'endLatest'> {
  const [start = '', end = ''] = dates.split(' to ')
  return {
    ...(start && { start, startEarliest: dateBounds(start).earliest ?? null }),
    ...(end && { end, endLatest: dateBounds(end).latest ?? null }),
  }
}

const thing = (id: string, dates = '', status?: string): DatedThing => ({
  id,
  type: 'Actor',
  cites: [`${id}#1`],
  ...life(dates),
  ...(status !== undefined && { status }),
})
const name = (id: string, language: string, dates: string): DatedName => ({
  id,
  of: 'x',
  language,
  cites: [],
  ...life(dates),
})
const state = (line: string, dates = ''): DatedState => {
  const [from = '', type = '', to = ''] = line.split(' ')
  return { id: line.replaceAll(' ', '-'), type, from, to, cites: [], ...life(dates) }
}

function tell(record: Partial<ChangeRecord>, from = '2000-01-01', to = '2010-01-01'): string[] {
  return differencesOf({ things: [], names: [], states: [], events: [], ...record }, { from, to }).map(lineOf)
}

const rename = (from: string, to: string, effective: string) =>
  eventOf(`${from} RENAMED > ${to} RENAMED`, { id: `${from}-${to}`, kind: 'RENAME', effective })

describe('two days differ', () => {
  test('by what exists on one of them, and not by what was only planned or came and went', () => {
    const things = [
      thing('old', '1990 to 2005'),
      thing('new', '2005'),
      thing('short', '2003 to 2006'),
      thing('plan', '2005', 'PLANNED'),
      thing('always'),
    ]
    expect(tell({ things })).toEqual(['CREATED new - - -', 'ENDED old - - -'])
  })

  test('by the name of a body, over names in between, also where the day of the rename is not known', () => {
    const things = [thing('a', '1990 to 2003'), thing('b', '2003 to 2006'), thing('c', '2006')]
    const events = [rename('a', 'b', '2003'), rename('b', 'c', '2006')]
    expect(tell({ things, events })).toEqual(['RENAMED c a c -'])
    expect(tell({ things, events }, '2003-06-01', '2003-07-01')).toEqual([])
    expect(tell({ things, events }, '1980-01-01', '2010-01-01')).toEqual(['CREATED c - - -'])
    const ended = [thing('a', '1990 to 2003'), thing('b', '2003 to 2006')]
    const [told] = differencesOf(
      { things: ended, names: [], states: [], events: [rename('a', 'b', '2003'), eventOf('b ENDED >', { id: 'end' })] },
      { from: '2000-01-01', to: '2010-01-01' },
    )
    expect(told).toMatchObject({ what: 'ENDED', entity: 'a', date: '2006', event: 'end' })
  })

  test('by official names in a language, where the body exists on both', () => {
    const things = [thing('x')]
    const names = [
      name('en1', 'en', ' to 2004'),
      name('en2', 'en', '2004'),
      name('fr', 'fr', '2006'),
      name('ko', 'ko', ''),
    ]
    expect(tell({ things, names })).toEqual(['RENAMED x en1 en2 -', 'RENAMED x - fr -'])
  })

  test('by superiors, across renames on both sides, in pairs only where it is clear which replaced which', () => {
    const things = ['p1', 'q1'].map((id) => thing(id, '1990 to 2005'))
    const others = [thing('p2', '2005'), thing('q2', '2005'), thing('r'), thing('s'), thing('child')]
    const events = [rename('p1', 'p2', '2005'), rename('q1', 'q2', '2005')]
    const same = [state('p1 PART_OF q1', ' to 2005'), state('p2 PART_OF q2', '2005')]
    const all = { things: [...things, ...others], events }
    expect(tell({ ...all, states: same }).filter((line) => line.startsWith('REP'))).toEqual([])
    const moved = [state('p1 PART_OF r', ' to 2005'), state('p2 PART_OF s', '2005')]
    expect(tell({ ...all, states: moved })).toContain('REPARENTED p2 r s -')
    const several = [
      state('child PART_OF r', ' to 2005'),
      state('child PART_OF s', '2005'),
      state('child PART_OF q2', '2005'),
    ]
    expect(tell({ ...all, states: several }).filter((line) => line.startsWith('REP'))).toEqual([
      'REPARENTED child - q2 -',
      'REPARENTED child - s -',
      'REPARENTED child r - -',
    ])
  })

  test('by relations with dates of their own, and not by those that begin or end with an end of theirs', () => {
    const things = [thing('x', '1990'), thing('y', '2004 to 2006'), thing('z', '2004')]
    const states = [
      state('x SUPPORTS x', '2003'),
      state('x FUNDS x', '1995 to 2003'),
      state('x FUNDS z', '2004'),
      state('x OVERSEES y', '2004 to 2006'),
    ]
    expect(tell({ things, states }).filter((line) => line.startsWith('REL'))).toEqual([
      'RELATION_BEGAN x - - x-SUPPORTS-x',
      'RELATION_ENDED x - - x-FUNDS-x',
    ])
  })

  test('by no account of a lower rank', () => {
    const things = [thing('a', '1990 to 2005'), thing('b', '2005')]
    const event = { ...rename('a', 'b', '2005'), rank: 'ALTERNATIVE' as const }
    expect(tell({ things, events: [event] })).toEqual(['ENDED a - - -', 'CREATED b - - -'])
  })
})

test('differences that rest on several laws stand with the law of most, those without a law come last', () => {
  const one = (entity: string, event: string | undefined, date: string) => ({
    ...{ what: 'CREATED' as const, entity, date, cites: [] },
    ...(event !== undefined && { event }),
  })
  const laws: Record<string, string[]> = { both: ['law-1', 'law-2'], second: ['law-2'], early: ['law-9'] }
  const told = [
    one('a', undefined, '2000'),
    one('b', 'early', '2001'),
    one('c', 'both', '2002'),
    one('d', 'second', '2003'),
  ]
  const packages = packagesOf(told, (event) => laws[event] ?? [])
  expect(packages.map(({ law, differences }) => [law, differences.map(({ entity }) => entity).join('')])).toEqual([
    ['law-9', 'b'],
    ['law-2', 'cd'],
    [null, 'a'],
  ])
})
