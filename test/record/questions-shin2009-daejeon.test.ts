import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// More questions written from the text of Shin 2009 before it was loaded; the lines are those of its plain-text edition.
// Each is asked through the public API alone.

const served = serveFolder('seeds')
const of = (ids: string[]) => ids.map((id) => ({ id }))
const some = (ids: string[]): unknown => expect.arrayContaining(of(ids))

describe('what it says about NURI', () => {
  // Lines 1085-1093
  test('how many teams applied in 2004, and how many of each size were chosen?', async () => {
    const { observations } = await served.data(
      '{ observations(where: {in: {some: {id: {eq: "nuri-call-2004"}}}, shareOf: {some: {id: {eq: "observation-shin2009-nuri-selected"}}}}, sort: [{value: ASC}]) { value of { id } shareOf { value shareOf { value } } } }',
    )
    const shareOf = [{ value: 111, shareOf: [{ value: 454 }] }]
    expect(observations).toHaveLength(3)
    expect(observations).toEqual(
      expect.arrayContaining([
        { value: 25, of: of(['nuri-large-projects']), shareOf },
        { value: 25, of: of(['nuri-medium-projects']), shareOf },
        { value: 61, of: of(['nuri-small-projects']), shareOf },
      ]),
    )
  })

  // Lines 1075-1083, 364-368
  test('universities of which region were shut out, and which provinces is that?', async () => {
    expect(await served.data('{ entity(id: "nuri") { excludes { id parts { id } } } }')).toEqual({
      entity: { excludes: [{ id: 'seoul-metropolitan-area', parts: some(['seoul', 'gyeonggi', 'incheon']) }] },
    })
  })

  // Lines 1165-1176
  test('who watches over it, where does that committee sit, and whose agency is the host?', async () => {
    expect(
      await served.data(
        '{ entity(id: "nuri") { overseenBy { id oversees { id } hostedBy { id supportedBy { id } } } } }',
      ),
    ).toEqual({
      entity: {
        overseenBy: [
          {
            id: 'bk21-nuri-committee',
            oversees: some(['brain-korea-21', 'nuri']),
            hostedBy: [
              {
                id: 'korea-research-foundation',
                supportedBy: of(['ministry-of-education-and-human-resources-development']),
              },
            ],
          },
        ],
      },
    })
  })
})

describe('what it says about Daejeon and Daedeok', () => {
  // Lines 1236-1242, 1258-1262
  test('who designed the Daedeok Innovative Cluster Plan, who paid, and on what survey did it rest?', async () => {
    expect(
      await served.data(
        '{ entity(id: "daedeok-innovative-cluster-plan") { start authoredBy { id } fundedBy { id } basedOn { id observations { value unit } } } }',
      ),
    ).toEqual({
      entity: {
        start: '2005-12',
        authoredBy: of(['dria-director-until-2006']),
        fundedBy: of(['mocie']),
        basedOn: [{ id: 'dria-survey', observations: [{ value: 900, unit: 'persons' }] }],
      },
    })
  })

  // Lines 1288-1308
  test('which mini-clusters belong to the IT Cluster and to the BT Cluster?', async () => {
    const { entities } = await served.data(
      '{ entities(where: {id: {in: ["daedeok-bt-cluster", "daedeok-it-cluster"]}}, sort: [{id: ASC}]) { parts(sort: [{nameEn: ASC}]) { nameEn } } }',
    )
    expect(
      (entities as { parts: { nameEn: string }[] }[]).map(({ parts }) => parts.map(({ nameEn }) => nameEn)),
    ).toEqual([
      ['Bio-materials', 'Biomedical', 'Fundamental Biology Technology'],
      [
        'Communication Services and Equipments',
        'Communication Suppliers and Materials',
        'Optic Materials and Related Machines',
        'Semiconductors and Displayers',
        'Software and Contents',
      ],
    ])
  })

  // Lines 1349-1369
  test('in which election did the mayor lose who had named the director of DRIA, and when did the director resign?', async () => {
    expect(
      await served.data(
        '{ entity(id: "dria-director") { heldByConnection { edges { properties { end } node { id appointedBy { participatedIn { id kind start } } } } } } }',
      ),
    ).toEqual({
      entity: {
        heldByConnection: {
          edges: [
            {
              properties: { end: '2006-12-XX' },
              node: {
                id: 'dria-director-until-2006',
                appointedBy: [{ participatedIn: [{ id: 'local-elections-2006', kind: 'ELECTION', start: '2006-05' }] }],
              },
            },
          ],
        },
      },
    })
  })

  // Lines 1369-1387
  test('was DRIA merged with the Daejeon Development Institute?', async () => {
    expect(
      await served.data(
        '{ entity(id: "dria") { successors { id } entered(where: {kind: {eq: ABSORPTION}}) { rank yielding { id } } partOfConnection { edges { properties { start } node { id } } } } }',
      ),
    ).toEqual({
      entity: {
        successors: [],
        entered: [{ rank: 'REFUTED', yielding: of(['daejeon-development-institute']) }],
        partOfConnection: {
          edges: expect.arrayContaining([
            { properties: { start: '2008-03' }, node: { id: 'daejeon-technopark' } },
          ]) as unknown,
        },
      },
    })
  })

  // Lines 1212-1222
  test('what became of the Ministry of Science and Technology, according to the paper and by law?', async () => {
    const { entity } = await served.data(
      '{ entity(id: "most") { successors { id } entered(where: {rank: {eq: ALTERNATIVE}}) { kind yielding { id } citations { source } } } }',
    )
    expect(entity).toEqual({
      successors: some(['mest']),
      entered: [{ kind: 'ABSORPTION', yielding: of(['mke']), citations: [{ source: 'shin2009' }] }],
    })
  })
})

describe('what it concludes', () => {
  // Lines 1646-1666
  test('did the cluster programmes create balanced growth?', async () => {
    const { findings } = await served.data(
      '{ findings(where: {kind: {eq: ASSESSMENT}, negated: {eq: true}, about: {some: {id: {eq: "balanced-growth"}}}, sources: {includes: "shin2009"}}) { stance about { id } } }',
    )
    expect(findings).toContainEqual({
      stance: 'NEGATIVE',
      about: some(['balanced-growth', 'industrial-cluster-policies']),
    })
  })

  // Lines 1505-1509
  test('how often should teams report, and how often did they have to?', async () => {
    const { observations } = await served.data(
      '{ observations(where: {indicator: {startsWith: "reports a team has to make"}}, sort: [{value: ASC}]) { value unit basis } }',
    )
    expect(observations).toEqual([
      { value: 1, unit: 'reports per year', basis: 'TARGET' },
      { value: 4, unit: 'reports per year', basis: 'REPORTED' },
    ])
  })

  // Lines 1678-1684
  test('which approach does it propose to the next government, and on whose work does that rest?', async () => {
    expect(
      await served.data(
        '{ entity(id: "creative-industry-approach") { status basedOn { id } } entities(where: {id: {eq: "creative-industry"}}) { findings { kind statedBy { id } } } source: entity(id: "shin2009") { refersTo(limit: 100) { id } } }',
      ),
    ).toEqual({
      entity: { status: 'PROPOSED', basedOn: of(['creative-industry']) },
      entities: [
        {
          findings: expect.arrayContaining([
            { kind: 'RECOMMENDATION', statedBy: of(['florida-2002', 'pratt-1997', 'scott-2000']) },
          ]) as unknown,
        },
      ],
      source: { refersTo: some(['florida-2002', 'pratt-1997', 'scott-2000']) },
    })
  })
})
