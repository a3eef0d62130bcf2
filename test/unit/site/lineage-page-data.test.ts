import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inScript } from '../../../src/site/lineage/page-data.ts'
import { someUglyText } from '../../support/ugly-strings.ts'

test('data in a page cannot end its element, and is read as it was', () => {
  const hostile = fc.constantFrom('</script>', '<!--<script>', ']]>', '</SCRIPT ', '<\u2028>')
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, someUglyText)), (texts) => {
      const written = inScript({ texts })
      expect(written).not.toContain('<')
      expect(JSON.parse(written)).toEqual({ texts })
    }),
  )
})
