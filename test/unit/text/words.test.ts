import { describe, expect, test } from 'vitest'
import { wordsOf, writingsOf } from '../../../src/text/words.ts'

const plain = (text: string) => wordsOf(text).map((word) => word.plain)

describe('words', () => {
  test.each([
    ['a', 'Ministry of Trade, Industry & Energy', ['ministry', 'of', 'trade', 'industry', 'and', 'energy']],
    ['joined words', "multi-functional O'Brien", ['multi', 'functional', 'o', 'brien']],
    ['scripts', '제3차 R&D특구', ['제', '3', '차', 'r', 'and', 'd', '특구']],
    ['brackets and quotes', '「산업부」 (“MOTIE”)', ['산업부', 'motie']],
    ['symbols alone', '★ ☆☆', ['★', '☆☆']],
    ['nothing', ' \n\u200B\u00AD', []],
  ])('of %s', (_title, text, words) => {
    expect(plain(text)).toEqual(words)
  })

  test.each(Array.from('·ㆍ・･•‧∙⋅ᐧ\u2E31\uA78F\u16EB\u119E'))('the dot %s stands between words', (dot) => {
    expect(plain(`시${dot}도`)).toEqual(['시', '도'])
    expect(plain(`S${dot}T`)).toEqual(['s', 't'])
  })

  test('tell which stand apart', () => {
    expect(wordsOf('제3차 계획').map(({ isApart }) => isApart)).toEqual([true, false, false, true])
  })

  test('a word may be written as one with its neighbours, where spaces matter', () => {
    const writings = (text: string, index: number) => writingsOf(wordsOf(text), index).map((word) => word.plain)
    expect(writings('the multi functional city', 1)).toEqual(['multi', 'themulti', 'multifunctional'])
    expect(writings('산업 정책', 0)).toEqual(['산업'])
    expect(writings('IT 산업', 0)).toEqual(['it'])
  })
})
