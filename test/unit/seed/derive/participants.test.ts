import { expect, test } from 'vitest'
import { participantsIn } from '../../../../src/seed/derive/participants.ts'
import { eventOf } from '../../change/event-of.ts'

const THINGS = new Map(
  [
    { id: 'a', nameEn: 'Ministry of Posts', nameKo: '체신부' },
    { id: 'b', nameEn: 'Ministry of Environment', nameKo: '환경처' },
    { id: 'c', nameEn: 'Ministry of Environment', nameKo: '환경부' },
    { id: 'd', nameEn: 'Office' },
    { id: 'e', nameKo: '가'.repeat(90) },
    { id: 'f', nameEn: 'Bureau' },
  ].map((thing) => [thing.id, thing]),
)
const told = (line: string) => {
  const event = eventOf(line)
  return [participantsIn('EN', event, THINGS), participantsIn('KO', event, THINGS)]
}

test('what gave stands before what took, in each language', () => {
  expect(told('a ENDED > d CREATED')).toEqual(['Ministry of Posts → Office', '체신부 → Office'])
})

test('one side alone stands alone', () => {
  expect(told('> a CREATED')).toEqual(['Ministry of Posts', '체신부'])
  expect(told('a ENDED >')).toEqual(['Ministry of Posts', '체신부'])
  expect(told('a CONTINUES > a CONTINUES')).toEqual(['Ministry of Posts', '체신부'])
})

test('what goes on beside the others stands where it gives or takes', () => {
  expect(told('a CONTINUES > d CREATED, a CONTINUES')[0]).toBe('Ministry of Posts → Office')
})

test('two with one name are told apart', () => {
  expect(told('b ENDED > c CREATED')).toEqual([
    'Ministry of Environment (환경처) → Ministry of Environment (환경부)',
    '환경처 → 환경부',
  ])
})

test('of many the first two are named, and long names are cut', () => {
  expect(told('a ENDED, d ENDED, f ENDED > e CREATED')).toEqual([
    `Ministry of Posts + Office + 1 other → ${'가'.repeat(79)}…`,
    `체신부 + Office 외 1개 → ${'가'.repeat(79)}…`,
  ])
  expect(told('a ENDED > b CREATED, c CREATED, d CREATED, f CREATED')[0]).toMatch(/\(환경부\) \+ 2 others$/)
})
