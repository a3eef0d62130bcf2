import { expect, test } from 'vitest'
import { checkedNode, faultsOf } from '../../../support/checked.ts'

test.each([
  ['Thing:Actor', { nameEn: 'X' }, []],
  ['Thing:Actor', { nameKo: '산업부' }, []],
  ['Thing:Actor', { nameNative: 'Gezeitenamt' }, []],
  ['Thing:Programme', { title: 'T' }, []],
  ['Thing:Actor', { nameEn: ' ', nameKo: '', acronym: 'X' }, ['x: add nameEn, nameKo or nameNative']],
  ['Thing:Actor', {}, ['x: add nameEn, nameKo or nameNative']],
  ['Source', { title: 'T' }, []],
  ['Source', { title: '\n' }, ['x: add title']],
  ['Thing:Act:Source', { nameEn: 'X' }, ['x: add title']],
  ['Claim', {}, []],
])('name-missing of :%s %j: %j', (labels, properties, faults) => {
  expect(faultsOf('name-missing', checkedNode(labels, properties))).toEqual(faults)
})

test.each([
  ['산업ㆍ통상부'],
  ['Ministry of Trade, Industry & Energy (MOTIE)'],
  ['Col·legi'],
  ['Ministère de l’Économie'],
  ['“Green” – growth'],
  ['漢字 2.0'],
  ['ア・イ'],
  [''],
])('name-form: %j is right', (name) => {
  const names = { nameEn: name, nameKo: name, nameNative: name, acronym: name, title: name, text: name }
  expect(faultsOf('name-form', checkedNode('Name', names))).toEqual([])
})

test.each([
  ['Bu\u0308ro', "U+0075 in 'Bu\u0308ro'; write 'Büro'"],
  ['산업 ', "U+0020 in '산업 '; write '산업'"],
  [' 산업', "U+0020 in ' 산업'; write '산업'"],
  ['산업\u00A0부', "U+00A0 in '산업\u00A0부'; write '산업 부'"],
  ['산업  부', "U+0020 in '산업  부'; write '산업 부'"],
  ['산업\u200B부', "U+200B in '산업U+200B부'; write '산업부'"],
  ['산\u0007업부', "U+0007 in '산U+0007업부'; write '산업부'"],
  ['산업\n부', "U+000A in '산업U+000A부'; write '산업 부'"],
  ['시·도', "U+00B7 in '시·도'; write '시ㆍ도'"],
  ['시\u2E31도', "U+2E31 in '시\u2E31도'; write '시ㆍ도'"],
  ['경부\u3000', "U+3000 in '경부\u3000'; write '경부'"],
  [
    `${'가'.repeat(30)} ·${'나'.repeat(30)}`,
    `U+00B7 in '...${'가'.repeat(19)} ·${'나'.repeat(19)}...'; write '...${'가'.repeat(19)} ㆍ${'나'.repeat(19)}...'`,
  ],
])('name-form: %j is wrong', (name, wrong) => {
  for (const field of ['nameEn', 'nameKo', 'nameNative', 'acronym', 'title'])
    expect(faultsOf('name-form', checkedNode('Thing:Actor', { [field]: name }))).toEqual([`x: ${field} has ${wrong}`])
  expect(faultsOf('name-form', checkedNode('Name', { text: name }))).toEqual([`x: text has ${wrong}`])
})

test('name-form: a text that is no name may have any form', () => {
  expect(faultsOf('name-form', checkedNode('Finding', { text: ' a\n', description: 'a  b' }))).toEqual([])
})
