import { expect, test } from 'vitest'
import { statement } from '../../../src/database/statement.ts'
import { schemaFile } from '../../../src/schema-file.ts'
import { relationTypes, stateTypes } from '../../../src/vocabulary/relations.ts'

const { relations } = schemaFile().vocabulary

test.each([
  ['checks/never-together', stateTypes(relations)],
  ['checks/hand-written-succession', relationTypes(relations, 'DERIVED')],
])('%s names the relation types of the vocabulary', (name, types) => {
  expect(types.length).toBeGreaterThan(2)
  expect(statement(name)).toContain(`-[r:${types.join('|')}]->`)
})
