import { expect, test } from 'vitest'
import { schemaFile } from '../../../../src/schema-file.ts'
import { mayBeBare } from '../../../../src/seed/rules/all.ts'
import type { CheckedNode, CheckedRelation } from '../../../../src/seed/rules/rule.ts'
import { checkAll, checkedNode, checkedRelation, faultsOf } from '../../../support/checked.ts'

const { vocabulary } = schemaFile()

test.each<[CheckedNode | CheckedRelation, string[]]>([
  [checkedNode('Claim', { field: 'end', value: '2003', rank: 'REFUTED' }), []],
  [checkedNode('Claim', { field: 'end', value: '2003' }), ['x: it has no rank']],
  [checkedNode('Name', { kind: 'SHORT', text: null }), ['x: it has no text']],
  [checkedNode('Thing:Act:Source', {}), ['x: it has no kind', 'x: it has no title']],
  [checkedNode('Thing:Actor:Fund', {}), ['x: it has no kind']],
  [checkedNode('', {}), []],
  [checkedRelation('YIELDS', { fate: 'CREATED' }), []],
  [checkedRelation('YIELDS'), ['a: YIELDS to b has no fate']],
  [checkedRelation('FUNDS'), []],
  [checkedRelation('SUCCEEDED_BY'), []],
  [checkedRelation('LIKES'), []],
])('of %j is missing: %j', (element, faults) => {
  expect(faultsOf('property-missing', element)).toEqual(faults)
})

test('only relations of types that may be bare break no rule without properties', () => {
  const bare = vocabulary.relations
    .map(({ type }) => type)
    .filter((type) =>
      checkAll([checkedRelation(type)])
        .results()
        .every(({ violations }) => violations.length === 0),
    )
  expect(mayBeBare(vocabulary)).toEqual(bare)
  expect(bare).toContain('KNOWN_AS')
  expect(bare).not.toContain('ENTERS')
})
