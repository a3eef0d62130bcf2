import { expect, test } from 'vitest'
import { escaped } from '../../../src/page/markup.ts'
import { textWidth } from '../../../src/picture/text-width.ts'

test.each(['\u0000\u0000\u0007', '\uDE00a\uFFFE'])('%j needs the room of what is drawn for it', (text) => {
  expect(textWidth(text, 10)).toBe(textWidth(escaped(text), 10))
})
