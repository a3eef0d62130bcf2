import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// Questions written from the text of the cluster briefing of 2018 before it was loaded; the lines are those of its
// plain-text edition. Each is asked through the public API alone.

const served = serveFolder('seeds')
const of = (ids: string[]) => ids.map((id) => ({ id }))
const some = (ids: string[]): unknown => expect.arrayContaining(of(ids))
const listing = (...rows: unknown[]): unknown => expect.arrayContaining(rows)

interface Targets {
  entity: { targetsConnection: { edges: { properties: { start: string }; node: Complex }[] } }
}
interface Complex {
  id: string
  specialisesIn: { id: string }[]
}

describe('the Industrial Complex Cluster Programme', () => {
  // Lines 841-846, 616-619
  test('with which seven complexes did it begin, which five came in 2008, and what is the industry of each?', async () => {
    const { entity } = (await served.data(
      '{ entity(id: "industrial-complex-cluster-programme") { targetsConnection { edges { properties { start } node { id specialisesIn { id } } } } } }',
    )) as unknown as Targets
    const from = (year: string) =>
      entity.targetsConnection.edges
        .filter(({ properties }) => properties.start === year)
        .map(({ node }) => [node.id, node.specialisesIn.map(({ id }) => id)])
        .sort()
    expect(from('2005')).toEqual([
      ['cluster-banwol-sihwa', ['parts-and-materials']],
      ['cluster-changwon', ['machine-industry']],
      ['cluster-gumi', ['electronics-industry']],
      ['cluster-gunsan', ['auto-parts']],
      ['cluster-gwangju', ['optical-industry']],
      ['cluster-ulsan', ['motor-vehicles']],
      ['cluster-wonju', ['medical-devices']],
    ])
    expect(from('2008')).toEqual([
      ['cluster-daebul', ['shipbuilding']],
      ['cluster-myeongji-noksan', ['machine-industry']],
      ['cluster-namdong', ['machine-parts']],
      ['cluster-ochang', ['electronic-information']],
      ['cluster-seongseo', ['mechatronics']],
    ])
  })

  // Lines 639-641, 664-666
  test('what are its phases, and until when does the third one last according to each passage?', async () => {
    const { entity } = await served.data(
      '{ entity(id: "industrial-complex-cluster-programme") { parts(where: {kind: {eq: "PHASE"}}, sort: [{start: ASC}]) { nameEn programme { start until claims { field value rank } } } } }',
    )
    expect(entity).toEqual({
      parts: [
        {
          nameEn: 'Formation Stage of the cluster programme',
          programme: { start: '2005', until: '2008', claims: [] },
        },
        { nameEn: 'Growth Stage of the cluster programme', programme: { start: '2009', until: '2012', claims: [] } },
        {
          nameEn: 'Independence Stage of the cluster programme',
          programme: {
            start: '2013',
            until: '2016',
            claims: [{ field: 'end', value: '2019', rank: 'ALTERNATIVE' }],
          },
        },
      ],
    })
  })

  // Lines 607-613
  test('how much did the ministry spend on it from 2005 to 2015, in won and in euros?', async () => {
    const { observations } = await served.data(
      '{ observations(where: {of: {some: {id: {eq: "industrial-complex-cluster-programme"}}}, period: {eq: "2005/2015"}}, sort: [{unit: DESC}]) { value unit approximate basis by { id } } }',
    )
    expect(observations).toEqual([
      { value: 630000000000, unit: 'KRW', approximate: null, basis: 'REPORTED', by: of(['motie']) },
      { value: 502000000, unit: 'EUR', approximate: true, basis: 'REPORTED', by: of(['motie']) },
    ])
  })

  // Lines 605-615, 726-728
  test('which ministries supervise it one after the other, and who manages it for them?', async () => {
    expect(
      await served.data(
        '{ entity(id: "industrial-complex-cluster-programme") { overseenBy(sort: [{id: ASC}]) { id delegatesTo { id } } responsibleBodies { id } sameAs { id } } }',
      ),
    ).toMatchObject({
      entity: {
        overseenBy: [{ id: 'mke' }, { id: 'motie', delegatesTo: some(['kicox']) }],
        responsibleBodies: some(['kicox']),
        sameAs: some(['iccp']),
      },
    })
  })

  // Lines 855-867
  test('what did the plan of 2010 announce, in hubs and spokes, and for which regions?', async () => {
    const { observations, entity } = await served.data(`{
      observations(where: {of: {some: {id: {eq: "pan-regional-clusters"}}}}, sort: [{value: DESC}]) { value in { id } }
      entity(id: "pan-regional-clusters") { locatedIn(sort: [{id: ASC}]) { id } }
    }`)
    const plan = of(['iccp-system-improvement-plan'])
    expect(observations).toEqual([193, 168, 25].map((value) => ({ value, in: plan })))
    expect(entity).toEqual({
      locatedIn: ['chungcheong', 'daekyung', 'dongnam', 'gangwon', 'honam', 'jeju', 'seoul-metropolitan'].map(
        (name) => ({
          id: `pan-region-${name}`,
        }),
      ),
    })
  })
})

describe('National Innovation Clusters', () => {
  // Lines 680-703
  test('who plans them, with how many cities and provinces, from when, and in which two types?', async () => {
    expect(
      await served.data(
        '{ entity(id: "national-innovation-clusters") { status start responsibleBodies(sort: [{id: ASC}]) { id } observationsIn { value of { id } } parts(sort: [{id: ASC}]) { id status } } }',
      ),
    ).toEqual({
      entity: {
        status: 'PLANNED',
        start: '2018-11',
        responsibleBodies: of(['kiat', 'motie']),
        observationsIn: [{ value: 14, of: of(['cities-and-provinces-of-national-innovation-clusters']) }],
        parts: [
          { id: 'national-innovation-clusters-non-rd-type', status: 'PLANNED' },
          { id: 'national-innovation-clusters-rd-type', status: 'PLANNED' },
        ],
      },
    })
  })

  // Lines 685-687; the act of 2009 dissolves four bodies
  test('how many agencies became KIAT, and does the record agree?', async () => {
    const { changeEvents } = await served.data(
      '{ changeEvents(where: {id: {eq: "2009-05-01-kiat-and-keit"}}) { entering { id } claims(where: {sources: {includes: "eccp2018"}}) { value rank } } }',
    )
    expect(changeEvents).toEqual([
      { entering: some(['itep', 'kotef', 'kttc', 'kmac']), claims: [{ value: 'six agencies', rank: 'ALTERNATIVE' }] },
    ])
  })
})

describe('ties of KICOX abroad', () => {
  // Lines 711-728
  test('with whom has it agreed on what, and when?', async () => {
    const { entity } = await served.data(
      '{ entity(id: "kicox") { partyTo { start parties(sort: [{id: ASC}]) { id } } } }',
    )
    expect(entity).toEqual({
      partyTo: listing(
        { start: '2014-06', parties: of(['kicox', 'tci']) },
        { start: '2018-05', parties: of(['dg-growth', 'kicox', 'motie']) },
        { start: null, parties: of(['china', 'kicox']) },
        { start: null, parties: of(['germany', 'kicox']) },
        { start: null, parties: of(['kicox', 'united-states']) },
      ),
    })
  })

  // Lines 729-731
  test('where and when is the matchmaking event planned, and who of Korea goes there?', async () => {
    expect(
      await served.data(
        '{ entity(id: "eu-korea-cluster-matchmaking-2018") { status start locatedIn { id } participants(sort: [{id: ASC}]) { id } } }',
      ),
    ).toEqual({
      entity: {
        status: 'PLANNED',
        start: '2018-11',
        locatedIn: of(['austria']),
        participants: of(['kiat', 'kicox', 'kpu', 'techno-parks']),
      },
    })
  })
})
