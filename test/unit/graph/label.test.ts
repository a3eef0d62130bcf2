import { expect, test } from 'vitest'
import type { Properties } from '../../../src/graph/graph.ts'
import { labelOf, lifeOf } from '../../../src/graph/label.ts'

const labelled = (properties: Properties, language?: 'EN' | 'KO') =>
  labelOf({ id: 'a', type: 'Actor', properties, citations: [] }, language)

test('a label has both names, or the one in the language that is wanted', () => {
  const names = { nameKo: '산업자원부', nameEn: 'Ministry of Industry' }
  expect(labelled(names)).toBe('산업자원부 (Ministry of Industry)')
  expect([labelled(names, 'KO'), labelled(names, 'EN')]).toEqual(['산업자원부', 'Ministry of Industry'])
  expect([labelled({ nameKo: '가' }, 'EN'), labelled({ nameEn: 'A' }, 'KO')]).toEqual(['가', 'A'])
})

test('a label of a body of another country has its name in its own language', () => {
  const native = { nameNative: 'Kanton Zürich', language: 'de' }
  expect(labelled({ ...native, nameEn: 'Canton of Zurich' })).toBe('Kanton Zürich (Canton of Zurich)')
  expect([labelled(native), labelled(native, 'KO'), labelled(native, 'EN')]).toEqual(Array(3).fill('Kanton Zürich'))
  expect(labelled({ ...native, nameKo: '취리히주' }, 'EN')).toBe('Kanton Zürich')
})

test.each<[Properties, string]>([
  [{ title: 'Law No. 1' }, 'Law No. 1'],
  [{ text: 'Plan A came too late.' }, 'Plan A came too late.'],
  [{ text: 'word '.repeat(40) }, `${'word '.repeat(15)}word…`],
  [{ indicator: 'budget', value: 1200, unit: 'KRW' }, 'budget: 1200 KRW'],
  [{ indicator: 'members' }, 'members'],
  [{ field: 'end', value: '2012' }, 'end: 2012'],
  [{ kind: 'MINISTRY' }, 'a'],
  [{}, 'a'],
])('without a name, %j is shown as %s', (properties, label) => {
  expect([labelled(properties), labelled(properties, 'EN')]).toEqual([label, label])
})

test.each<[Properties, string]>([
  [{ start: '1961-08-05', end: '1962-XX' }, '1961-08-05 to some day of 1962'],
  [{ end: '1997-01-XX' }, 'until some day of 1997-01'],
  [{ start: '1999', end: '2003/2004' }, '1999 to 2003/2004'],
  [{ start: '2008', end: '2013' }, '2008 to 2012'],
  [{ end: '200X' }, 'until 200X'],
])('the life of %j is %s', (properties, life) => {
  expect(lifeOf({ id: 'a', type: 'Actor', properties, citations: [] })).toBe(life)
})

test.each<[Properties, string]>([
  [{ start: '1961-08-05', end: '1962-XX' }, '1961-08-05 ~ 1962 중 어느 날'],
  [{ start: '1999', endUnknown: true }, '1999 ~ 알 수 없는 때'],
  [{ end: '1961' }, '1960까지'],
  [{ start: '2003' }, '2003부터'],
])('in Korean the life of %j is %s', (properties, life) => {
  expect(lifeOf({ id: 'a', type: 'Actor', properties, citations: [] }, 'KO')).toBe(life)
})

test('a change is called by its kind, its date and who took part', () => {
  const called = (properties: Properties, language?: 'EN' | 'KO') =>
    labelOf({ id: 'e', type: 'ChangeEvent', properties, citations: [] }, language)
  const change = { kind: 'REPLACEMENT', effective: '2008-02-29', participantsEn: 'A → B', participantsKo: '가 → 나' }
  expect([called(change), called(change, 'EN')]).toEqual(Array(2).fill('replacement, 2008-02-29: A → B'))
  expect(called(change, 'KO')).toBe('대체, 2008-02-29: 가 → 나')
  expect(called({ kind: 'STATUS_CHANGE', participantsEn: 'A' })).toBe('status change: A')
  expect(called({ kind: 'COMPLEX_REORGANISATION', effective: '2013' }, 'EN')).toBe('complex reorganisation, 2013')
  expect(called({ kind: 'MERGER' })).toBe('e')
})
