import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlural, withoutVariants } from '../../../src/text/spelling.ts'

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
    ['agency', 'agencies'],
    ['committee', 'committees'],
    ['council', 'councils'],
    ['act', 'acts'],
    ['sme', 'smes'],
    ['survey', 'surveys'],
    ['tie', 'ties'],
    ['case', 'cases'],
    ['complex', 'complexes'],
    ['business', 'businesses'],
    ['branch', 'branches'],
    ['centre', 'centers'],
    ['programme', 'programs'],
    ['catalogue', 'catalogs'],
  ])('%s and its plural %s', (one, more) => {
    expect(withoutVariants(one)).toBe(withoutVariants(more))
    expect([isPlural(one), isPlural(more)]).toEqual([false, true])
  })

  test.each(['status', 'process', 'analysis', 'news', 'gas', 'us', '1990s'])('%s is no plural', (word) => {
    expect(isPlural(word)).toBe(false)
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
        const word = parts.join('')
        const form = withoutVariants(word)
        // A triple l is no word, and none ends in yz or yzs.
        fc.pre(!form.includes('ll') && !/yzs?$/.test(word))
        expect(withoutVariants(form)).toBe(form)
      }),
    )
  })
})
