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
      { matchedName: 'Ministry for the Economy', score: 0.86, start: '2000-03-01', end: '2003', entity },
    ])
  })

  const withAnd = [
    'telecom: R&D-TC',
    `coffee-board: O'Brien's "Coffee" Board <b>&amp;</b>`,
    'trade-industry: Ministry of Trade & Industry',
    'standards: Standards & measures',
    'gazette: Arden Gazette & Register',
    'economy: Runs "everything" economic;\nincluding S&T since 2008.',
  ]

  test.each([
    ['AND', withAnd],
    ['"', []],
    ['*', []],
    ['plan AND (b', ['plan-b: Plan B', 'plan-a: Plan "A" \\ B']],
    ['matched:NAME', []],
    ['\\', []],
    ['~1', ['salt-board: =SUM(1;2) Salt, Sugar; Board', 'law-1: Law No. 1']],
    ['[plan TO b]', ['plan-b: Plan B', 'plan-a: Plan "A" \\ B']],
    ['가 OR', []],
    ['🦉', []],
    ['+-&|!(){}^?/', withAnd],
  ])('takes %s as plain text', async (text, hits) => {
    expect((await search(text)).slice(0, hits.length || 1)).toEqual(hits)
  })

  test.each(['*', '?rade', 'tr*de', 'tradd~', 'text:trad', 'trad OR', '/.rad.*/'])(
    'does not take %s as a pattern',
    async (text) => {
      expect(await search(text)).toEqual([])
    },
  )

  test.each([
    ['a name', 'Gover', { matched: 'NAME', entity: { id: 'law-1' } }],
    ['a title', 'short history', { matched: 'TITLE', entity: { id: 'smith2020' } }],
    ['a description', 'S&T since', { matched: 'DESCRIPTION', entity: { id: 'economy' } }],
    [
      'a statement',
      'too late',
      { matched: 'TEXT', matchedName: 'Plan A came too late.', entity: { id: 'finding-plan-a' } },
    ],
    ['what a figure measures', 'budg', { matched: 'INDICATOR', entity: { id: 'observation-plan-a-budget' } }],
  ])('tells that %s matched', async (_title, text, hit) => {
    const { search: hits } = await served.data(
      `query ($text: String!) { search(text: $text) { matchedName matched entity { id } } }`,
      { text },
    )
    expect((hits as unknown[])[0]).toMatchObject(hit)
  })

  test('scores every step of likeness as the schema says', async () => {
    const best = async (text: string) => {
      const { search: hits } = await served.data(`query ($text: String!) { search(text: $text) { score } }`, { text })
      return (hits as { score: number }[])[0]?.score ?? 0
    }
    const texts = [
      ['Ministry of Trade & Industry', 1, 1],
      ['A "Short" History of Arden', 1, 1],
      ['ministry of trade and industry', 0.98, 0.98],
      ['Ministry of Trade & Ind', 0.8, 0.95],
      ['Trade & Industry', 0.6, 0.75],
      ['industry, trade', 0.5, 0.55],
      ['everything economic', 0.4, 0.45],
      ['late plan', 0.3, 0.35],
      ['Ministry of Trade & Commerce', 0.15, 0.2],
      ['History of an Arden', 0.05, 0.1],
      ['Commerce', 0, 0],
    ] as const
    for (const [text, least, most] of texts) {
      const score = await best(text)
      expect(score >= least && score <= most, `${text}: ${score}`).toBe(true)
    }
  })

  test('can be kept to types', async () => {
    expect(await search('arden', ', types: [Place]')).toEqual(['arden-country: Arden'])
    expect(await search('plan', ', types: [Finding, Observation]')).toEqual(['finding-plan-a: Plan A came too late.'])
  })

  test.each([
    ['[Claim]', 'A search never finds Claim.'],
    ['[Actor, Name, Flow]', 'A search never finds Name, Flow.'],
    ['[Dataset]', 'A search never finds Dataset.'],
    ['[]', 'The list of types is empty.'],
  ])('of the types %s is refused, with the types that can be found', async (types, message) => {
    const { errors } = await served.ask(`{ search(text: "arden", types: ${types}) { score } }`)
    const rest =
      "It finds Actor, Programme, Act, Fund, Place, Cluster, Industry, Concept, Occurrence, ChangeEvent, Finding, Observation, Source; leave 'types' out for all of them."
    expect(errors).toMatchObject([{ message: `${message} ${rest}`, extensions: { code: 'INVALID_INPUT' } }])
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
