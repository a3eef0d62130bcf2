import { expect, test } from 'vitest'
import { checkedNode, faultsOf } from '../../../support/checked.ts'

const actor = (id: string, properties: Record<string, unknown>) => checkedNode('Thing:Actor', { id, ...properties })

test('an unknown property of any number of nodes is one violation, with the first three of them and what is near', () => {
  const nodes = ['d', 'b', 'e', 'a', 'c'].map((id) => actor(id, { strat: '2003', nameEn: 'X' }))
  expect(faultsOf('property-unknown', ...nodes)).toEqual([
    "a: 'strat' is unknown on 5 nodes of type Actor (a, b, c); 'start' is near",
  ])
})

test('each type and each property has its own', () => {
  const nodes = [actor('b', { acronim: 'X', population: 5 }), actor('c', { population: 6 })]
  expect(faultsOf('property-unknown', ...nodes, checkedNode('Flow', { id: 'a', acronim: 'X' }))).toEqual([
    "a: 'acronim' is unknown on 1 node of type Flow (a); 'acronym' is near",
    "b: 'acronim' is unknown on 1 node of type Actor (b); 'acronym' is near",
    "b: 'population' is unknown on 2 nodes of type Actor (b, c)",
  ])
})

test('a property that any label of a node knows is known, and the data set may have any', () => {
  const law = checkedNode('Thing:Act:Source', { year: 1990, nameEn: 'X', cites: [], passed: '2003' })
  const both = checkedNode('Thing:Actor:Flow', { share: 1 })
  expect(faultsOf('property-unknown', law, both, checkedNode('Dataset', { motto: 'X' }))).toEqual([])
})
