import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// The real record, through the public API alone.

const served = serveFolder('seeds')

interface Step {
  kind: string
  date: string | null
  from: { id: string; nameKo: string }
  to: { id: string; nameKo: string }
  event: { id: string; enactedBy: { id: string }[]; citations: { title: string | null; locator: string }[] }
}

async function steps(of: string, direction: string): Promise<Step[]> {
  const query = `query ($of: ID!, $direction: LineageDirection!) { lineage(of: $of, direction: $direction) { truncated successions {
    kind date from { id nameKo } to { id nameKo } event { id enactedBy { id } citations { title locator } } } } }`
  const { data, errors } = await served.ask(query, { of, direction })
  expect(errors).toBeUndefined()
  const { successions, truncated } = data?.['lineage'] as unknown as { successions: Step[]; truncated: boolean }
  expect(truncated).toBe(false)
  return successions
}

const story = (all: Step[]) =>
  all.map(({ date, from, kind, to }) => `${date ?? '?'} ${from.nameKo} ${kind} ${to.nameKo}`)

describe('the industry ministries', () => {
  test('go back from 산업통상자원부 to 상공부 of 1948, each step by its law', async () => {
    const all = await steps('motie', 'ANCESTORS')
    expect(story(all)).toEqual(
      expect.arrayContaining([
        '1993-03-06 상공부 MERGER 상공자원부',
        '1993-03-06 동력자원부 MERGER 상공자원부',
        '1994-12-23 상공자원부 RENAME 통상산업부',
        '1998-02-28 통상산업부 REPLACEMENT 산업자원부',
        '2008-02-29 산업자원부 REPLACEMENT 지식경제부',
        '2013-03-23 지식경제부 REPLACEMENT 산업통상자원부',
      ]),
    )
    for (const { event } of all) {
      expect(event.enactedBy.length, event.id).toBeGreaterThan(0)
      expect(event.citations.length, event.id).toBeGreaterThan(0)
      for (const { title, locator } of event.citations)
        expect(
          [title, locator].every((text) => text),
          event.id,
        ).toBe(true)
    }
    const { data } = await served.ask('{ entity(id: "mci") { nameKo start } }')
    expect(data).toEqual({ entity: { nameKo: '상공부', start: '1948-07-17' } })
  })

  test('go on to 산업통상부 and, with energy, to 기후에너지환경부', async () => {
    expect(story(await steps('mocie', 'DESCENDANTS'))).toContain('2025-10-01 산업통상자원부 REPLACEMENT 산업통상부')
    const { data } = await served.ask(
      '{ actors(where: {id: {eq: "motie"}}) { functionsHandedToConnection(where: {edge: {dateEarliest: {eq: "2025-10-01"}}}) { edges { properties { function date } node { nameKo } } } } }',
    )
    const handed = (moved: string) => ({
      properties: { function: moved, date: '2025-10-01' },
      node: { nameKo: '기후에너지환경부' },
    })
    expect(data).toEqual({
      actors: [{ functionsHandedToConnection: { edges: [handed('function-energy'), handed('function-power')] } }],
    })
  })

  test('are three under the name MOTIE, told apart by their dates', async () => {
    const { data } = await served.ask('{ search(text: "MOTIE") { score entity { id start } } }')
    const hits = data?.['search'] as unknown as { score: number; entity: { id: string; start: string } }[]
    expect(
      hits
        .filter(({ score }) => score === 1)
        .map(({ entity }) => `${entity.start} ${entity.id}`)
        .toSorted(),
    ).toEqual(['1993-03-06 motie-1993', '1994-12-23 motie-1994', '2013-03-23 motie'])
  })
})

describe('the balanced-development line', () => {
  test('goes from PCBND to 지방시대위원회', async () => {
    expect(story(await steps('pcbnd', 'DESCENDANTS'))).toEqual([
      '2009-04-22 국가균형발전위원회 RENAME 지역발전위원회',
      '2018-03-20 지역발전위원회 RENAME 국가균형발전위원회',
      '2023-07-10 국가균형발전위원회 MERGER 지방시대위원회',
    ])
  })

  test.each([
    ['act', '{ acts(where: {nameKo: {eq: "국가균형발전 특별법"}}) { id } }', 'acts'],
    [
      'plan',
      '{ programmes(where: {nameKo: {eq: "국가균형발전 5개년계획"}, startLatest: {lt: "2010-01-01"}}) { id } }',
      'programmes',
    ],
    [
      'special account',
      '{ funds(where: {nameKo: {eq: "국가균형발전특별회계"}, startLatest: {lt: "2010-01-01"}}) { id } }',
      'funds',
    ],
  ])('has an %s with a lineage of its own', async (_title, query, field) => {
    const { data } = await served.ask(query)
    const [first, ...others] = data?.[field] as unknown as { id: string }[]
    expect(others).toEqual([])
    const all = await steps(first?.id ?? '', 'DESCENDANTS')
    expect(all.length).toBeGreaterThan(0)
    for (const { event } of all) expect(event.enactedBy.length, event.id).toBeGreaterThan(0)
  })

  test('keeps what the paper says against the statute', async () => {
    const query = `{ changeEvents(where: {sources: {includes: "cho2011"}, entering: {some: {id: {eq: "pcbnd"}}}}) {
        kind effective rank entering { id } yielding { id } }
      claims(where: {sources: {includes: "cho2011"}, about: {some: {id: {in: ["pcbnd", "pcrd"]}}}}) {
        field value rank about { id start end } } }`
    expect(await served.data(query)).toEqual({
      changeEvents: [
        {
          kind: 'REPLACEMENT',
          effective: '2008',
          rank: 'ALTERNATIVE',
          entering: [{ id: 'pcbnd' }],
          yielding: [{ id: 'pcrd' }],
        },
      ],
      claims: [
        {
          field: 'end',
          value: '2008',
          rank: 'ALTERNATIVE',
          about: [{ id: 'pcbnd', start: '2003-04-07?', end: '2009-04-22' }],
        },
        {
          field: 'start',
          value: '2008',
          rank: 'ALTERNATIVE',
          about: [{ id: 'pcrd', start: '2009-04-22', end: '2018-03-20' }],
        },
      ],
    })
  })
})

describe('agencies and acts', () => {
  test('share out four bodies of 2009 between KIAT and KEIT, with no word on who gave what', async () => {
    for (const taker of ['kiat', 'keit']) {
      const { data } = await served.ask(
        `{ lineage(of: "${taker}", direction: ANCESTORS, depth: 1) { successions { certainty from { id } } } }`,
      )
      const { successions } = data?.['lineage'] as unknown as {
        successions: { certainty: string; from: { id: string } }[]
      }
      expect(successions.map(({ certainty, from }) => `${from.id} ${certainty}`).toSorted()).toEqual(
        ['itep', 'kmac', 'kotef', 'kttc'].map((id) => `${id} POSSIBLE`),
      )
    }
  })

  test('keep one English name under two Korean ones apart', async () => {
    expect(story(await steps('krihs', 'ANCESTORS'))).toEqual(['1999-01-29 국토개발연구원 RENAME 국토연구원'])
  })

  test('take part of one act and all of another into a third', async () => {
    const all = await steps('regional-development-assistance-act', 'ANCESTORS')
    expect(all.map(({ kind, from }) => `${from.id} ${kind}`).toSorted()).toEqual([
      'act-balanced-regional-development-local-smes COMPLEX_REORGANISATION',
      'special-act-new-growth-regions COMPLEX_REORGANISATION',
    ])
  })
})
