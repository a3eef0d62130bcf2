import { expect, test } from 'vitest'
import { checkAll, checkedNode, checkedRelation, faultsOf } from '../../../support/checked.ts'

test.each(['x', 'motie-1993', '2008-02-29-mke'])('id-form: %s is right', (id) => {
  expect(faultsOf('id-form', checkedNode('Claim', { id }), checkedRelation('FUNDS', { id }))).toEqual([])
})

test.each(['Bad_Id', 'x-', '-x', 'x--y', 'x y', '산업부', '', ' x'])('id-form: "%s" is wrong', (id) => {
  expect(faultsOf('id-form', checkedNode('Claim', { id }), checkedRelation('FUNDS', { id }))).toEqual([
    `${id}: a node with the labels :Entity:Claim`,
    `${id}: the relation FUNDS from a to b`,
  ])
})

test('id-form: what has no id is wrong, except relations of records and derived ones', () => {
  const types = ['FUNDS', 'LIKES', 'KNOWN_AS', 'SUCCEEDED_BY']
  const node = { ...checkedNode('Claim'), id: '(no id)', properties: {} }
  expect(faultsOf('id-form', node, ...types.map((type) => checkedRelation(type)))).toEqual([
    '(no id): a node with the labels :Entity:Claim',
    '(no id): the relation FUNDS from a to b',
    '(no id): the relation LIKES from a to b',
  ])
})

test('an id that is no text is of a wrong form', () => {
  const check = checkAll([checkedNode('Claim', { id: 5 })])
  expect(check.results().map(({ rule }) => rule)).toEqual(['property-form'])
})
