import fc from 'fast-check'
import { buildSchema as parseSchema } from 'graphql'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ERROR_CODES } from '../../src/errors.ts'
import { randomDocument } from '../support/random-document.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const schema = parseSchema(readFileSync('test/golden/api.graphql', 'utf8'))

/** Documents a run, sent at once, and runs: 500 in all. */
const AT_ONCE = 10
const RUNS = 50

test('no valid document causes an internal error', async () => {
  const seen = new Map<string, number>()
  const choices = fc.array(fc.array(fc.nat(10_000), { minLength: 40, maxLength: 80 }), {
    minLength: AT_ONCE,
    maxLength: AT_ONCE,
  })
  await fc.assert(
    fc.asyncProperty(choices, async (all) => {
      const documents = all.map((numbers) => randomDocument(schema, numbers))
      const answers = await Promise.all(documents.map((document) => served.ask(document)))
      for (const [index, { errors = [], data }] of answers.entries()) {
        const codes = errors.map(({ extensions }) => extensions.code)
        for (const code of codes.length > 0 ? codes : ['none']) seen.set(code, (seen.get(code) ?? 0) + 1)
        expect(
          codes.filter((code) => !Object.hasOwn(ERROR_CODES, code)),
          documents[index],
        ).toEqual([])
        expect(data ?? errors.length, documents[index]).toBeTruthy()
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
  // The documents are worth something only if many of them are answered.
  expect(seen.get('none')).toBeGreaterThan(100)
})
