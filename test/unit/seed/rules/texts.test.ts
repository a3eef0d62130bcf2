import { expect, test } from 'vitest'
import type { CheckedNode, CheckedRelation } from '../../../../src/seed/rules/rule.ts'
import { checkedNode, checkedRelation, faultsOf } from '../../../support/checked.ts'

const APART = '산업부'.normalize('NFD')
const NOT_NFC = 'is not; save the script in NFC'
const BROKEN = 'has a broken character; write it again'

test.each<[CheckedNode | CheckedRelation, string[]]>([
  [checkedNode('Thing:Actor', { nameKo: '산업부', nameEn: 'Büro “of” 漢字 😀 ㆍ', rank: 5 }), []],
  [checkedNode('Source', { authors: ['김', 'É'], lengths: [5] }), []],
  [checkedNode('Thing:Actor', { nameKo: APART }), [`x: nameKo ${NOT_NFC}`]],
  [checkedNode('Thing:Actor', { note: `e\u0301` }), [`x: note ${NOT_NFC}`]],
  [
    checkedNode('Thing:Actor', { nameEn: '\u212B', nameKo: 'a\uFFFD' }),
    [`x: nameEn ${NOT_NFC}`, `x: nameKo ${BROKEN}`],
  ],
  [checkedNode('Source', { authors: ['김', APART] }), [`x: authors ${NOT_NFC}`]],
  [checkedNode('Source', { authors: [APART, '\uFFFD'] }), [`x: authors ${BROKEN}`]],
  [checkedNode('Thing:Actor', { nameKo: `${APART}\uFFFD` }), [`x: nameKo ${BROKEN}`]],
  [checkedRelation('FUNDS', { id: 'r', role: '산업부' }), []],
  [checkedRelation('FUNDS', { id: 'r', role: APART }), [`r: role of FUNDS ${NOT_NFC}`]],
  [checkedRelation('FUNDS', { role: '\uFFFD' }), [`a: role of FUNDS ${BROKEN}`]],
])('korean-form of %j: %j', (element, faults) => {
  expect(faultsOf('korean-form', element)).toEqual(faults)
})

test('every character that is not in form NFC by itself is found', () => {
  const codes = Array.from({ length: 0x3_0000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff)
  const letters = codes.map((code) => String.fromCodePoint(code)).filter((letter) => letter.normalize('NFC') !== letter)
  expect(letters.length).toBeGreaterThan(1000)
  const missed = letters.filter((role) => faultsOf('korean-form', checkedRelation('FUNDS', { role })).length === 0)
  expect(missed).toEqual([])
})
