import { describe, expect, test } from 'vitest'
import { citationsOf, sourceOf } from '../../../src/graph/citation.ts'
import { edgeOf, nodeOf } from '../../../src/graph/element.ts'
import { labelOf, lifeOf } from '../../../src/graph/label.ts'

const SOURCES = new Map([['gazette', { id: 'gazette', title: 'Gazette of Arden', url: 'https://example.org/gazette' }]])

/** Names and values apart, as the statements give them. */
const stored = (properties: object) => ({
  names: Object.keys(properties),
  values: Object.values(properties) as unknown[],
})

describe('citations', () => {
  test('are resolved in their order; what is not known of a source is null', () => {
    expect(citationsOf(['lost#p. 1', 'gazette#1990, art. 4#2'], SOURCES)).toEqual([
      { source: 'lost', title: null, locator: 'p. 1', url: null },
      { source: 'gazette', title: 'Gazette of Arden', locator: '1990, art. 4#2', url: 'https://example.org/gazette' },
    ])
    expect(sourceOf('gazette#1990, art. 4#2')).toBe('gazette')
  })

  test('are an empty list when nothing is cited', () => {
    expect([citationsOf(undefined, SOURCES), citationsOf([], SOURCES)]).toEqual([[], []])
  })
})

describe('nodes and edges', () => {
  test('have every property in the order of names, except id, type and citations, which are fields', () => {
    const properties = {
      startLatest: '1990-12-31',
      nameKo: '우정부',
      id: 'post',
      type: 'Actor',
      cites: ['gazette#p. 1'],
      group: false,
      lengths: [3, 4],
    }
    const node = nodeOf(stored(properties), SOURCES)
    expect(node).toEqual({
      id: 'post',
      type: 'Actor',
      properties: { group: false, lengths: [3, 4], nameKo: '우정부', startLatest: '1990-12-31' },
      citations: [
        { source: 'gazette', title: 'Gazette of Arden', locator: 'p. 1', url: 'https://example.org/gazette' },
      ],
    })
    expect(Object.keys(node.properties)).toEqual(['group', 'lengths', 'nameKo', 'startLatest'])
  })

  test('have an id only where the relation has one', () => {
    const ends = { type: 'ENTERS', from: 'post', to: 'split' }
    expect(edgeOf({ ...ends, ...stored({ fate: 'ENDED' }) }, SOURCES)).toEqual({
      ...ends,
      properties: { fate: 'ENDED' },
      citations: [],
    })
    expect(edgeOf({ ...ends, ...stored({ id: 'r1' }) }, SOURCES)).toMatchObject({ id: 'r1', properties: {} })
  })
})

describe('a label', () => {
  const node = (properties: object) => ({ id: 'x', type: 'Actor', properties: { ...properties }, citations: [] })

  test.each([
    [{ nameKo: '우정부', nameEn: 'Ministry of Posts' }, '우정부 (Ministry of Posts)'],
    [{ nameKo: '우정부' }, '우정부'],
    [{ nameEn: 'Ministry of Posts', title: 'T' }, 'Ministry of Posts'],
    [{ title: 'Gazette' }, 'Gazette'],
    [{}, 'x'],
  ])('of %o is %s', (properties, label) => {
    expect(labelOf(node(properties))).toBe(label)
  })

  test.each([
    [{ start: '1970', end: '1995-07-01' }, '1970 to 1995-06-30'],
    [{ start: '1970', end: '198X' }, '1970 to 198X'],
    [{ start: '1970' }, 'since 1970'],
    [{ start: '1970', endUnknown: true }, '1970 to unknown'],
    [{ end: '1961' }, 'until 1960'],
    [{}, ''],
  ])('of the life of %o is "%s"', (properties, life) => {
    expect(lifeOf(node(properties))).toBe(life)
  })
})
