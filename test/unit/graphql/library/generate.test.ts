import { parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { generate } from '../../../../src/graphql/library/generate.ts'
import { buildSchema } from '../../../../src/graphql/schema.ts'
import { SMALL_API } from '../../../support/small-api.ts'

test('the faults of a definition are an error that names them', async () => {
  const definition = parse(`
    type Actor @node {
      id: ID!
      successors: [Actor!]! @relationship(type: "SUCCEEDED_BY", direction: OUT, properties: "Nowhere")
    }
  `)
  await expect(generate(definition)).rejects.toThrow(/^schema\.graphql cannot be used: .*Nowhere/s)
})

test('a definition stays as it was, so that it can be used again', async () => {
  const definition = parse(print(SMALL_API))
  const before = JSON.stringify(definition)
  await buildSchema(definition, () => 'RETURN this AS result')
  expect(JSON.stringify(definition)).toBe(before)
})
