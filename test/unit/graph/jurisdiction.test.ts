import { expect, test } from 'vitest'
import { jurisdictionWord } from '../../../src/graph/jurisdiction.ts'

test('a jurisdiction has a word in both languages', () => {
  const words = (code: string) => [jurisdictionWord(code, 'EN'), jurisdictionWord(code, 'KO')]
  expect(words('KR')).toEqual(['South Korea', '대한민국'])
  expect(words('DE')).toEqual(['Germany', '독일'])
  expect(words('EU')).toEqual(['European Union', '유럽 연합'])
  expect(words('INT')).toEqual(['international', '국제'])
  expect(words('XK')).toEqual(['Kosovo', '코소보'])
})

test('a code without a word stands for itself: a part of a country, an invented one, one that is none', () => {
  for (const code of ['GB-SCT', 'XT', 'XA', 'SUN', 'QQ'])
    expect([code, jurisdictionWord(code, 'EN')]).toEqual([code, code])
})
