import { expect, test } from 'vitest'
import type { GraphNode, Properties } from '../../../src/graph/graph.ts'
import { labelOf } from '../../../src/graph/label.ts'
import { markOfNodes, withMarks } from '../../../src/graph/told-apart.ts'

const node = (id: string, properties: Properties): GraphNode => ({ id, type: 'Actor', properties, citations: [] })
const finance = (id: string, properties: Properties) => node(id, { nameEn: 'Ministry of Finance', ...properties })

function marks(nodes: readonly GraphNode[]): (string | undefined)[] {
  const of = markOfNodes('EN', nodes, (one) => labelOf(one, 'EN'))
  return nodes.map(({ id }) => of(id))
}

test('a disambiguation tells things of one name apart, else the jurisdiction', () => {
  const three = [
    finance('de', { jurisdiction: 'DE' }),
    finance('fr', { jurisdiction: 'FR', disambiguation: 'of the islands' }),
    finance('none', {}),
    node('other', { nameEn: 'Ministry of War', jurisdiction: 'DE' }),
  ]
  expect(marks(three)).toEqual(['Germany', 'of the islands', undefined, undefined])
})

test('what all of one name have tells nothing', () => {
  expect(marks([finance('a', { jurisdiction: 'KR' }), finance('b', { jurisdiction: 'KR' })])).toEqual([
    undefined,
    undefined,
  ])
})

test('nodes beside each other have it behind the names that they share, in the language of each', () => {
  const [german, french] = withMarks([
    finance('de', { nameKo: '재무부', nameNative: 'Bundesministerium', jurisdiction: 'DE' }),
    finance('fr', { nameKo: '재무부', nameNative: 'Ministère', jurisdiction: 'FR' }),
  ])
  expect(german?.properties).toEqual({
    nameEn: 'Ministry of Finance (Germany)',
    nameKo: '재무부(독일)',
    nameNative: 'Bundesministerium',
    jurisdiction: 'DE',
  })
  expect(french && labelOf(french, 'KO')).toBe('재무부(프랑스)')
})

test('marks are given once', () => {
  const once = withMarks([finance('de', { jurisdiction: 'DE' }), finance('fr', { jurisdiction: 'FR' })])
  expect(withMarks(once)).toEqual(once)
})
