import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// Questions that need two documents, or a document and the statutes. Lines are those of the plain-text editions: P of Park and Hong, B of
// the briefing of 2018, A of the abstract, C of Cho 2011. Each is asked through the public API alone.

const served = serveFolder('seeds')

describe('where documents differ, each keeps its own', () => {
  // P 65 and 105, B 841-846, C 1371-1381
  test('which seven complexes were the pilots, and who leaves out which?', async () => {
    const { entity } = await served.data(
      '{ entity(id: "pilot-innovation-clusters") { relations(types: [MEMBER_OF], direction: IN, limit: 100) { other { id } citations { source } } } }',
    )
    const { relations } = entity as { relations: { other: { id: string }; citations: { source: string }[] }[] }
    const named = (source: string) =>
      relations
        .filter(({ citations }) => citations.some((citation) => citation.source === source))
        .map(({ other }) => other.id.replace('cluster-', ''))
        .toSorted()
    const both = ['banwol-sihwa', 'changwon', 'gumi', 'gwangju', 'ulsan']
    expect(named('cho2011')).toEqual([...both, 'wonju'])
    expect(named('park-hong')).toEqual([...both, 'gunsan'].toSorted())
    expect(named('eccp2018')).toEqual(
      [...both, 'gunsan', 'wonju', 'daebul', 'myeongji-noksan', 'namdong', 'ochang', 'seongseo'].toSorted(),
    )
  })

  // P 65 and 103, B 479 and 855-858; the press of 2010
  test('how many industrial complexes were there, and how many in the programme of 2010?', async () => {
    const { observations } = await served.data(
      '{ observations(where: {unit: {eq: "complexes"}, value: {gte: 30}}, sort: [{value: DESC}]) { value period basis sources { id } } }'.replace(
        ' { id }',
        '',
      ),
    )
    expect(observations).toEqual(
      expect.arrayContaining([
        { value: 525, period: '2003-12', basis: 'REPORTED', sources: ['park-hong'] },
        { value: 193, period: '2010', basis: 'PLANNED', sources: ['eccp2018'] },
        { value: 193, period: '2010', basis: 'REPORTED', sources: ['dgmbc-2010'] },
        { value: 45, period: '2018', basis: 'REPORTED', sources: ['eccp2018'] },
        { value: 35, period: null, basis: 'REPORTED', sources: ['park-hong'] },
      ]),
    )
  })

  // P 71; the decree of April 2003 is told by the press
  test('did the committee come by the Special Act, or before it?', async () => {
    const { changeEvents } = await served.data(
      '{ changeEvents(where: {yielding: {some: {id: {eq: "pcbnd"}}}}, sort: [{effective: ASC}]) { effective rank sources } acts(where: {id: {eq: "kr-law-7061"}}) { promulgated inForce } }',
    )
    expect(changeEvents).toEqual([
      { effective: '2003-04-07?', rank: null, sources: expect.not.arrayContaining(['park-hong']) as string[] },
      { effective: '2003-12/2004', rank: 'ALTERNATIVE', sources: ['park-hong'] },
    ])
  })

  // B 685; Law No. 9369
  test('from how many bodies was KIAT made?', async () => {
    const query = `{ lineage(of: "kiat", direction: ANCESTORS, depth: 1) { successions { from { id } } }
      claims(where: {about: {some: {id: {eq: "2009-05-01-kiat-and-keit"}}}, sources: {includes: "eccp2018"}}) { value rank } }`
    expect(await served.data(query)).toEqual({
      lineage: {
        successions: expect.arrayContaining(
          ['itep', 'kmac', 'kotef', 'kttc'].map((id) => ({ from: { id } })),
        ) as unknown,
      },
      claims: [{ value: 'six agencies', rank: 'ALTERNATIVE' }],
    })
  })

  // P 45; B 550-552; the archive of the programme
  test('until when did the promotion of strategic industries run?', async () => {
    const { programmes } = await served.data(
      '{ programmes(where: {id: {in: ["regional-industry-promotion-project", "promoting-regional-strategical-industries"]}}, sort: [{id: ASC}]) { id start end until sources } }',
    )
    expect(programmes).toMatchObject([
      { start: '2002', until: '2008', sources: ['eccp2018'] },
      { start: '2002-01-17', end: '2008-XX', until: null, sources: expect.arrayContaining(['park-hong']) as string[] },
    ])
  })

  // B 639-641, 664-666 and 673-674; the press of 2012
  test('when does the cluster programme end?', async () => {
    const query = `{ programmes(where: {nameEn: {eq: "Industrial Complex Cluster Programme"}}, sort: [{id: DESC}]) { id end until }
      claims(where: {field: {eq: "end"}, about: {some: {id: {eq: "industrial-complex-cluster-programme"}}}}) { value sources }
      entity(id: "iccp") { relations(types: [SAME_AS], direction: IN) { other { id } } } }`
    expect(await served.data(query)).toMatchObject({
      programmes: [
        { id: 'industrial-complex-cluster-programme', until: '2020' },
        { id: 'iccp', end: '2010-XX', until: null },
      ],
      claims: [{ value: '2017', sources: ['eccp2018'] }],
      entity: {
        relations: expect.arrayContaining([{ other: { id: 'industrial-complex-cluster-programme' } }]) as unknown,
      },
    })
  })
})

describe('what one document begins, another one ends', () => {
  // P 65 and 107, B 563-566; Law No. 7363
  test('by which law did Daedeok Science Town become Daedeok Innopolis?', async () => {
    const query = `{ explain(from: "daedeok-science-town", to: "daedeok-innopolis") { paths { steps { legalBasis { id } } } }
      entity(id: "daedeok-innopolis") { sources } acts(where: {id: {eq: "kr-law-7363"}}) { promulgated inForce } }`
    expect(await served.data(query)).toEqual({
      explain: { paths: [{ steps: [{ legalBasis: [{ id: 'kr-law-7363' }] }] }] },
      entity: { sources: expect.arrayContaining(['park-hong', 'eccp2018', 'shin2009']) as unknown },
      acts: [{ promulgated: '2005-01-27', inForce: '2005-07-28' }],
    })
  })

  // B 605-606; Laws No. 8852, 11690 and 21065
  test('which ministries supervised the cluster programme, until which days, and who carries them on today?', async () => {
    const query = `{ entity(id: "industrial-complex-cluster-programme") { relations(types: [OVERSEES], direction: IN) { other { id } } }
      actors(where: {id: {in: ["mke", "motie"]}}, sort: [{id: ASC}]) { start until }
      today(of: "지식경제부") { matches { heirs { entity { id } } } } }`
    expect(await served.data(query)).toEqual({
      entity: { relations: [{ other: { id: 'mke' } }, { other: { id: 'motie' } }] },
      actors: [
        { start: '2008-02-29', until: '2013-03-22' },
        { start: '2013-03-23', until: '2025-09-30' },
      ],
      today: { matches: [{ heirs: [{ entity: { id: 'ministry-of-trade-industry-and-resources' } }] }] },
    })
  })

  // B 559-569: the two ministries of science and of industry with policies of their own; the statutes
  test('what became of the two ministries that had cluster policies of their own?', async () => {
    for (const [id, law] of [
      ['most', 'kr-law-8852'],
      ['mocie', 'kr-law-8852'],
    ]) {
      const { lineage } = await served.data(
        `{ lineage(of: "${id ?? ''}", direction: DESCENDANTS, depth: 1) { successions { date event { enactedBy { id } } } } }`,
      )
      const { successions } = lineage as { successions: { date: string; event: { enactedBy: { id: string }[] } }[] }
      expect(successions.length).toBeGreaterThan(0)
      for (const { date, event } of successions) {
        expect(date).toBe('2008-02-29')
        expect(event.enactedBy).toContainEqual({ id: law })
      }
    }
  })

  // A 4-6, P 53-65, C 1339-1349
  test('what do the documents find good and bad in the cluster policy of the Roh government?', async () => {
    const stances = async (source: string) => {
      const { findings } = await served.data(
        `{ findings(where: {sources: {includes: "${source}"}, about: {some: {id: {eq: "roh-moo-hyun-administration"}}}}) { stance } }`,
      )
      return (findings as { stance: string }[]).map(({ stance }) => stance)
    }
    const abstract = await stances('regional-strategy-abstract')
    expect(abstract).toContain('NEGATIVE')
    expect(abstract).not.toContain('POSITIVE')
    expect(await stances('cho2011')).toContain('POSITIVE')
  })
})
