import { describe, expect, test } from 'vitest'
import { readExamples } from '../support/examples.ts'
import { serveFolder } from '../support/served.ts'
import { AS_OF_ANSWERS } from './answers/as-of.ts'
import { CROSSWALK_ANSWERS } from './answers/crosswalk.ts'
import { EXPLAIN_ANSWERS } from './answers/explain.ts'
import { LINEAGE_ANSWERS } from './answers/lineage.ts'
import { DIFF_ANSWERS } from './answers/diff.ts'
import { NETWORK_ANSWERS } from './answers/network.ts'
import { RECORD_ANSWERS } from './answers/record.ts'
import { RESPONSIBILITY_ANSWERS } from './answers/responsibility.ts'

const served = serveFolder('seeds')

const ANSWERS: Record<string, Record<string, unknown>> = {
  ...RECORD_ANSWERS,
  ...AS_OF_ANSWERS,
  ...LINEAGE_ANSWERS,
  ...EXPLAIN_ANSWERS,
  ...DIFF_ANSWERS,
  ...RESPONSIBILITY_ANSWERS,
  ...CROSSWALK_ANSWERS,
  ...NETWORK_ANSWERS,
}

const EXAMPLES = readExamples()

describe('each example', () => {
  test('has an expected answer, and each expected answer has an example', () => {
    expect(EXAMPLES.map(({ name }) => name)).toEqual(Object.keys(ANSWERS).toSorted())
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(10)
  })

  test.each(EXAMPLES)('$name gives the expected answer', async ({ name, query }) => {
    expect(await served.data(query)).toEqual(ANSWERS[name])
  })

  test('asks in English and in Korean, and names its operation for the tab', () => {
    for (const { english, korean, query } of EXAMPLES) {
      expect(english).toMatch(/^[A-Z]/)
      expect(korean).toMatch(/\p{Script=Hangul}/u)
      expect(query).toMatch(/^query [A-Z]\w+/m)
    }
  })
})
