import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fragmentOf, readFragment } from '../../../src/playground/link.ts'

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })

test('any query and its variables can be read from its link', () => {
  fc.assert(
    fc.property(text, fc.option(text, { nil: undefined }), (query, variables) => {
      const shared = { query, ...(variables ? { variables } : {}) }
      const link = new URL(`http://localhost/graphql${fragmentOf(shared)}`)
      expect(readFragment(link.hash)).toEqual(shared)
    }),
  )
})

test('a link has no character at which programs end an address', () => {
  fc.assert(
    fc.property(text, (query) => {
      expect(fragmentOf({ query })).toMatch(/^#[\w%=&.*~-]+$/)
    }),
  )
})

test('a link written by hand works too', () => {
  expect(readFragment('#query={dataset{title}}')).toEqual({ query: '{dataset{title}}' })
  expect(readFragment('?query=%7Bdataset%7Btitle%7D%7D')).toEqual({ query: '{dataset{title}}' })
})

test('an address without a query gives no query', () => {
  for (const address of ['', '#', '#top', '?x=1', '#query=']) expect(readFragment(address)).toBeUndefined()
})
