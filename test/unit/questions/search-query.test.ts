import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { luceneQuery } from '../../../src/questions/search-query.ts'

describe('the query to the index', () => {
  test('asks for all words, as written, in their other spellings, joined with their neighbours, and as beginnings', () => {
    const query = luceneQuery('labour market', undefined, 'ALL')
    expect(query).toContain(
      '+tokens:("labour" "labor" "labourmarket" "labormarket" labour* labor* labourmarket* labormarket*)',
    )
    expect(query).toContain('+tokens:("market" "labourmarket" "labormarket" market* labourmarket* labormarket*)')
    expect(query).toContain('whole:"labourmarket"')
  })

  test('asks for the singular of a plural, but not for what begins with it', () => {
    expect(luceneQuery('acts', undefined, 'ALL')).toContain('+tokens:("acts" "act" acts*)')
  })

  test('asks for one word or pair where one is enough, and for whole words only', () => {
    const query = luceneQuery('산업부 MOTIE', undefined, 'ANY')
    expect(query).toContain('tokens:"산업" tokens:"업부" tokens:("motie")')
    expect(query).not.toContain('+tokens')
  })

  test('keeps to types', () => {
    expect(luceneQuery('x', ['Act', 'Fund'], 'ALL')).toMatch(/^\+type:\("Act" "Fund"\) \+\(/)
    expect(luceneQuery('x', undefined, 'ALL')).not.toContain('type:')
  })

  test('has no more clauses than Lucene allows, and none of the signs of its language unquoted, for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...Array.from('ab 가*?~"\\+-:()[]^/&|!')), minLength: 1, maxLength: 300 }),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('ALL' as const, 'ANY' as const), (words, mode) => {
        fc.pre(/[^\s\p{C}\p{M}]/u.test(words.normalize('NFKC')))
        const query = luceneQuery(words, undefined, mode)
        const bare = query.replace(/"(?:[^"\\]|\\.)*"/gu, 'Q')
        expect(bare.split(/[ (]/).length).toBeLessThan(1024)
        expect(bare).toMatch(/^[\p{L}\p{N}\p{M} :+()*^]*$/u)
      }),
    )
  })
})
