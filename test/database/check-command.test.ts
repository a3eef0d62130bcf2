import { expect, inject, test } from 'vitest'
import { ERROR_CODES } from '../../src/errors.ts'
import { openTestDatabase } from '../support/database.ts'
import { runProgram } from '../support/program-run.ts'
import { emptyDatabase } from '../support/seed-scripts.ts'

test('check without a complete data set ends with DATA_INCOMPLETE and the remedy', async () => {
  const database = await openTestDatabase()
  await emptyDatabase(database)
  await database.close()
  const { uri, user, password, database: name } = inject('neo4j')
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name }
  const check = runProgram(['check'], settings)
  expect(await check.end).toBe(ERROR_CODES.DATA_INCOMPLETE.exit)
  expect(check.output()).toBe('DATA_INCOMPLETE: No data set is loaded. Run jokbo seed.\n')
})
