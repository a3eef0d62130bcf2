import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAll, checkedNode, checkedRelation } from '../../../support/checked.ts'
import { randomNode, randomRelation } from '../../../support/random-element.ts'

const LIKE_THIS = checkedNode('Thing:Actor', { id: 'x', kind: 'GROUP', nameEn: 'X', cites: ['gazette#p. 1'] })
const WITHOUT_ALL = checkedNode('Thing:Actor', { id: 'y' })

test('well-formed nodes of every type break no rule', () => {
  fc.assert(fc.property(randomNode(), expectNoViolation), { numRuns: 500 })
})

test('well-formed relations of every type break no rule', () => {
  fc.assert(fc.property(randomRelation(), expectNoViolation), { numRuns: 300 })
})

describe('the result', () => {
  test('names every rule, those that nothing breaks too', () => {
    const results = checkAll([LIKE_THIS]).results()
    expect(results.map(({ rule, level, violations }) => `${rule} ${level} ${violations.length}`).sort()).toEqual([
      'citation-form MUST 0',
      'citation-missing MUST 0',
      'date-order MUST 0',
      'end-before-start MUST 0',
      'id-form MUST 0',
      'jurisdiction-form MUST 0',
      'kind-known MUST 0',
      'korean-form MUST 0',
      'language-form MUST 0',
      'last-time-before-start SHOULD 0',
      'name-form MUST 0',
      'name-missing MUST 0',
      'one-type MUST 0',
      'property-form MUST 0',
      'property-missing MUST 0',
      'property-unknown SHOULD 0',
      'rank-reason SHOULD 0',
      'share-range MUST 0',
      'value-known MUST 0',
      'web-address MUST 0',
    ])
    expect(results.filter(({ sentence }) => !/^[A-Z].+\.$/.test(sentence))).toEqual([])
  })

  test('has the violations of a rule by their ids, whatever came first', () => {
    const elements = [WITHOUT_ALL, { ...WITHOUT_ALL, id: 'a' }, checkedRelation('FUNDS', { id: 'r' })]
    const found = checkAll(elements).results()
    expect(found.find(({ rule }) => rule === 'citation-missing')?.violations.map(({ id }) => id)).toEqual([
      'a',
      'r',
      'y',
    ])
  })

  test('is of one run', () => {
    expect(
      checkAll([WITHOUT_ALL])
        .results()
        .some(({ violations }) => violations.length > 0),
    ).toBe(true)
    expect(
      checkAll([])
        .results()
        .every(({ violations }) => violations.length === 0),
    ).toBe(true)
  })
})

describe('where a property has the wrong form', () => {
  const wrong = checkedNode('Thing:Actor', { id: 'z', nameEn: 5 })

  test.each([
    ['after', [WITHOUT_ALL, wrong]],
    ['before', [wrong, WITHOUT_ALL]],
  ])('only that is reported, %s other faults', (_, elements) => {
    const check = checkAll(elements)
    expect(check.isWellFormed).toBe(false)
    expect(check.results()).toEqual([
      {
        rule: 'property-form',
        level: 'MUST',
        sentence: 'A property has a form that the API can answer.',
        violations: [{ id: 'z', detail: 'nameEn is 5; it must be a text' }],
      },
    ])
  })

  test('all such properties are', () => {
    const check = checkAll([wrong, checkedRelation('FUNDS', { id: 'r', role: 5 })])
    expect(check.results()[0]?.violations.map(({ id }) => id)).toEqual(['r', 'z'])
  })

  test('nothing else makes it so', () => {
    expect(checkAll([WITHOUT_ALL]).isWellFormed).toBe(true)
  })
})

function expectNoViolation(element: Parameters<typeof checkAll>[0][number]): void {
  const found = checkAll([element]).results()
  expect(found.filter(({ violations }) => violations.length > 0)).toEqual([])
}
