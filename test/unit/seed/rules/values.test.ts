import { expect, test } from 'vitest'
import type { CheckedNode, CheckedRelation } from '../../../../src/seed/rules/rule.ts'
import { checkedNode, checkedRelation, faultsOf } from '../../../support/checked.ts'

type Case = [CheckedNode | CheckedRelation, string[]]
const EVENT = 'ChangeEvent'

test.each<Case>([
  [checkedNode('Thing:Actor', { status: 'PLANNED', type: 'Actor' }), []],
  [checkedNode('Thing:Actor', { status: 'MAYBE' }), ['x: status is MAYBE']],
  [checkedNode(EVENT, { rank: 'planned', stance: ['POSITIVE'] }), ['x: rank is planned', 'x: stance is not a text']],
  [checkedRelation('YIELDS', { fate: 'CREATED' }), []],
  [checkedRelation('YIELDS', { fate: 'LOST' }), ['a: fate of YIELDS to b is LOST']],
  [checkedRelation('KNOWN_AS', { rank: 5 }), ['a: rank of KNOWN_AS to b is 5']],
  [checkedRelation('FUNDS', { id: 'r', rank: 'BEST' }), ['r: rank of FUNDS to b is BEST']],
])('value-known of %j: %j', (element, faults) => {
  expect(faultsOf('value-known', element)).toEqual(faults)
})

test.each<Case>([
  [checkedNode('Flow', { share: 0 }), []],
  [checkedNode('Flow', { share: 1 }, ['share']), []],
  [checkedNode('Flow', {}), []],
  [checkedNode('Flow', { share: 40 }), ['x: share is 40']],
  [checkedNode('Flow', { share: 40 }, ['share']), ['x: share is 40.0']],
  [checkedNode('Flow', { share: -0.5 }, ['share']), ['x: share is -0.5']],
  [checkedNode('Finding', { share: 40 }), []],
])('share-range of %j: %j', (element, faults) => {
  expect(faultsOf('share-range', element)).toEqual(faults)
})

test.each<Case>([
  [checkedNode('Claim', { rank: 'REFUTED', reason: 'A misprint.' }), []],
  [checkedNode('Claim', { rank: 'PREFERRED' }), []],
  [checkedNode('Claim', { rank: 'REFUTED' }), ['x: it is REFUTED without a reason']],
  [checkedNode(EVENT, { rank: 'ALTERNATIVE', description: 'A paper says so.' }), []],
  [checkedNode(EVENT, { rank: 'ALTERNATIVE', reason: 'X' }), ['x: it is ALTERNATIVE without a description']],
  [checkedNode(EVENT), []],
  [checkedNode('Thing:Actor', { rank: 'ALTERNATIVE' }), []],
  [checkedRelation('FUNDS', { id: 'r', rank: 'REFUTED', reason: 'X' }), []],
  [checkedRelation('FUNDS', { id: 'r', rank: 'REFUTED' }), ['r: it is REFUTED without a reason']],
])('rank-reason of %j: %j', (element, faults) => {
  expect(faultsOf('rank-reason', element)).toEqual(faults)
})
