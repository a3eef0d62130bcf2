import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// Questions written from the text of Park and Hong before it was loaded; the lines are those of its plain-text
// edition. Each is asked through the public API alone.

const served = serveFolder('seeds')
const of = (ids: string[]) => ids.map((id) => ({ id }))
const some = (ids: string[]): unknown => expect.arrayContaining(of(ids))
const has = (text: string) => expect.stringContaining(text) as string

describe('what Park and Hong say about cluster policy', () => {
  // Lines 53-55, 73
  test('what does a regional innovation council do, and how many are there?', async () => {
    expect(
      await served.data(
        '{ entity(id: "regional-innovation-councils") { responsibleFor(where: {id: {in: ["function-review-regional-plans", "function-settle-regional-conflicts"]}}, sort: [{id: ASC}]) { id } oversees { id } objectives { id } observations(where: {unit: {eq: "governments"}}) { value } } }',
      ),
    ).toEqual({
      entity: {
        responsibleFor: of(['function-review-regional-plans', 'function-settle-regional-conflicts']),
        oversees: some(['regional-development-plans-councils']),
        objectives: some(['joint-learning']),
        observations: [{ value: 16 }],
      },
    })
  })

  // Line 57
  test('in how many regions are location-specific industries to be supported, and by which policy?', async () => {
    expect(
      await served.data(
        '{ entity(id: "region-specific-industries") { observations { value unit basis } targetedByConnection(where: {edge: {status: {eq: PLANNED}}}) { edges { node { id } } } names { text } } }',
      ),
    ).toEqual({
      entity: {
        observations: [{ value: 10, unit: 'regions', basis: 'PLANNED' }],
        targetedByConnection: { edges: [{ node: { id: 'industrial-cluster-policy' } }] },
        names: expect.arrayContaining([{ text: 'location-specific industries' }]) as unknown,
      },
    })
  })

  // Line 59
  test('which ministry supports NURI, and what is beside it for human resources?', async () => {
    expect(
      await served.data(
        '{ entity(id: "nuri") { supportedBy { id } objectives { id } } entities(where: {id: {eq: "regional-human-resources"}}) { objectiveOf(sort: [{id: ASC}]) { id } } }',
      ),
    ).toEqual({
      entity: {
        supportedBy: some(['ministry-of-education-and-human-resources-development']),
        objectives: some(['regional-human-resources']),
      },
      entities: [{ objectiveOf: of(['industrial-cluster-policy', 'nuri', 'rhrd']) }],
    })
  })

  // Lines 65, 105
  test('how many national complexes are there, and which are to be pilot clusters?', async () => {
    expect(
      await served.data(
        '{ entity(id: "iccp") { observations(where: {basis: {eq: PLANNED}}) { value } targets(sort: [{id: ASC}]) { id } } entities(where: {id: {eq: "state-designated-complexes"}}) { observations { value } parts(sort: [{id: ASC}]) { id } } }',
      ),
    ).toEqual({
      entity: {
        observations: [{ value: 7 }],
        targets: of(['banwol-sihwa', 'changwon', 'gumi', 'gunsan', 'gwangju', 'ulsan'].map((id) => `cluster-${id}`)),
      },
      entities: [
        {
          observations: expect.arrayContaining([{ value: 35 }]) as unknown,
          parts: some(
            ['changwon', 'gumi', 'gunsan', 'gwangju', 'ulsan']
              .map((id) => `${id}-industrial-complex`)
              .concat('banwol-sihwa'),
          ),
        },
      ],
    })
  })

  // Line 71
  test('when was the Special Act passed, and what rests on it?', async () => {
    expect(
      await served.data(
        '{ entity(id: "special-act-balanced-national-development") { basisOf { id } established { id } } occurrences(where: {id: {eq: "special-act-passed"}}) { start citations { source locator } } }',
      ),
    ).toEqual({
      entity: {
        basisOf: some(['balanced-development-plan-2004', 'industrial-cluster-policy', 'pcbnd']),
        established: of(['special-account-balanced-national-development']),
      },
      occurrences: [
        {
          start: '2003-12',
          citations: expect.arrayContaining([{ source: 'park-hong', locator: '§2-3(1), line 71' }]) as unknown,
        },
      ],
    })
  })

  // Line 71; other sources have the committee begin in April 2003
  test('when was the presidential committee established?', async () => {
    expect(
      await served.data(
        '{ changeEvents(where: {kind: {eq: FOUNDING}, yielding: {some: {id: {eq: "pcbnd"}}}}, sort: [{id: ASC}]) { effective rank enactedBy { id } } }',
      ),
    ).toEqual({
      changeEvents: [
        { effective: '2003-04-07?', rank: null, enactedBy: of(['pcbnd-decree-2003']) },
        { effective: '2003-12/2004', rank: 'ALTERNATIVE', enactedBy: of(['kr-law-7061']) },
      ],
    })
  })

  // Line 95
  test('from how much to how much is the R&D support of the provinces to grow?', async () => {
    expect(
      await served.data(
        '{ observations(where: {of: {some: {id: {eq: "government-rd-budget"}}}}, sort: [{period: ASC}]) { value unit period basis in { id } } }',
      ),
    ).toEqual({
      observations: [
        { value: 27, unit: 'percent', period: '2003', basis: 'REPORTED', in: of(['non-seoul-metropolitan-area']) },
        { value: 40, unit: 'percent', period: '2007', basis: 'TARGET', in: of(['non-seoul-metropolitan-area']) },
      ],
    })
  })

  // Line 103
  test('how many complexes were there at the end of 2003, and what part of exports, production and jobs is theirs?', async () => {
    const { observations } = await served.data(
      '{ observations(where: {of: {some: {id: {eq: "industrial-estates"}}}, period: {eq: "2003-12"}}, sort: [{value: DESC}]) { value indicator } }',
    )
    expect(observations).toEqual([
      { value: 525, indicator: has('small and large') },
      { value: 71.6, indicator: has('exports') },
      { value: 49.2, indicator: has('production') },
      { value: 37.6, indicator: has('employment') },
    ])
  })

  // Line 107
  test('how many institutions, institutes, venture companies and scientists are in Daedeok?', async () => {
    const { observations } = await served.data(
      '{ observations(where: {id: {startsWith: "observation-park-hong-daedeok"}}, sort: [{value: DESC}]) { value of { id } shareOf { value } } }',
    )
    const one = (value: number, shareOf?: number) => ({
      value,
      of: of(['daedeok-science-town']),
      shareOf: shareOf === undefined ? [] : [{ value: shareOf }],
    })
    expect(observations).toEqual([
      one(18000),
      one(5000, 18000),
      one(247),
      one(171, 247),
      one(56, 247),
      one(19),
      one(18, 56),
    ])
  })

  // Line 123
  test('which agency does the paper propose, and for what?', async () => {
    expect(
      await served.data(
        '{ entities(where: {status: {eq: PROPOSED}, id: {eq: "cluster-project-agency"}}) { nameEn kind responsibleFor { id } oversees { id } findings(sort: [{id: ASC}]) { kind text } } }',
      ),
    ).toEqual({
      entities: [
        {
          nameEn: 'Project-based agency for clusters',
          kind: 'AGENCY',
          responsibleFor: of(['function-cluster-planning']),
          oversees: of(['industrial-cluster-policy']),
          findings: [
            { kind: 'RECOMMENDATION', text: has('plan, carry out and evaluate') },
            { kind: 'RECOMMENDATION', text: has('needed in Korea for at least some time') },
            { kind: 'PROBLEM', text: has('overlap') },
          ],
        },
      ],
    })
  })
})
