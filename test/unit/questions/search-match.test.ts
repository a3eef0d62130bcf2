import { describe, expect, test } from 'vitest'
import { inOrder, matchOf, type TextRow } from '../../../src/questions/search-match.ts'
import { wantedText } from '../../../src/text/closeness.ts'

const DAY = '2026-01-01'

function order(text: string, rows: readonly (Partial<TextRow> & { id: string; text: string })[]): string[] {
  const defaults = { type: 'Actor', matched: 'NAME' as const, start: null, end: null, endUnknown: null, lucene: 1 }
  const matches = rows.flatMap((row) => matchOf({ ...defaults, ...row }, wantedText(text)))
  return inOrder(matches, DAY).map(({ id, score }) => `${id} ${score}`)
}

describe('of matches that are equal', () => {
  test('what has the name now comes before what had it', () => {
    const name = { text: '복지부' }
    const rows = [
      { id: 'former', ...name, end: '2008-02-29', lucene: 3 },
      { id: 'lost', ...name, endUnknown: true, lucene: 2 },
      { id: 'planned', ...name, start: '2027' },
      { id: 'present', ...name, end: '2030' },
    ]
    expect(order('복지부', rows)[0]).toBe('present 1')
  })

  test('a hundredth of the score is no difference', () => {
    const rows = [
      { id: 'former', text: 'Maritime Police Corps', end: '1991-07-23' },
      { id: 'present', text: 'National Police Agency' },
    ]
    expect(order('police', rows)).toEqual(['present 0.7', 'former 0.7'])
  })

  test('names come before titles, and bodies before concepts', () => {
    const rows = [
      { id: 'paper', text: 'Balance', type: 'Source', matched: 'TITLE' as const, lucene: 3 },
      { id: 'idea', text: 'Balance', type: 'Concept', lucene: 2 },
      { id: 'body', text: 'Balance', end: '1990' },
    ]
    expect(order('Balance', rows)).toEqual(['body 1', 'idea 1', 'paper 1'])
  })
})

test('a concept whose name has the text in part comes after all other names and before other texts', () => {
  const rows = [
    { id: 'concept', text: 'Police and pollution control at sea', type: 'Concept' },
    { id: 'text', text: 'Police', type: 'Finding', matched: 'TEXT' as const },
    { id: 'words', text: 'Police of the sea', type: 'Concept' },
    { id: 'body', text: 'Agency of the Police' },
  ]
  expect(order('police', rows)).toEqual(['body 0.7', 'words 0.49', 'concept 0.49', 'text 0.45'])
})
