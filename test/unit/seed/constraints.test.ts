import { expect, test } from 'vitest'
import { constraintStatements } from '../../../src/seed/constraints.ts'

test('every type of node has a constraint of its own on its ids', () => {
  const ids = constraintStatements().flatMap(
    (text) => /CONSTRAINT (\w+) .*\(n:([A-Z]\w*)\)/.exec(text)?.slice(1, 3).join(' ') ?? [],
  )
  expect(ids).toHaveLength(19)
  expect(ids).toEqual(
    expect.arrayContaining([
      'entity_id Entity',
      'thing_id Thing',
      'actor_id Actor',
      'change_event_id ChangeEvent',
      'dataset_id Dataset',
    ]),
  )
  expect(constraintStatements().filter((text) => /TYPE|type_id/.test(text))).toEqual([])
})
