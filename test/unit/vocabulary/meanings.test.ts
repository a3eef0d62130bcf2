import { expect, test } from 'vitest'
import { schemaFile } from '../../../src/schema-file.ts'

const { vocabulary } = schemaFile()
const { things, records, forms, values, meanings } = vocabulary

test('every type, kind, property and value has a meaning', () => {
  const types = [...things, ...records]
  const names = [
    ...types.flatMap(({ name, kinds }) => [name, ...kinds.map((kind) => `${name}.${kind}`)]),
    ...Object.values(forms).flatMap((properties) => Object.keys(properties)),
    ...Object.entries(values).flatMap(([name, list]) =>
      name === 'type' ? [] : list.map((value) => `${name}.${value}`),
    ),
  ]
  expect(names.length).toBeGreaterThan(250)
  expect(new Set(names.filter((name) => meanings[name] === undefined))).toEqual(new Set(['kind', 'cites']))
})

test('meanings are those of schema.graphql', () => {
  expect(meanings).toMatchObject({
    'Actor.MINISTRY': 'A ministry of a national government; in Korea one of the executive ministries (부)',
    'ChangeEvent.MERGER': 'Several end, one begins',
    acronym: 'Acronym',
    'status.PLANNED': 'Decided but not yet real',
    role: 'In which role',
  })
  expect(meanings).not.toHaveProperty(['status.REAL'])
})
