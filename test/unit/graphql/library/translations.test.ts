import { print } from 'graphql'
import { expect, test } from 'vitest'
import { IS_LARGE } from '../../../support/large.ts'
import { sharedSchema } from '../../../support/app.ts'
import { Random } from '../../../support/history/random.ts'
import { randomOperation, randomVariables } from '../../../support/random-operation.ts'
import { statementsOf, translations } from '../../../support/translated.ts'

const schema = await sharedSchema()

/** Random operations, and sets of variables for each: the last of another form than all others. */
const OPERATIONS = IS_LARGE ? 2_000 : 20
const SETS = 5

test('a known translation with other values is what the library makes of them', { timeout: 3_600_000 }, async () => {
  const random = new Random(7)
  let spared = 0
  for (let run = 0; run < OPERATIONS; run++) {
    const operation = randomOperation(schema, random)
    const seed = random.between(0, 1e9)
    const variables = (form = seed) => randomVariables(operation, new Random(form), random)
    await statementsOf(schema, operation.document, variables())
    await statementsOf(schema, operation.document, variables())
    for (let set = 0; set < SETS; set++) {
      const asked = variables(set === SETS - 1 ? seed + 1 : seed)
      const before = translations()
      const found = await statementsOf(schema, operation.document, asked)
      spared += found.length - (translations() - before)
      // A document that was never seen is translated anew.
      const fresh = await statementsOf(schema, structuredClone(operation.document), asked)
      expect(found, `${print(operation.document)} ${JSON.stringify(asked)}`).toEqual(fresh)
    }
  }
  // The comparison is worth something only if many translations were known.
  expect(spared).toBeGreaterThan((OPERATIONS * SETS) / 2)
})
