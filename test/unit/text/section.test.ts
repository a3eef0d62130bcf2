import { expect, test } from 'vitest'
import { isInSection, sectionOf } from '../../../src/text/section.ts'

test.each([
  ['§3-7, lines 1685-1691', '§3-7', true],
  ['§3-7, lines 1685-1691', '§3', true],
  ['§3-7', '§3-7', true],
  ['§3-2(2), line 7', '§3-2', true],
  ['§3-20, line 7', '§3-2', false],
  ['§13, line 7', '§3', false],
  ['abstract, line 12', 'abstract', true],
  ['abstracts', 'abstract', false],
  ['art. 32(5)', 'art. 32', true],
  ['art. 3 and supplementary provisions', 'art. 3', true],
  ['art. 37', 'art. 3', false],
  ['art. 3-2', 'art. 3', false],
  ['art. 3-2', 'art. 3-2', true],
  ['제3조의2', '제3조', false],
  ['§3-7, line 7', '3-7', true],
  ['§3-7, line 7', '§ 3', true],
  ['§3-70', '3-7', false],
  ['art. 32(5)', '32', true],
  ['art. 32(5)', 'art 32', true],
  ['art. 32(5)', 'Art. 32', true],
])('%s lies in %s: %s', (locator, section, expected) => {
  expect(isInSection(locator, section)).toBe(expected)
})

test.each([
  ['§3-7, lines 1685-1691', '§3-7'],
  ['art. 32(5)', 'art. 32'],
  ['art. 3-2 and supplementary provisions', 'art. 3-2'],
  ['abstract, line 12', 'abstract'],
])('%s names the section %s', (locator, section) => {
  expect(sectionOf(locator)).toBe(section)
})
