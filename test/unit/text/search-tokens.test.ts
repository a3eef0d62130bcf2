import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchTerms, searchTokens } from '../../../src/text/search-tokens.ts'

/** Whether a text is found by a query that asks for all needed tokens. */
function finds(query: string, text: string): boolean {
  const tokens = new Set(searchTokens(text))
  return searchTerms(query).needed.every((token) => tokens.has(token))
}

describe('a text is found by', () => {
  test.each([
    ['균형발전', '국가균형발전위원회'],
    ['부', '산업통상자원부'],
    ['산업통상자원부'.normalize('NFD'), '산업통상자원부'],
    ['시도', '시ㆍ도 연구원'],
    ['시ㆍ도', '시도지사'],
    ['시·도', '시ㆍ도'],
    ['S&T', 'Office of S&T Policy'],
    ['it', 'IT Policy'],
    ['eu-korea', 'EU-Korea Free Trade Agreement'],
    ['korea', 'EU-Korea Free Trade Agreement'],
    ['cafe', 'Café Guild'],
    ['CAFÉ', 'Cafe Guild'],
    ['제3차', '제3차 국가균형발전 5개년계획'],
    ['ﬁnance', 'Ministry of Finance'],
    ['ＭＯＴＩＥ', 'MOTIE'],
    ['★', 'A ★ name'],
  ])('%s: %s', (query, text) => {
    if (query === '★') expect(searchTokens(query)).toEqual(['★'])
    else expect(finds(query, text)).toBe(true)
  })

  test.each([
    ['산업', '상업'],
    ['균발', '균형발전'],
    ['trade', 'Agreement on Trading'],
  ])('not %s: %s', (query, text) => {
    expect(finds(query, text)).toBe(false)
  })

  test('any sequence of Korean syllables inside it', () => {
    const hangul = fc.string({
      unit: fc.constantFrom(...Array.from('가나다라마바사아자차카타파하')),
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(hangul, hangul, hangul, (before, query, after) => {
        expect(finds(query, `${before}${query}${after}`)).toBe(true)
      }),
    )
  })
})

describe('tokens', () => {
  test('joined words are kept as one token and as their parts', () => {
    expect(searchTokens('S&T')).toEqual(['s', 't', 's&t'])
    expect(searchTokens('산업부')).toEqual(['산업', '업부', '산', '업', '부', '산업부'])
  })

  test('every visible text has at least one, and all are distinct, short and without white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = searchTokens(text)
        expect(new Set(tokens).size).toBe(tokens.length)
        expect(tokens.every((token) => token.length > 0 && token.length <= 255 && !/\s/u.test(token))).toBe(true)
        if (/[\p{L}\p{N}\p{S}\p{P}]/u.test(text)) expect(tokens.length).toBeGreaterThan(0)
      }),
    )
  })

  test('an invisible text has none', () => {
    expect(searchTokens(' \n\u200B\u00AD')).toEqual([])
  })
})
