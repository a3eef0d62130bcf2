import { expect, test } from 'vitest'
import type { CheckedNode, CheckedRelation } from '../../../../src/seed/rules/rule.ts'
import { checkedNode, checkedRelation, faultsOf } from '../../../support/checked.ts'

type Case = [CheckedNode | CheckedRelation, string[]]

test.each([
  [undefined],
  [null],
  [[]],
  [['gazette#p. 1']],
  [['gazette-1990#p. 1', 'cho2011#§3-7,\nlines 1-2']],
  [['gazette#\n#']],
])('citation-form: %j is right', (cites) => {
  expect(faultsOf('citation-form', checkedNode('Claim', { cites }), checkedRelation('FUNDS', { cites }))).toEqual([])
})

test.each([
  ['gazette#p. 1'],
  [5],
  [[5]],
  [['gazette']],
  [['gazette#']],
  [['gazette# \n']],
  [['Gazette#p. 1']],
  [['-gazette#p. 1']],
  [['gazette--1990#p. 1']],
  [[' gazette#p. 1']],
  [['gazette#p. 1', '#p. 1']],
])('citation-form: %j is wrong', (cites) => {
  expect(faultsOf('citation-form', checkedNode('Claim', { cites }), checkedRelation('FUNDS', { cites }))).toEqual([
    'a: the cites of its FUNDS are not such a list',
    'x: its cites are not such a list',
  ])
})

test.each<Case>([
  [checkedNode('Thing:Actor', { cites: ['gazette#p. 1'] }), []],
  [checkedNode('Thing:Actor'), ['x: add cites']],
  [checkedNode('Thing:Actor', { cites: [] }), ['x: add cites']],
  [checkedNode('Source'), []],
  [checkedNode('Thing:Act:Source'), []],
  [checkedNode('Dataset'), []],
  [checkedRelation('FUNDS', { id: 'r', cites: ['gazette#p. 1'] }), []],
  [checkedRelation('FUNDS', { id: 'r', cites: [] }), ['r: add cites to FUNDS from a to b']],
  [checkedRelation('LIKES'), ['a: add cites to LIKES from a to b']],
  [checkedRelation('YIELDS', { fate: 'CREATED' }), []],
  [checkedRelation('SUCCEEDED_BY'), []],
])('citation-missing of %j: %j', (element, faults) => {
  expect(faultsOf('citation-missing', element)).toEqual(faults)
})
