import { expect, test } from 'vitest'
import { checkedNode, faultsOf } from '../../../support/checked.ts'

test.each(['KR', 'GB-SCT', 'EU', 'INT', 'XT', 'US-1', undefined])('jurisdiction-form: %s is right', (jurisdiction) => {
  expect(faultsOf('jurisdiction-form', checkedNode('Thing:Actor', { jurisdiction }))).toEqual([])
})

test.each([
  ['kr', "'KR'"],
  ['gb_sct', "'GB-SCT'"],
  ['G B', "'GB'"],
  ['Korea', "the code of the country, as 'KR'"],
  ['', "the code of the country, as 'KR'"],
  ['KR\n', "the code of the country, as 'KR'"],
])('jurisdiction-form: %j is wrong', (jurisdiction, cure) => {
  expect(faultsOf('jurisdiction-form', checkedNode('Thing:Actor', { jurisdiction }))).toEqual([
    `x: jurisdiction is '${jurisdiction}'; write ${cure}`,
  ])
})

test.each(['ko', 'de', 'zh-Hant', 'pt-BR', 'es-419', 'zh-Hant-TW'])('language-form: %s is right', (language) => {
  expect(faultsOf('language-form', checkedNode('Thing:Actor', { language, nameNative: 'X' }))).toEqual([])
})

test.each(['German', 'DE', 'zh-hant', 'pt-br', 'de-', ''])('language-form: "%s" is wrong', (language) => {
  expect(faultsOf('language-form', checkedNode('Name', { language }))).toEqual([
    `x: language is '${language}'; write a tag as 'de', 'zh-Hant' or 'pt-BR'`,
  ])
})

test('language-form: a thing with a native name has a language', () => {
  const properties = { nameNative: 'Gezeitenamt' }
  expect(faultsOf('language-form', checkedNode('Thing:Actor', properties), checkedNode('Claim', properties))).toEqual([
    "x: add language, the language of 'Gezeitenamt', as 'de'",
  ])
})
