import { graphql } from 'graphql'
import { expect, test } from 'vitest'
import { buildSmallSchema } from '../../../support/small-api.ts'

const schema = await buildSmallSchema()
const { history } = schema.getQueryType()?.getFields() ?? {}
if (history) history.resolve = () => []

test.each([
  ['2008-02-29', true],
  ['2008-02-30', false],
  ['2007-02-29', false],
  ['2008', false],
  ['2008-2-29', false],
  ['2008-02-29T00:00:00Z', false],
])('%s is a day: %s, as a literal and in a variable', async (day, isDay) => {
  const field = (value: string) => `history(after: ${value}, limit: 1) { id }`
  const answers = [
    await graphql({ schema, source: `{ ${field(`"${day}"`)} }` }),
    await graphql({ schema, source: `query ($day: Date!) { ${field('$day')} }`, variableValues: { day } }),
  ]
  expect(answers.map(({ errors }) => errors === undefined)).toEqual([isDay, isDay])
})
