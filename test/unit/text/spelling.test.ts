import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutVariants } from '../../../src/text/spelling.ts'

describe('one form stands for the spellings', () => {
  test.each([
    ['labour', 'labor'],
    ['labourers', 'laborers'],
    ['neighbourhood', 'neighborhood'],
    ['behavioural', 'behavioral'],
    ['organisation', 'organization'],
    ['organise', 'organize'],
    ['industrialising', 'industrializing'],
    ['specialised', 'specialized'],
    ['analyse', 'analyze'],
    ['centre', 'center'],
    ['centres', 'centers'],
    ['theatre', 'theater'],
    ['fibre', 'fiber'],
    ['programme', 'program'],
    ['programmes', 'programs'],
    ['defence', 'defense'],
    ['licence', 'license'],
    ['catalogue', 'catalog'],
    ['travelling', 'traveling'],
    ['enrollment', 'enrolment'],
  ])('%s and %s', (british, american) => {
    expect(withoutVariants(british)).toBe(withoutVariants(american))
  })

  test.each([
    ['four', 'for'],
    ['tour', 'tor'],
    ['prize', 'pride'],
    ['more', 'moer'],
    ['here', 'heer'],
    ['ministry', 'minister'],
    ['planning', 'planing'],
  ])('but %s and %s stay apart', (one, other) => {
    expect(withoutVariants(one)).not.toBe(withoutVariants(other))
  })

  test('the form of a form is itself', () => {
    const part = fc.constantFrom(
      'our',
      'or',
      'iz',
      'is',
      'yz',
      're',
      'er',
      'mme',
      'ence',
      'ogue',
      'll',
      'lab',
      'cent',
      's',
      'a',
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const form = withoutVariants(parts.join(''))
        // A triple l is no word.
        fc.pre(!form.includes('ll'))
        expect(withoutVariants(form)).toBe(form)
      }),
    )
  })
})
