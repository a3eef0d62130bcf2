import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryText } from '../../../src/page/query.ts'
import { linksOf } from '../../../src/site/links.ts'

/** Where a relative address leads from a page. */
const from = (page: string, address: string) => new URL(address, `https://example.org/below/${page}`).href

describe('the links of a page', () => {
  test.each([
    ['', 0],
    ['search?text=x', 0],
    ['entity/mocie', 1],
  ])('at /%s lead below the same path', (page, depth) => {
    const to = linksOf(depth, 'EN')
    expect(from(page, to.home())).toBe('https://example.org/below/')
    expect(from(page, to.search('a b&c'))).toBe('https://example.org/below/search?text=a+b%26c')
    expect(from(page, to.entity('mke'))).toBe('https://example.org/below/entity/mke')
    expect(from(page, to.source('cho2011'))).toBe('https://example.org/below/source/cho2011')
    expect(from(page, to.lineage('mke', { renames: 'collapse' }))).toBe(
      'https://example.org/below/lineage/mke?renames=collapse',
    )
    expect(from(page, to.file('network', 'mke', 'nodes.csv', { depth: '2' }))).toBe(
      'https://example.org/below/network/mke.nodes.csv?depth=2',
    )
    expect(from(page, to.plain('feeds'))).toBe('https://example.org/below/feeds')
  })

  test('keep the language, but for files', () => {
    const to = linksOf(1, 'KO')
    expect(to.entity('mke')).toBe('../entity/mke?language=ko')
    expect(to.search('가')).toBe('../search?language=ko&text=%EA%B0%80')
    expect(to.file('lineage', 'mke', 'svg')).toBe('../lineage/mke.svg')
  })

  test('hold any id', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (id) => {
        const address = new URL(linksOf(1, 'EN').entity(id), 'https://example.org/entity/x')
        // Browsers read "." and ".." as folders, encoded or not; no id is one.
        fc.pre(!['.', '..'].includes(id))
        expect([decodeURIComponent(address.pathname), address.search, address.hash]).toEqual([`/entity/${id}`, '', ''])
      }),
    )
  })
})

test('a query has commas as they are, and leaves out what is absent', () => {
  expect(queryText({ types: 'Actor,Act', depth: undefined, text: 'a&b' })).toBe('?types=Actor,Act&text=a%26b')
  expect(queryText({ depth: undefined })).toBe('')
})
