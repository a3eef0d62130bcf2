import { expect, test } from 'vitest'
import { readReference } from '../../../src/table/reference.ts'
import { madeOf } from '../../support/table/made.ts'

test.each([
  { text: 'gazette-1990#p. 3', reference: { id: 'gazette-1990', title: 'gazette-1990', locator: 'p. 3' } },
  { text: 'gazette', reference: { id: 'gazette', title: 'gazette' } },
  { text: 'Gazette of 1990#no. 4, p. 3', reference: { title: 'Gazette of 1990', locator: 'no. 4, p. 3' } },
  { text: 'Gazette of 1990, p. 3', reference: { title: 'Gazette of 1990', locator: 'p. 3' } },
  { text: 'Tides, Waves and Law, art. 3 and 4', reference: { title: 'Tides, Waves and Law', locator: 'art. 3 and 4' } },
  { text: 'Act on Posts, § 3', reference: { title: 'Act on Posts', locator: '§ 3' } },
  { text: 'Posts, Telegraphs', reference: { title: 'Posts, Telegraphs' } },
  {
    text: 'https://example.org/a?b=c#page-2',
    reference: { title: 'https://example.org/a?b=c', url: 'https://example.org/a?b=c', locator: 'page-2' },
  },
])('the citation $text has a title and a place', ({ text, reference }) => {
  expect(readReference(text)).toEqual(reference)
})

test.each(['#p. 3', 'gazette#', 'https://exa mple.org', 'http://'])('%s is no citation', (text) => {
  expect(readReference(text)).toBeUndefined()
})

/** The rows of one script of a table of one body and one change. */
function script(name: string, source: string, law = ''): string[] {
  const bodies = `id,kind,names,start,country,source\na,agency,One,1990,XT,"${source}"\n`
  const changes = `date,from,to,law,source\n1990,,a,"${law}","${source}"\n`
  const found = madeOf(bodies, changes).scripts.find((one) => one.name === name)
  return (found?.text ?? '').split('\n').filter((line) => line.startsWith('  {'))
}

test('each source is one row, whatever the place, and a title gives its id', () => {
  expect(script('010-xt-sources.cypher', 'Gazette of 1990, p. 3 | Gazette of 1990#p. 4 | register#entry')).toEqual([
    "  {id: 'xt-gazette-of-1990', title: 'Gazette of 1990'},",
    "  {id: 'register', title: 'register'}",
  ])
})

test('a source that is also a law is the law alone', () => {
  expect(script('010-xt-sources.cypher', 'post-act#art. 1', 'post-act')).toEqual([])
  expect(script('020-xt-laws.cypher', 'post-act#art. 1', 'post-act')).toEqual([
    "  {id: 'post-act', kind: 'LAW', title: 'post-act', jurisdiction: 'XT', cites: ['post-act#art. 1']}",
  ])
})

test('titles in other letters, long ones and such that look alike have ids of their own, the same in every run', () => {
  const titles = [
    '관보 1990년',
    '관보 1991년',
    'Gazette!',
    'Gazette?',
    `${'Long '.repeat(20)}one`,
    `${'Long '.repeat(20)}two`,
  ]
  const rows = script('010-xt-sources.cypher', titles.join('|'))
  const ids = rows.map((row) => /id: '([^']+)'/.exec(row)?.[1] ?? '')
  expect(new Set(ids).size).toBe(titles.length)
  expect(ids.every((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toBe(true)
  expect(script('010-xt-sources.cypher', titles.join('|'))).toEqual(rows)
})
