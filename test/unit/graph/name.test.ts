import { expect, test } from 'vitest'
import { bothNames, namesFor } from '../../../src/graph/name.ts'

const all = { nameEn: 'Canton of Zurich', nameKo: '취리히주', nameNative: 'Kanton Zürich', language: 'de' }
const { nameEn: _en, ...noEnglish } = all
const { nameKo: _ko, ...noKorean } = all

test('a reader of English gets the English name, else the one in its own language, else the Korean one', () => {
  expect(namesFor('EN', all).map(({ language }) => language)).toEqual(['en', 'de', 'ko'])
  expect(namesFor('EN', noEnglish)[0]).toEqual({ text: 'Kanton Zürich', language: 'de' })
})

test('a reader of Korean gets the Korean name, else the English one, else the one in its own language', () => {
  expect(namesFor('KO', all).map(({ language }) => language)).toEqual(['ko', 'en', 'de'])
  expect(namesFor('KO', noKorean)[0]?.text).toBe('Canton of Zurich')
  expect(namesFor('KO', { nameNative: 'Kanton Zürich' })).toEqual([{ text: 'Kanton Zürich', language: undefined }])
})

test('without a language there are the name in its own language and the English one', () => {
  const texts = (names: Parameters<typeof bothNames>[0]) => bothNames(names).map(({ text }) => text)
  expect(texts(all)).toEqual(['Kanton Zürich', 'Canton of Zurich'])
  expect(texts({ nameEn: 'Ministry', nameKo: '부' })).toEqual(['부', 'Ministry'])
  expect(texts(noEnglish)).toEqual(['Kanton Zürich', '취리히주'])
  expect([texts({ nameEn: 'Ministry' }), texts({ nameNative: null, nameKo: null })]).toEqual([['Ministry'], []])
})
