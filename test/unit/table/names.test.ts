import { expect, test } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import { Faults } from '../../../src/table/faults.ts'
import { named } from '../../../src/table/named.ts'
import { readNames } from '../../../src/table/names.ts'

const PLACE = { file: 'bodies.csv', line: 2, column: 'names' }

function namesOf(cell: string, language?: string): object {
  const faults = new Faults()
  const { own, others } = named(readNames(cell, language, PLACE, faults), {})
  faults.assertNone()
  return { ...own, ...(others.length > 0 && { others }) }
}

test.each([
  { cell: 'Ministry of Posts', names: { nameEn: 'Ministry of Posts' } },
  { cell: '체신부', names: { nameKo: '체신부' } },
  { cell: 'ko:체신부 | en:Ministry of Posts', names: { nameKo: '체신부', nameEn: 'Ministry of Posts' } },
  { cell: 'DE: Postministerium', names: { nameNative: 'Postministerium', language: 'de' } },
  { cell: 'War: Office of Supply', names: { nameEn: 'War: Office of Supply' } },
  { cell: 'en-GB:Post Office', names: { nameEn: 'Post Office' } },
  { cell: 'zh-hant:郵政部', names: { nameNative: '郵政部', language: 'zh-Hant' } },
  { cell: 'fr-CH:La Poste\u00A0suisse', names: { nameNative: 'La Poste suisse', language: 'fr-CH' } },
  {
    cell: 'de:Post | fr:Poste | en:Post Office | en:The Post | de:Post',
    names: {
      nameNative: 'Post',
      language: 'de',
      nameEn: 'Post Office',
      others: [
        { text: 'Poste', language: 'fr', kind: 'OFFICIAL' },
        { text: 'The Post', language: 'en', kind: 'VARIANT' },
      ],
    },
  },
])('the names $cell are known by their languages', ({ cell, names }) => {
  expect(namesOf(cell)).toEqual(names)
})

test('a name without a language is in that of its row', () => {
  expect(namesOf('Postministerium', 'de')).toEqual({ nameNative: 'Postministerium', language: 'de' })
})

test.each([
  { cell: 'xx:Post', message: 'bodies.csv:2:names: The language "xx" is unknown; write a tag as en' },
  {
    cell: 'Почта',
    message: 'bodies.csv:2:names: Nothing says the language of "Почта"; write it before the name, as "ru:".',
  },
  { cell: 'de-1996:Post', message: 'The language "de-1996" is unknown' },
])('the name $cell is refused', ({ cell, message }) => {
  expect(() => namesOf(cell)).toThrow(AppError)
  expect(() => namesOf(cell)).toThrow(message)
})
