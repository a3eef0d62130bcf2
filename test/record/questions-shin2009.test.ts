import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// Questions written from the text of Shin 2009 before it was loaded; the lines are those of its plain-text edition.
// Each is asked through the public API alone.

const served = serveFolder('seeds')
const of = (ids: string[]) => ids.map((id) => ({ id }))
const some = (ids: string[]): unknown => expect.arrayContaining(of(ids))

describe('what Shin 2009 says about the plans before 2003', () => {
  // Lines 195-209
  test('who was in charge of the first national land plan, and who did the work?', async () => {
    expect(
      await served.data(
        '{ entity(id: "cnldp-1") { start end partOf { responsibleBodies { id } } implementedBy { id } } programmes(where: {id: {eq: "cnldp-1-preparation"}}) { start end } }',
      ),
    ).toMatchObject({
      entity: {
        start: '1972',
        end: '1982',
        partOf: [{ responsibleBodies: some(['moct']) }],
        implementedBy: of(['krihs-1978']),
      },
      programmes: [{ start: '1968', end: '1972' }],
    })
  })

  // Lines 215-231
  test('under which president did the update of the third plan fail, and why?', async () => {
    const { entity } = await served.data(
      '{ entity(id: "cnldp-3-revision") { status partOf { id } findings { kind text about { id } } } }',
    )
    expect(entity).toMatchObject({
      status: 'DROPPED',
      partOf: of(['cnldp-3']),
      findings: [
        {
          kind: 'CAUSE',
          text: expect.stringContaining('clear') as string,
          about: some(['kim-young-sam-administration']),
        },
      ],
    })
  })

  // Lines 243-259
  test('what took the place of the national land plans and the five-year economic plans?', async () => {
    const { entities } = await served.data(
      '{ entities(where: {id: {in: ["cnldp-4", "five-year-economic-development-plans"]}}, sort: [{id: ASC}]) { id successors(sort: [{id: ASC}]) { id } } }',
    )
    const successors = of(['industrial-cluster-policies', 'regional-innovation-system-policy'])
    expect(entities).toEqual([
      { id: 'cnldp-4', successors },
      { id: 'five-year-economic-development-plans', successors },
    ])
  })

  // Lines 116-126
  test('which satellite cities were created to slow the growth of Seoul?', async () => {
    expect(
      await served.data('{ entity(id: "growth-control-seoul") { established(sort: [{id: ASC}]) { nameEn } } }'),
    ).toEqual({
      entity: {
        established: ['Anyang', 'Bucheon', 'Gunpo', 'Seongnam', 'Suwon', 'Uijeongbu'].map((nameEn) => ({ nameEn })),
      },
    })
  })
})

describe('what it says about the programmes of the Roh government', () => {
  // Lines 424-440
  test('which programmes did the Industry ministry run to promote clusters?', async () => {
    expect(await served.data('{ entity(id: "mocie") { implements(limit: 100) { id } } }')).toEqual({
      entity: {
        implements: some([
          'technopark-programme',
          'regional-technology-innovation-centre-programme',
          'new-technology-business-incubator-programme',
          'ris-pilot-programme',
          'regional-research-centre-programme',
        ]),
      },
    })
  })

  // Lines 440-453
  test('which ministry launched BK21 and NURI, and which one the help for software centres?', async () => {
    const { entities } = await served.data(
      '{ entities(where: {id: {in: ["brain-korea-21", "nuri", "software-promotion-centre-assistance"]}}, sort: [{id: ASC}]) { id establishedBy { id } } }',
    )
    const education = of(['ministry-of-education-and-human-resources-development'])
    expect(entities).toEqual([
      { id: 'brain-korea-21', establishedBy: education },
      { id: 'nuri', establishedBy: education },
      { id: 'software-promotion-centre-assistance', establishedBy: of(['mic']) },
    ])
  })

  // Lines 404-422
  test('which committee coordinated the ministries, whatever the paper calls it?', async () => {
    const { search } = await served.data(
      '{ search(text: "Presidential Committee of Regionally Balanced Development", limit: 1) { entity { id oversees { id } } } }',
    )
    expect(search).toMatchObject([
      { entity: { id: 'pcbnd', oversees: some(['industrial-cluster-policies', 'mocie']) } },
    ])
  })

  // Lines 1406-1422
  test('how many cluster programmes did how many ministries run, and how many of them the Industry ministry?', async () => {
    const { observations, entity } = await served.data(
      '{ observations(where: {shareOf: {some: {id: {eq: "observation-shin2009-cluster-programmes-total"}}}}) { value by { id } shareOf { value of { id } } } entity(id: "industrial-cluster-policies") { observations(where: {indicator: {eq: "ministries that run cluster programmes"}}) { value } } }',
    )
    expect(observations).toContainEqual({
      value: 7,
      by: of(['mocie']),
      shareOf: [{ value: 13, of: of(['industrial-cluster-policies']) }],
    })
    expect(entity).toEqual({ observations: [{ value: 6 }] })
  })
})

describe('what it says about the RIS Pilot Program', () => {
  const figures = async (id: string) => {
    const { entity } = await served.data(
      'query ($id: ID!) { entity(id: $id) { observations(limit: 100) { indicator value unit basis } } }',
      { id },
    )
    return (entity as { observations: { indicator: string; value: number; unit: string; basis: string }[] })
      .observations
  }

  // Lines 642-650, 686-700
  test('how many proposals came in, how many teams were chosen and by how many experts?', async () => {
    const { entities } = await served.data(
      '{ entities(where: {id: {in: ["ris-pilot-call-2004", "ris-pilot-review-committee"]}}, sort: [{id: ASC}]) { start observations(where: {basis: {eq: REPORTED}}, sort: [{value: ASC}]) { value unit } } }',
    )
    expect(entities).toEqual([
      {
        start: '2004-03',
        observations: [
          { value: 43, unit: 'teams' },
          { value: 110, unit: 'proposals' },
        ],
      },
      { start: '2004', observations: [{ value: 40, unit: 'persons' }] },
    ])
  })

  // Lines 700-718, 767-769
  test('which three teams of Daejeon were made one, and which institution led it?', async () => {
    expect(
      await served.data(
        '{ entity(id: "ris-pilot-team-daejeon-merged") { predecessors(sort: [{id: ASC}]) { ledBy { id } } ledBy { id } emerged { kind } } }',
      ),
    ).toEqual({
      entity: {
        predecessors: ['dria', 'hanbat-national-university', 'kaist'].map((id) => ({ ledBy: of([id]) })),
        ledBy: of(['dria']),
        emerged: [{ kind: 'MERGER' }],
      },
    })
  })

  // Lines 867-881
  test('how late was the money of the first year?', async () => {
    expect(await figures('ris-pilot-grants')).toContainEqual({
      indicator: 'delay of the grants in the first year',
      value: 5,
      unit: 'months',
      basis: 'REPORTED',
    })
  })

  // Lines 936-950
  test('what part of its budget could a team spend on salaries at most?', async () => {
    expect(await figures('ris-pilot-grants')).toContainEqual({
      indicator: 'part of the budget allowed for salaries',
      value: 20,
      unit: 'percent',
      basis: 'LIMIT',
    })
  })

  // Lines 920-930
  test('through whom did the ministry administer it, and what came of that?', async () => {
    expect(
      await served.data(
        '{ entity(id: "mocie") { delegatesTo { id } } findings(where: {about: {some: {id: {eq: "itep"}}}, sources: {includes: "shin2009"}}) { kind stance } }',
      ),
    ).toMatchObject({
      entity: { delegatesTo: some(['itep']) },
      findings: expect.arrayContaining([expect.objectContaining({ kind: 'PROBLEM', stance: 'NEGATIVE' })]) as unknown,
    })
  })
})
