import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchTokens, wholeTokens } from '../../../src/text/search-tokens.ts'

describe('tokens', () => {
  test.each([
    [
      'words, and two neighbours as one',
      'Multi-functional city',
      ['multi', 'multifunctional', 'functional', 'functionalcity', 'city'],
    ],
    ['both forms of a word', 'labour', ['labour', 'labor']],
    ['pairs and characters', '산업부', ['산업', '업부', '산', '업', '부']],
    ['pairs over the spaces between Korean words', '산업 정책', ['산업', '업정', '정책', '산', '업', '정', '책']],
    ['runs of both scripts', '제3차', ['3', '제', '차']],
  ])('are %s', (_title, text, tokens) => {
    expect(searchTokens(text)).toEqual(tokens)
  })

  test('the whole text is one token in each of its forms', () => {
    expect(wholeTokens('국가균형발전 특별법')).toEqual(['국가균형발전특별법'])
    expect(wholeTokens('Ministry of Labour')).toEqual(['ministryoflabour', 'ministryoflabor'])
  })

  test('every visible text has at least one, and all are distinct, short and without white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = searchTokens(text)
        expect(new Set(tokens).size).toBe(tokens.length)
        const all = [...tokens, ...wholeTokens(text)]
        expect(all.every((token) => token.length <= 255 && !/\s/u.test(token))).toBe(true)
        if (/[\p{L}\p{N}\p{S}\p{P}]/u.test(text)) expect(tokens.length).toBeGreaterThan(0)
      }),
    )
  })

  test('an invisible text has none', () => {
    expect(searchTokens(' \n\u200B\u00AD')).toEqual([])
  })
})
