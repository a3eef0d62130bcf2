import { expect, test } from 'vitest'
import { etagOf, isKnown } from '../../../src/http/etag.ts'

test('a tag is weak, and differs with every part', () => {
  const tag = etagOf(['a', 'b'])
  expect(tag).toMatch(/^W\/"[\w-]{22}"$/)
  expect(etagOf(['a', 'b'])).toBe(tag)
  for (const parts of [['a'], ['a', 'c'], ['ab'], ['a', 'b', '']]) expect(etagOf(parts)).not.toBe(tag)
})

test('a tag is known among several, weak or strong, and to a star', () => {
  const tag = etagOf(['a'])
  const strong = tag.slice(2)
  for (const given of [tag, strong, `"x", ${tag}`, `W/"y",${strong} , "z"`, '*'])
    expect(isKnown(tag, given), given).toBe(true)
  for (const given of [undefined, '', '"x"', tag.slice(0, -2), `x${tag}`]) expect(isKnown(tag, given)).toBe(false)
})
