import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// Questions written from the text of the abstract on regional strategy before it was loaded; the lines are those of its plain-text
// edition. Each is asked through the public API alone.

const served = serveFolder('seeds')
const of = (ids: string[]) => ids.map((id) => ({ id }))
const has = (text: string) => expect.stringContaining(text) as string

const DOCUMENT = 'regional-strategy-abstract'
const BOTH = [{ locator: 'Korean abstract, line 3' }, { locator: 'English abstract, line 6' }]
const STRATEGY = 'regional-industry-strategy-abstract'

describe('what the abstract on regional strategy says', () => {
  // Lines 3, 6
  test('which three features of the world does the paper begin with, in both languages?', async () => {
    expect(
      await served.data(
        '{ entity(id: "key-environmental-features") { nameKo parts(sort: [{id: ASC}]) { nameEn nameKo } } }',
      ),
    ).toEqual({
      entity: {
        nameKo: '세계적인 산업 패러다임의 변화',
        parts: [
          { nameEn: 'Globalisation', nameKo: '세계화' },
          { nameEn: 'Local energy', nameKo: '지역에너지' },
          { nameEn: 'Post-Fordist production', nameKo: '후기포디즘' },
        ],
      },
    })
  })

  // Lines 3, 6
  test('whose government is at the centre of the paper, and how is it spelled?', async () => {
    expect(
      await served.data(
        `{ names(where: {id: {contains: "${DOCUMENT}"}, of: {some: {id: {in: ["roh-moo-hyun", "roh-moo-hyun-administration"]}}}}, sort: [{text: ASC}]) { text language } findings(where: {id: {eq: "finding-${DOCUMENT}-why-roh"}}) { text } }`,
      ),
    ).toEqual({
      names: [
        { text: 'President Rho', language: 'en' },
        { text: "President Rho's government", language: 'en' },
        { text: '노무현 정부시기', language: 'ko' },
      ],
      findings: [{ text: has('The Roh government is at the centre of the paper') }],
    })
  })

  // Lines 3, 6
  test('what were the two lessons, and do the two versions agree on the second?', async () => {
    expect(
      await served.data(
        `{ findings(where: {id: {startsWith: "finding-${DOCUMENT}"}, kind: {in: [PROBLEM, COMPARISON]}}, sort: [{id: ASC}]) { kind text citations { locator } } }`,
      ),
    ).toEqual({
      findings: [
        { kind: 'PROBLEM', text: has('power and budget'), citations: [{ locator: 'English abstract, line 6' }] },
        { kind: 'PROBLEM', text: has('too much on clusters'), citations: BOTH },
        { kind: 'PROBLEM', text: has('not clear'), citations: [{ locator: 'Korean abstract, line 3' }] },
        { kind: 'COMPARISON', text: has('differ'), citations: BOTH },
      ],
    })
  })

  // Lines 3, 6
  test('which are the three dimensions of the proposed strategy, in both languages?', async () => {
    expect(
      await served.data(
        `{ entity(id: "${STRATEGY}") { status nameKo instruments(sort: [{id: ASC}]) { nameEn nameKo } targets(where: {id: {eq: "craft-or-embedded-industries"}}) { nameEn nameKo } } }`,
      ),
    ).toEqual({
      entity: {
        status: 'PROPOSED',
        nameKo: '지방의 산업 육성 전략',
        instruments: [
          { nameEn: 'Ex-post clusterisation', nameKo: '사후적 클러스터화' },
          {
            nameEn: 'Local energy related firms and their spillover effects on the local economy',
            nameKo: '지역 에너지 공급 산업의 지역화',
          },
        ],
        targets: [{ nameEn: 'Craft based or regionally embedded industries', nameKo: '장인적ㆍ지연적 지역 산업' }],
      },
    })
  })

  // Line 3
  test('around what kind of firms should clusters grow, and in which version is it said?', async () => {
    expect(
      await served.data(
        '{ entity(id: "mid-sized-firm-ecosystem") { nameKo citations { locator } parts { nameKo } partOf { id } } }',
      ),
    ).toEqual({
      entity: {
        nameKo: '기술기반중견기업중심의 기업생태계',
        citations: [{ locator: 'Korean abstract, line 3' }],
        parts: [{ nameKo: '기술기반중견기업' }],
        partOf: of(['ex-post-clusterisation']),
      },
    })
  })

  // Line 6
  test('from what should clusters grow, and in which version is it said?', async () => {
    expect(
      await served.data('{ entity(id: "ex-post-clusterisation") { basedOn { nameEn citations { locator } } } }'),
    ).toEqual({
      entity: {
        basedOn: [{ nameEn: 'Existing industrial seeds', citations: [{ locator: 'English abstract, line 6' }] }],
      },
    })
  })

  // Lines 3, 6
  test('who should be in charge of the micro level of industry?', async () => {
    expect(
      await served.data(
        '{ entity(id: "micro-level-industry-development") { nameKo status responsibleBodies { id names(where: {text: {eq: "지자체"}}) { kind } } } }',
      ),
    ).toEqual({
      entity: {
        nameKo: '미시적 산업 육성',
        status: 'PROPOSED',
        responsibleBodies: [{ id: 'local-governments', names: [{ kind: 'SHORT' }] }],
      },
    })
  })

  // Lines 3, 6
  test('what should the central government concentrate on, and to what end?', async () => {
    expect(
      await served.data(
        '{ entity(id: "targeted-mega-projects") { nameKo responsibleBodies { id } objectives(sort: [{id: ASC}]) { id } } }',
      ),
    ).toEqual({
      entity: {
        nameKo: '대규모 거점 프로젝트',
        responsibleBodies: of(['government-of-korea']),
        objectives: of(['attract-people', 'boost-local-market']),
      },
    })
  })

  // Lines 3, 6
  test('which English words stand for 장인적·지연적 지역 산업, typed with another middle dot?', async () => {
    const { search } = await served.data(
      '{ search(text: "장인적·지연적 지역 산업", limit: 1) { entity { id nameEn } } }',
    )
    expect(search).toEqual([
      {
        entity: { id: 'craft-or-embedded-industries', nameEn: 'Craft based or regionally embedded industries' },
      },
    ])
  })

  // Lines 1, 9
  test('which lines are left out, and why?', async () => {
    expect(await served.data(`{ source(id: "${DOCUMENT}") { language url leftOut } }`)).toEqual({
      source: {
        language: 'ko',
        url: 'http://m.earticle.net/Public/View/5/2236374',
        leftOut: ['line 1: label of a button of the page', 'line 9: repeats line 6'],
      },
    })
  })
})
