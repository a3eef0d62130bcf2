import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

describe('search', () => {
  const search = async (text: string, more = '') => {
    const answer = await served.data(
      `query ($text: String!) { search(text: $text ${more}) { matchedName entity { id } } }`,
      { text },
    )
    return (answer['search'] as { matchedName: string; entity: { id: string } }[]).map(
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

  test('tells how well a name matches and since when it is borne', async () => {
    const hits = async (text: string) =>
      (await served.data(`{ search(text: "${text}", limit: 1) { matchedName score start end entity { id } } }`))[
        'search'
      ]
    const entity = { id: 'economy' }
    expect(await hits('경제부')).toEqual([
      { matchedName: '경제부', score: 1, start: '2000-03-01', end: '2013-03-23', entity },
    ])
    expect(await hits('Ministry for the Econ')).toEqual([
      { matchedName: 'Ministry for the Economy', score: 0.931, start: '2000-03-01', end: '2003', entity },
    ])
  })

  const lettersAOrB = [
    'plan-a: Plan "A" \\ B',
    'plan-b: Plan B',
    `coffee-board: O'Brien's "Coffee" Board <b>&amp;</b>`,
    'smith2020: A "Short" History of Arden',
  ]

  test.each([
    ['AND', []],
    ['"', []],
    ['*', []],
    ['a AND (b', lettersAOrB],
    ['name:x', []],
    ['\\', []],
    ['~1', ['salt-board: =SUM(1;2) Salt, Sugar; Board', 'law-1: Law No. 1']],
    ['[a TO b]', lettersAOrB],
    ['가 OR', []],
    ['🦉', []],
    ['+-&|!(){}^?/', []],
  ])('takes %s as plain text', async (text, hits) => {
    expect(await search(text)).toEqual(hits)
  })

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
  const STATED = "NOT type(r) IN ['SUCCEEDED_BY', 'SPUN_OFF', 'HANDED_FUNCTION_TO']"
  const CITES = (what: string) => `any(cite IN ${what}.cites WHERE cite STARTS WITH $id + '#')`
  const count = async (text: string, id = '') =>
    (await served.database.rows<{ count: number }>(`${text} AS count`, { id }))[0]?.count
  const nodes = (where = 'true', id = '') => count(`MATCH (n:Entity) WHERE ${where} RETURN count(n)`, id)
  const relations = (where = 'true', id = '') =>
    count(`MATCH (:Entity)-[r]->(:Entity) WHERE ${STATED} AND ${where} RETURN count(r)`, id)

  test('counts what is loaded and what rests on each source', async () => {
    const { dataset } = await served.data(
      '{ dataset { nodes relations complete version sources { id title nodes relations } } }',
    )
    const titles = {
      gazette: 'Arden Gazette & Register',
      'law-1': 'Law No. 1',
      'law-2': 'Law No. 2',
      'law-3': 'Law No. 3',
      smith2020: 'A "Short" History of Arden',
    }
    const source = async ([id, title]: [string, string]) => {
      return { id, title, nodes: await nodes(CITES('n'), id), relations: await relations(CITES('r'), id) }
    }
    expect(dataset).toEqual({
      nodes: await nodes(),
      relations: await relations(),
      complete: true,
      version: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      sources: await Promise.all(Object.entries(titles).map(source)),
    })
    expect(dataset).toMatchObject({ nodes: 58, relations: 67 })
  })
})
