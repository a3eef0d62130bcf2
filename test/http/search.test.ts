import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

describe('search', () => {
  const search = async (text: string, more = '') => {
    const answer = await served.data(
      `query ($text: String!) { search(text: $text ${more}) { matchedName score start end entity { id } } }`,
      { text },
    )
    return (answer['search'] as { matchedName: string; score: number; entity: { id: string } }[]).map(
      (hit) => `${hit.entity.id}: ${hit.matchedName}`,
    )
  }

  test.each([
    ['a Korean inner word', '신위', ['telecom: 통신위원회']],
    ['an acronym of two words', 'R&D-TC', ['telecom: R&D-TC']],
    ['words in any order', 'industry trade', ['trade-industry: Ministry of Trade & Industry']],
    ['a former short name', '경부', ['economy: 경부']],
    ['a variant', 'for the economy', ['economy: Ministry for the Economy']],
    ['a word without its accent', 'cafe', ['cafe-guild: Café Guild']],
    ['decomposed Hangul', '우정청'.normalize('NFD'), ['post-agency: 우정청']],
    ['quotes as they are', `O'Brien's "Coffee"`, [`coffee-board: O'Brien's "Coffee" Board <b>&amp;</b>`]],
    ['a word of a description', 'S&T', ['economy: Runs "everything" economic;\nincluding S&T since 2008.']],
  ])('finds %s', async (_title, text, hits) => {
    expect(await search(text)).toEqual(hits)
  })

  test('finds every name with a single syllable, the shorter names first', async () => {
    const hits = await search('부', ', limit: 100')
    expect(hits).toContain('trade: 상무부')
    expect(hits[0]).toBe('economy: 경부')
    expect(hits.every((hit) => hit.includes('부'))).toBe(true)
  })

  test.each(['AND', '"', '*', 'a AND (b', 'name:x', '\\', '~1', '[a TO b]', '가 OR', '🦉', '+-&|!(){}^?/'])(
    'takes %s as plain text',
    async (text) => {
      await expect(search(text)).resolves.toBeInstanceOf(Array)
    },
  )

  test.each(['*', 'trad*', '?rade', 'tradd~', 'text:trad', 'trad OR', '/trad.*/'])(
    'does not take %s as a pattern',
    async (text) => {
      expect(await search(text)).toEqual([])
    },
  )

  test('can be kept to types', async () => {
    expect(await search('arden', ', types: [Place]')).toEqual(['arden-country: Arden'])
  })
})

describe('dataset', () => {
  test('counts what is loaded and what rests on each source', async () => {
    const { dataset } = await served.data(
      '{ dataset { nodes relations complete version sources { id title nodes relations } } }',
    )
    const [counts] = await served.database.rows<{ nodes: number; smith: number }>(
      "MATCH (n:Entity) RETURN count(n) AS nodes, count(CASE WHEN any(cite IN n.cites WHERE cite STARTS WITH 'smith2020#') THEN 1 END) AS smith",
    )
    expect(dataset).toMatchObject({
      nodes: counts?.nodes,
      complete: true,
      version: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    })
    const { sources } = dataset as { sources: { id: string; nodes: number; relations: number }[] }
    expect(sources.find(({ id }) => id === 'smith2020')).toMatchObject({ nodes: counts?.smith, relations: 8 })
  })
})
