import { expect, test } from 'vitest'
import { boundsOf, lifeOf } from '../../../../src/seed/derive/values.ts'
import type { CheckedNode, CheckedRelation } from '../../../../src/seed/rules/rule.ts'
import { checkedNode, checkedRelation, faultsOf } from '../../../support/checked.ts'

type Case = [CheckedNode | CheckedRelation, string[]]
type Dates = Record<string, string>

const event = (dates: Dates) => checkedNode('ChangeEvent', { ...dates, ...boundsOf(dates).bounds })
const thing = (dates: Dates) =>
  checkedNode('Thing:Actor', { ...dates, ...boundsOf(dates).bounds, startEarliest: lifeOf(dates).startEarliest })
const funds = (dates: Dates) => checkedRelation('FUNDS', { id: 'r', ...dates, ...boundsOf(dates).bounds })

test.each<Case>([
  [event({ announced: '2001', enacted: '2001', effective: '2001-05-02' }), []],
  [event({ enacted: '2002-05', effective: '2002' }), []],
  [event({ effective: '2002' }), []],
  [event({ enacted: '2002', effective: '../2001' }), ['x: enacted is 2002, but effective is ../2001']],
  [
    event({ announced: '2003', enacted: '2002-05-02', effective: '2002-05-01' }),
    [
      'x: announced is 2003, but effective is 2002-05-01',
      'x: announced is 2003, but enacted is 2002-05-02',
      'x: enacted is 2002-05-02, but effective is 2002-05-01',
    ],
  ],
  [thing({ passed: '1959-12-16', promulgated: '1959' }), []],
  [
    thing({ passed: '1959', promulgated: '1958', inForce: '1957' }),
    ['x: passed is 1959, but promulgated is 1958', 'x: promulgated is 1958, but inForce is 1957'],
  ],
])('date-order of %j: %j', (element, faults) => {
  expect(faultsOf('date-order', element).sort()).toEqual(faults)
})

test.each<Case>([
  [thing({ start: '2001', end: '2001' }), []],
  [thing({ start: '2001', end: '2000-12-31/..' }), []],
  [thing({ end: '2000' }), []],
  [thing({ start: '2001', end: '2000-12-31' }), ['x: it starts on 2001 and ends on 2000-12-31']],
  [thing({ passed: '2001-05', end: '2000' }), ['x: it starts on 2001-05-01 and ends on 2000']],
  [funds({ start: '2001', end: '2001' }), []],
  [funds({ start: '2001', end: '2000' }), ['r: FUNDS to b starts on 2001 and ends on 2000']],
  [checkedRelation('FUNDS', { end: '2000', startEarliest: '2001-01-01', endLatest: '2000-12-31' }), []],
])('end-before-start of %j: %j', (element, faults) => {
  expect(faultsOf('end-before-start', element)).toEqual(faults)
})

const gone = (start: string, end: string) =>
  `starts in ${start} and is gone when ${end} begins; if it ended on some day of it, write ${end}-XX`

test.each<Case>([
  [thing({ start: '2004', end: '2005' }), []],
  [thing({ start: '2004', end: '2004-XX' }), []],
  [thing({ start: '2004-03-01', end: '2004-03-01' }), []],
  [thing({ start: '../2004', end: '2004' }), []],
  [thing({ end: '2004' }), []],
  [thing({ start: '2004', end: '2004' }), [`x: it ${gone('2004', '2004')}`]],
  [thing({ start: '2004-03-05', end: '2004-03' }), [`x: it ${gone('2004-03-05', '2004-03')}`]],
  [thing({ promulgated: '2004-03', end: '2004' }), [`x: it ${gone('2004-03-01', '2004')}`]],
  [funds({ start: '2004', end: '2005' }), []],
  [funds({ start: '2004-03', end: '2004' }), [`r: FUNDS to b ${gone('2004-03', '2004')}`]],
  [
    checkedRelation('FUNDS', { end: '2004', startEarliest: '2004-05-01', endEarliest: '2004-01-01' }),
    [`a: FUNDS to b ${gone('2004-05-01', '2004')}`],
  ],
])('last-time-before-start of %j: %j', (element, faults) => {
  expect(faultsOf('last-time-before-start', element)).toEqual(faults)
})
