import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// Questions written from the text of the cluster briefing of 2018 before it was loaded, on green growth and on the cluster
// community; the lines are those of its plain-text edition. Each is asked through the public API alone.

const served = serveFolder('seeds')
const of = (ids: string[]) => ids.map((id) => ({ id }))
const some = (ids: string[]): unknown => expect.arrayContaining(of(ids))

describe('what the briefing says about green growth', () => {
  // Lines 332-333, 356-363
  test('how much was the Green New Deal to invest, in which years, and which act of 2010 supports its strategy?', async () => {
    expect(
      await served.data(
        '{ entity(id: "green-new-deal") { start end observations(where: {unit: {eq: "USD"}}) { value period basis } supportedBy { id supportedBy { id nameEn start } } } }',
      ),
    ).toEqual({
      entity: {
        start: '2009',
        end: '2013',
        observations: [{ value: 38500000000, period: '2009/2012', basis: 'PLANNED' }],
        supportedBy: [
          {
            id: 'national-strategy-for-green-growth',
            supportedBy: [
              {
                id: 'framework-act-low-carbon-green-growth',
                nameEn: 'Framework Act on Low Carbon Green Growth',
                start: '2010',
              },
            ],
          },
        ],
      },
    })
  })

  // Lines 375-379
  test('who chaired the committee on green growth, and who sat on it?', async () => {
    const { entity } = await served.data(
      '{ entity(id: "pcgg") { acronym kind implements { id } ledBy { id } members { id } } }',
    )
    expect(entity).toEqual({
      acronym: 'PcGG',
      kind: 'COMMITTEE',
      implements: some(['green-growth-strategy']),
      ledBy: some(['prime-minister-of-korea', 'private-co-chair-pcgg']),
      members: some(['cabinet-members', 'private-stakeholders']),
    })
  })

  // Lines 380-383
  test('what was to be invested in renewable energy from 2011 to 2015, and which rank was the aim?', async () => {
    const { observations } = await served.data(
      '{ observations(where: {in: {some: {id: {eq: "new-and-renewable-energy-industry-strategy"}}}}, sort: [{value: ASC}]) { value unit period basis } }',
    )
    expect(observations).toEqual([
      { value: 5, unit: 'rank', period: null, basis: 'TARGET' },
      { value: 36400000000, unit: 'USD', period: '2011/2015', basis: 'PLANNED' },
    ])
  })

  // Lines 419-425, 436-440
  test('when was the Green Technology Center established, and what does it work on?', async () => {
    expect(
      await served.data(
        '{ entity(id: "gtc") { acronym start names { text } fundedBy { id } specialisesIn { id } findings { statedBy { id } } } }',
      ),
    ).toEqual({
      entity: {
        acronym: 'GTC',
        start: '2013',
        names: expect.arrayContaining([{ text: 'Green Technology Centre' }]) as unknown,
        fundedBy: of(['government-of-korea']),
        specialisesIn: of(['green-climate-technology']),
        findings: expect.arrayContaining([{ statedBy: of(['gtc-website']) }]) as unknown,
      },
    })
  })

  // Lines 423-425
  test('out of whose commitment did the Global Green Growth Institute grow?', async () => {
    const { entity } = await served.data(
      '{ entity(id: "global-green-growth-institute") { nameEn findings { text about { id } statedBy { id } } } }',
    )
    expect(entity).toEqual({
      nameEn: 'Global Green Growth Institute',
      findings: [
        {
          text: expect.stringContaining('commitment') as string,
          about: some(['global-green-growth-institute', 'lee-myung-bak']),
          statedBy: of(['world-bank-2012']),
        },
      ],
    })
  })

  // Lines 442-447
  test('how large was the foreign aid of Korea in 2009, and which share of it was pledged to green projects by 2020?', async () => {
    const { entity } = await served.data(
      '{ entity(id: "foreign-assistance-budget-of-korea") { observations(sort: [{period: ASC}]) { value unit period basis } } }',
    )
    expect(entity).toEqual({
      observations: expect.arrayContaining([
        { value: 800000000, unit: 'USD', period: '2009', basis: 'REPORTED' },
        { value: 30, unit: 'percent', period: '2020', basis: 'TARGET' },
      ]) as unknown,
    })
  })

  // Lines 448-451
  test('which clusters for green technologies are named, and in which complex do electric cells have theirs?', async () => {
    const { entity } = await served.data(
      '{ entity(id: "green-technology-clusters") { parts(sort: [{id: ASC}]) { id locatedIn { id } } } }',
    )
    expect(entity).toEqual({
      parts: [
        { id: 'asia-solar-valley', locatedIn: [] },
        { id: 'chungcheong-solar-energy-cluster', locatedIn: of(['chungcheong']) },
        { id: 'daegu-water-cluster', locatedIn: of(['daegu']) },
        { id: 'jeonbuk-wind-power-cluster', locatedIn: of(['jeonbuk']) },
        { id: 'ochang-electric-cell-cluster', locatedIn: of(['ochang-scientific-industrial-complex']) },
      ],
    })
  })
})

describe('what the briefing says about the cluster community', () => {
  // Lines 479-482, 514
  test('how many industrial complexes are there, how many mini clusters, and who manages both?', async () => {
    const { entities } = await served.data(
      '{ entities(where: {id: {in: ["industrial-complexes", "mini-clusters"]}}, sort: [{id: ASC}]) { id responsibleBodies { id } observations(where: {period: {eq: "2018"}}) { value unit sources } } }',
    )
    expect(entities).toEqual([
      {
        id: 'industrial-complexes',
        responsibleBodies: some(['kicox']),
        observations: expect.arrayContaining([{ value: 45, unit: 'complexes', sources: ['eccp2018'] }]) as unknown,
      },
      {
        id: 'mini-clusters',
        responsibleBodies: some(['kicox']),
        observations: expect.arrayContaining([{ value: 78, unit: 'mini-clusters', sources: ['eccp2018'] }]) as unknown,
      },
    ])
  })

  // Lines 480-481
  test('which mini clusters of the G-Park are named, and out of how many?', async () => {
    const { entity } = await served.data(
      '{ entity(id: "g-park") { parts { nameEn parts(sort: [{nameEn: ASC}]) { nameEn } observations { value } } } }',
    )
    expect(entity).toEqual({
      parts: [
        {
          nameEn: 'Mini clusters of the G-Park',
          parts: [{ nameEn: 'Health ICT' }, { nameEn: 'ICT Infrastructure' }],
          observations: [{ value: 5 }],
        },
      ],
    })
  })

  // Lines 492-494, 537-538
  test('who launched the portal with the map of the mini clusters, when, and which web site did it replace?', async () => {
    expect(
      await served.data(
        '{ entity(id: "kicox-cluster-platform") { start names { text } establishedBy { id } predecessors { id establishedBy { id } } } }',
      ),
    ).toEqual({
      entity: {
        start: '2015',
        names: expect.arrayContaining([{ text: 'e-cluster.net' }]) as unknown,
        establishedBy: of(['kicox']),
        predecessors: [{ id: 'kicox-industrial-complex-pages', establishedBy: of(['kicox']) }],
      },
    })
  })
})
