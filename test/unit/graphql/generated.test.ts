import { printSchema } from 'graphql'
import { expect, test } from 'vitest'
import { statement } from '../../../src/database/statement.ts'
import { buildSchema } from '../../../src/graphql/schema.ts'
import { API } from '../../support/app.ts'

test('the API equals the committed golden file (npm run generate updates it)', async () => {
  const schema = await buildSchema(API, statement)
  await expect(printSchema(schema)).toMatchFileSnapshot('../../golden/api.graphql')
}, 30_000)
