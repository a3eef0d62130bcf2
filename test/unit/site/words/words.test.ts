import { expect, test } from 'vitest'
import { schemaFile } from '../../../../src/schema-file.ts'
import { dateWord, lifeWord, periodWord } from '../../../../src/site/words/dates.ts'
import { englishOf } from '../../../../src/site/words/english.ts'
import { FIELDS, fieldWord } from '../../../../src/site/words/fields.ts'
import { KINDS, kindWord, TYPES, typeWord } from '../../../../src/site/words/kinds.ts'
import { groupWord, RECORDS, RELATIONS, relationWord } from '../../../../src/site/words/relations.ts'
import { VALUES, valueWord } from '../../../../src/site/words/values.ts'

const { things, records, relations, values, forms, relationForms } = schemaFile().vocabulary
const HANGUL = /\p{Script=Hangul}/u

test('every relation type has words for both directions in both languages, and nothing else has', () => {
  expect(Object.keys(RELATIONS)).toEqual(relations.map(({ type }) => type))
  for (const { type } of relations)
    for (const direction of ['OUT', 'IN'] as const) {
      expect(relationWord(type, direction, 'KO')).toMatch(HANGUL)
      expect(relationWord(type, direction, 'EN')).toMatch(/^[a-z ]+$/)
    }
  expect([relationWord('PART_OF', 'OUT', 'EN'), relationWord('PART_OF', 'IN', 'KO')]).toEqual(['part of', '하위'])
})

test('a relation that reads one way has another word for each of its ends', () => {
  const bothWays = ['COOPERATES_WITH', 'COUNTERPART_OF', 'SAME_AS']
  for (const { type } of relations.filter((one) => !bothWays.includes(one.type)))
    for (const language of ['EN', 'KO'] as const)
      expect([type, relationWord(type, 'IN', language)]).not.toEqual([type, relationWord(type, 'OUT', language)])
  expect([relationWord('MEMBER_OF', 'OUT', 'KO'), relationWord('MEMBER_OF', 'IN', 'KO')]).toEqual([
    '구성원으로 있는 곳',
    '구성원',
  ])
  expect([relationWord('HANDED_FUNCTION_TO', 'OUT', 'KO'), relationWord('HANDED_FUNCTION_TO', 'IN', 'KO')]).toEqual([
    '기능을 넘겨받은 곳',
    '기능을 넘겨준 곳',
  ])
})

test('no two kinds of a type have the same Korean word', () => {
  for (const [type, words] of Object.entries(KINDS))
    expect([type, new Set(Object.values(words)).size]).toEqual([type, Object.keys(words).length])
  expect(kindWord('Actor', 'AGENCY', 'KO')).toBe('기관')
})

test('every type and every kind has a Korean word, and nothing else has', () => {
  const types = [...things, ...records]
  expect(Object.keys(TYPES).sort()).toEqual(types.map(({ name }) => name).sort())
  for (const { name, kinds } of types) {
    expect(typeWord(name, 'KO')).toMatch(HANGUL)
    expect([name, Object.keys(KINDS[name] ?? {}).sort()]).toEqual([name, [...kinds].sort()])
    for (const kind of kinds) expect(kindWord(name, kind, 'KO')).toMatch(HANGUL)
  }
  expect([kindWord('Actor', 'LOCAL_GOVERNMENT', 'EN'), kindWord('Actor', undefined, 'EN')]).toEqual([
    'local government',
    'actor',
  ])
})

test('every value of a property with a list of values has words in both languages, and nothing else has', () => {
  // The types have words of their own.
  const { type: _types, ...listed } = values
  expect(Object.keys(VALUES).sort()).toEqual(Object.keys(listed).sort())
  for (const [property, allowed] of Object.entries(listed)) {
    expect([property, Object.keys(VALUES[property] ?? {}).sort()]).toEqual([property, [...allowed].sort()])
    for (const value of allowed) expect(valueWord(property, value, 'KO')).toMatch(HANGUL)
  }
  expect(valueWord('status', 'DROPPED', 'EN')).toBe('planned, then given up')
})

test('every property that a page shows has words in both languages', () => {
  const all = [...Object.values(forms), ...Object.values(relationForms)].flatMap((form) => Object.keys(form))
  const shown = new Set(all.filter((name) => !/(?:Earliest|Latest)$/.test(name)))
  // What follows from citations, and the type, are shown in other ways.
  for (const name of ['cites', 'sources', 'type']) shown.delete(name)
  expect(Object.keys(FIELDS).sort()).toEqual([...shown].sort())
  for (const name of shown) expect(fieldWord(name, 'KO')).toMatch(HANGUL)
  expect([fieldWord('inForce', 'EN'), fieldWord('homePage', 'EN')]).toEqual(['came into force', 'home page'])
})

test('a relation to records has words of its own only where it is a relation of them', () => {
  for (const name of Object.keys(RECORDS)) {
    const [type = '', direction = '', record = ''] = name.split(' ')
    const relation = relations.find((one) => one.type === type)
    expect([name, relation?.[direction === 'IN' ? 'from' : 'to']]).toEqual([name, expect.arrayContaining([record])])
  }
  expect([groupWord('OF', 'IN', 'Observation', 'EN'), groupWord('OF', 'IN', null, 'EN')]).toEqual([
    'figures of it',
    'milestones',
  ])
})

test('names of the vocabulary are read as English words', () => {
  expect(['ChangeEvent', 'SUB_ACCOUNT', 'Actor'].map(englishOf)).toEqual(['change event', 'sub account', 'actor'])
})

test.each([
  ['2008-02-29', '2008-02-29', '2008-02-29'],
  ['1977~', 'c. 1977', '약 1977'],
  ['1977?', '1977 (uncertain)', '1977(불확실)'],
  ['198X', '1980s', '1980년대'],
  ['19XX', 'some time between 1900 and 1999', '1900년에서 1999년 사이'],
  ['2003-02/2003-05', 'some time between 2003-02 and 2003-05', '2003-02에서 2003-05 사이'],
  ['../1948', '1948 or earlier', '1948 또는 그 이전'],
  ['no date', 'no date', 'no date'],
])('the date %s is shown as it is known', (edtf, english, korean) => {
  expect([dateWord(edtf, 'EN'), dateWord(edtf, 'KO')]).toEqual([english, korean])
})

test.each([
  [{ start: '1998-02-28', end: '2008-02-29' }, '1998-02-28 to 2008-02-28'],
  [{ start: '2003' }, 'since 2003'],
  [{ end: '1961' }, 'until 1960'],
  [{ start: '1961', endUnknown: true }, 'from 1961, ended at an unknown time'],
  [{ endUnknown: true }, 'ended at an unknown time'],
  [{}, undefined],
])('a life is shown with its last day: %j', (properties, shown) => {
  expect(lifeWord({ properties }, 'EN')).toBe(shown)
})

test('an end on a day that is not known is that of some day, in both languages', () => {
  const properties = { start: '1961-08-05', end: '1962-XX' }
  expect(lifeWord({ properties }, 'EN')).toBe('1961-08-05 to some day of 1962')
  expect(lifeWord({ properties }, 'KO')).toBe('1961-08-05 ~ 1962 중 어느 날')
  expect(lifeWord({ properties: { end: '1997-01-XX' } }, 'KO')).toBe('1997-01 중 어느 날까지')
  expect(lifeWord({ properties: { end: '2003/2004' } }, 'EN')).toBe('until some time between 2003 and 2004')
})

test.each([
  ['2009/2011', '2009 to 2011'],
  ['2009/..', 'since 2009'],
  ['../2011', 'until 2011'],
  ['2005-06', '2005-06'],
  ['no period', 'no period'],
])('the period %s has all its days', (edtf, shown) => {
  expect(periodWord(edtf, 'EN')).toBe(shown)
})
