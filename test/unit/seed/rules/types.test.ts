import { expect, test } from 'vitest'
import { checkedNode, faultsOf } from '../../../support/checked.ts'

test.each([['Thing:Actor'], ['Thing:Actor:Ministry'], ['Thing:Act:Source'], ['Source'], ['Dataset']])(
  'one-type: :%s is right',
  (labels) => {
    expect(faultsOf('one-type', checkedNode(labels))).toEqual([])
  },
)

test.each([
  ['Thing'],
  ['Actor'],
  ['Thing:Actor:Fund'],
  ['Act:Source'],
  ['Thing:Actor:Source'],
  ['Thing:Act:Source:Claim'],
  ['Thing:Source'],
  ['Claim:Finding'],
  ['Actor:Claim'],
])('one-type: :%s is wrong', (labels) => {
  expect(faultsOf('one-type', checkedNode(labels))).toEqual([`x: its labels are :Entity:${labels}`])
})

test('one-type: a node without any type is wrong', () => {
  expect(faultsOf('one-type', checkedNode(''))).toEqual(['x: its labels are :Entity'])
})

const NAME_KINDS = 'OFFICIAL, SHORT, ACRONYM, VARIANT'

test.each([
  ['Thing:Actor', { kind: 'MINISTRY' }, []],
  ['Claim', {}, []],
  ['Name', { kind: 'SHORT' }, []],
  ['Name', { kind: 'LONG' }, [`x: the kind 'LONG' on a Name; known are ${NAME_KINDS}`]],
  ['Name', {}, [`x: no kind on a Name; known are ${NAME_KINDS}`]],
  [
    'Name:Thing:Cluster',
    { kind: 'SHORT' },
    [expect.stringMatching(/^x: the kind 'SHORT' on a Cluster; known are [A-Z_]+, /)],
  ],
])('kind-known of :%s %j: %j', (labels, properties, faults) => {
  expect(faultsOf('kind-known', checkedNode(labels, properties))).toEqual(faults)
})
