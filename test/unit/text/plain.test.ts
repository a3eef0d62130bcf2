import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/text/plain.ts'

describe('a text is compared', () => {
  test.each([
    ['in lower case', 'MOTIE', 'motie'],
    ['without accents on Latin letters', 'Café Ångström', 'cafe angstrom'],
    ['with the accents of other scripts', 'が', 'が'],
    ['with Hangul composed', '우정청'.normalize('NFD'), '우정청'],
    ['with compatibility forms unified', 'ＭＯＴＩＥ ﬁnance ㈜', 'motie finance (주)'],
    ['with & as a word', 'R&D', 'r and d'],
    ['with a wide & as a word', 'R＆D', 'r and d'],
    ['with initials without dots', 'the U.S. and R.O.K', 'the us and rok'],
    ['with the dots of a number and an abbreviation', 'No. 3.5', 'no. 3.5'],
    ['with the vowel araea inside a syllable', 'ᄒᆞᆫ글', 'ᄒᆞᆫ글'],
    ['without invisible characters', 'Co\u00ADop\u200Bera\uFEFFtion', 'cooperation'],
  ])('%s', (_title, text, plain) => {
    expect(plainText(text)).toBe(plain)
  })

  test.each([
    ['ß', 'ss'],
    ['ẞ', 'ss'],
    ['Œ', 'oe'],
    ['ǽ', 'ae'],
    ['Þ', 'th'],
    ['ı', 'i'],
    ['ħ', 'h'],
    ['ŧ', 't'],
    ['ŋ', 'n'],
  ])('with %s as %s', (letter, plain) => {
    expect(plainText(letter)).toBe(plain)
  })

  test('with every letter of European languages as the letters it is sorted as', () => {
    const { compare } = new Intl.Collator('en', { sensitivity: 'base' })
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
    const texts = [...letters, ...letters.flatMap((one) => letters.map((other) => one + other))]
    const latin = Array.from({ length: 0x180 - 0xc0 }, (_one, index) => String.fromCodePoint(0xc0 + index))
    const sorted = latin.flatMap((letter) => {
      const plain = texts.find((text) => compare(letter, text) === 0)
      return plain === undefined ? [] : [[letter, plain]]
    })
    expect(sorted.length).toBeGreaterThan(150)
    expect(sorted.map(([letter = '']) => [letter, plainText(letter).replace(/[^a-z]/g, '')])).toEqual(sorted)
  })
})
