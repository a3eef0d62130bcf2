import { describe, expect, test } from 'vitest'
import { schemaFile } from '../../../../src/schema-file.ts'
import { kindLabel } from '../../../../src/vocabulary/kinds.ts'
import { boundsOf, kindLabels, sourcesOf, typeOf } from '../../../../src/seed/derive/values.ts'
import { searchEntries, type NamedEntity } from '../../../../src/seed/derive/names.ts'

describe('derived properties', () => {
  test('each date has bounds where it has some, and a sentence where it cannot be read', () => {
    expect(boundsOf({ start: '2003-04', end: '2010/..', period: '1999', title: '1999', passed: null })).toEqual({
      bounds: {
        startEarliest: '2003-04-01',
        startLatest: '2003-04-30',
        endEarliest: '2010-01-01',
        periodEarliest: '1999-01-01',
        periodLatest: '1999-12-31',
      },
      faults: [],
    })
    const { faults } = boundsOf({ start: '2003-13', end: 2003 })
    expect(faults).toHaveLength(2)
    expect(faults[0]).toMatch(/^start: "2003-13" is not a date/)
    expect(faults[1]).toBe("end: It is not a text. Write it in quotes, as '2003-04-07'.")
  })

  test('sources are the cited ids, each once, in their order', () => {
    expect(sourcesOf(['b#p. 1', 'a#x', 'b#§ 2, #3'])).toEqual(['b', 'a'])
    expect([sourcesOf([]), sourcesOf('a#x'), sourcesOf(undefined)]).toEqual([undefined, undefined, undefined])
  })

  test('a law has the type of a thing, a record its own', () => {
    expect(typeOf(['Entity', 'Source', 'Thing', 'Act'])).toBe('Act')
    expect(typeOf(['Entity', 'Source'])).toBe('Source')
    expect(typeOf(['Entity'])).toBeUndefined()
  })

  test('the label follows the kind, and an older one goes', () => {
    expect(kindLabels(['Entity', 'Thing', 'Cluster'], 'MINI_CLUSTER')).toEqual({
      newLabels: ['MiniCluster'],
      oldLabels: [],
    })
    expect(kindLabels(['Entity', 'Thing', 'Actor', 'Agency'], 'MINISTRY')).toEqual({
      newLabels: ['Ministry'],
      oldLabels: ['Agency'],
    })
    expect(kindLabels(['Entity', 'Thing', 'Cluster'], 'CLUSTER')).toEqual({ newLabels: [], oldLabels: [] })
    expect(kindLabels(['Entity', 'Thing', 'Actor'], 'NO_SUCH')).toEqual({ newLabels: [], oldLabels: [] })
    expect(kindLabels(['Entity', 'Finding'], 'FACT')).toEqual({ newLabels: [], oldLabels: [] })
  })

  test('a label of a kind says the type too, but for a municipality and a canton, which are bodies and places', () => {
    const labels = schemaFile().vocabulary.things.flatMap(({ kinds }) => kinds.map(kindLabel))
    const shared = labels.filter((label, index) => labels.indexOf(label) !== index)
    expect(shared).toEqual(['Municipality', 'Canton'])
  })
})

describe('search entries', () => {
  const entity: NamedEntity = {
    id: 'mocie',
    type: 'Actor',
    properties: { nameEn: 'MOCIE', acronym: 'MOCIE', description: 'Energy.', start: '1998', end: '2008' },
    names: [{ text: '산자부', start: '1999' }, { text: 'Energy.' }, { text: ' ' }],
  }

  test('there is one for each distinct text, dated by itself or else by its bearer', () => {
    const common = { id: 'mocie', type: 'Actor', matched: 'NAME', start: '1998', end: '2008', endUnknown: null }
    expect(searchEntries(entity)).toEqual([
      { ...common, text: 'MOCIE', tokens: 'mocie', whole: 'mocie' },
      { ...common, text: '산자부', tokens: '산자 자부 산 자 부', whole: '산자부', start: '1999' },
      { ...common, text: 'Energy.', tokens: 'energy', whole: 'energy' },
    ])
  })

  test('a name ended at an unknown time with its bearer, unless it has an end of its own', () => {
    const names = [{ text: 'A' }, { text: 'B', end: '1990' }]
    const entries = searchEntries({ id: 'x', type: 'Actor', properties: { endUnknown: true }, names })
    expect(entries.map(({ text, endUnknown }) => [text, endUnknown])).toEqual([
      ['A', true],
      ['B', null],
    ])
  })

  test.each([
    ['a source by its title', 'Source', { title: 'A paper' }, ['TITLE A paper']],
    ['a law by its names before its title', 'Act', { title: 'A law', nameEn: 'A law' }, ['NAME A law']],
    ['an event by its description', 'ChangeEvent', { description: 'A merger' }, ['DESCRIPTION A merger']],
    ['a finding by what it says', 'Finding', { text: 'It grew' }, ['TEXT It grew']],
    ['a figure by what it measures', 'Observation', { indicator: 'population' }, ['INDICATOR population']],
    ['a name only through its bearer', 'Name', { text: '산자부' }, []],
    ['the data set not at all', 'Dataset', { title: 'Arden' }, []],
  ])('%s is found', (_title, type, properties, texts) => {
    const entries = searchEntries({ id: 'x', type, properties, names: [] })
    expect(entries.map(({ matched, text }) => `${matched} ${text}`)).toEqual(texts)
  })
})
