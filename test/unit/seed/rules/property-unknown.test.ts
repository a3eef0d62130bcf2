import { expect, test } from 'vitest'
import { checkAll, checkedNode, checkedRelation, faultsOf } from '../../../support/checked.ts'

const actor = (id: string, properties: Record<string, unknown>) => checkedNode('Thing:Actor', { id, ...properties })

test('an unknown property of any number of nodes is one violation, with the first three of them and what is near', () => {
  const nodes = ['d', 'b', 'e', 'a', 'c'].map((id) => actor(id, { strat: '2003', nameEn: 'X' }))
  expect(faultsOf('property-unknown', ...nodes)).toEqual([
    "a: 'strat' is unknown on 5 Actor (a, b, c, ...); 'start' is near",
  ])
})

test('each type and each property has its own, those of relations too, in the order of their texts', () => {
  const elements = [
    actor('b', { strat: '2003', population: 5 }),
    actor('c', { population: 6 }),
    checkedNode('Flow', { id: 'd', strat: '2003' }),
    checkedRelation('FUNDS', { id: 'r', rolle: 'R', cites: ['gazette#p. 1'] }),
    checkedRelation('KNOWN_AS', { role: 'R' }),
    checkedNode('', { id: 'e', colour: 'red' }),
  ]
  expect(faultsOf('property-unknown', ...elements)).toEqual([
    "e: 'colour' is unknown on 1 Entity (e)",
    "b: 'population' is unknown on 2 Actor (b, c)",
    "a: 'role' is unknown on 1 KNOWN_AS (a)",
    "r: 'rolle' is unknown on 1 FUNDS (r); 'role' is near",
    "b: 'strat' is unknown on 1 Actor (b); 'start' is near",
    "d: 'strat' is unknown on 1 Flow (d)",
  ])
})

test('a property that any label of a node knows is known, one without a value is none, and the data set may have any', () => {
  const law = checkedNode('Thing:Act:Source', { year: 1990, nameEn: 'X', cites: [], passed: '2003' })
  const both = checkedNode('Thing:Actor:Flow', { share: 1, strat: undefined, end_: null })
  const relation = checkedRelation('FUNDS', { id: 'r', startEarliest: '2003-01-01', strat: undefined })
  expect(faultsOf('property-unknown', law, both, relation, checkedNode('Dataset', { motto: 'X' }))).toEqual([])
})

test('every violation is shown, as each stands for many things', () => {
  const results = checkAll([]).results()
  expect(results.filter(({ isGrouped }) => isGrouped).map(({ rule }) => rule)).toEqual(['property-unknown'])
})
