import { expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// What a reader of Cho 2011 can be asked, answered by the public API alone. The lines are those of the plain-text edition.

const served = serveFolder('seeds')

/** The one answer to a query with a single root field. */
async function answer(query: string): Promise<unknown> {
  return Object.values(await served.data(query))[0]
}

/** The ids in an answer that is a list of things, sorted. */
const ids = (list: unknown): string[] => (list as { id: string }[]).map(({ id }) => id).toSorted()

const texts = (list: unknown): string => (list as { text: string }[]).map(({ text }) => text).join('\n')

// Lines 1643-1659.
test('Which ministry alone answered for the first stage of industrial promotion, and did others work with it?', async () => {
  const phase = await answer(`{ entity(id: "four-province-project-stage-1") {
    responsibleBodies { acronym } findings(where: {negated: {eq: true}}) { text } } }`)
  const { responsibleBodies, findings } = phase as { responsibleBodies: unknown; findings: unknown }
  expect(responsibleBodies).toEqual([{ acronym: 'MOCIE' }])
  expect(texts(findings)).toMatch(/other ministries/)
})

// Lines 1125-1133.
test('Which four industries in which four provinces did the first regional industrial policy take up?', async () => {
  const project = await answer(
    '{ entity(id: "four-province-project") { targets(where: {type: {in: [Place, Industry]}, NOT: {id: {eq: "four-provinces"}}}) { id type } } }',
  )
  const { targets } = project as { targets: { id: string; type: string }[] }
  expect(ids(targets.filter(({ type }) => type === 'Place'))).toEqual(['busan', 'daegu', 'gwangju', 'gyeongnam'])
  expect(ids(targets.filter(({ type }) => type === 'Industry'))).toEqual([
    'footwear-industry',
    'machine-industry',
    'optical-industry',
    'textile-industry',
  ])
})

// Lines 1488-1498.
test('How much did the first stage cost in all, how much came from the central government, and out of which account?', async () => {
  const phase = await answer(`{ entity(id: "four-province-project-stage-1") {
    observations(where: {unit: {eq: "KRW"}}, sort: {value: DESC}) { value approximate by { id } shareOf { value } } fundedBy(where: {kind: {eq: "ACCOUNT"}}) { id } } }`)
  expect(phase).toEqual({
    observations: [
      { value: 1.9e12, approximate: true, by: [], shareOf: [] },
      { value: 1.1e12, approximate: true, by: [{ id: 'government-of-korea' }], shareOf: [{ value: 1.9e12 }] },
    ],
    fundedBy: [{ id: 'national-account' }],
  })
})

// Lines 800-814.
test('How many public agencies shall leave Seoul, to how many places, and which provinces get none?', async () => {
  const project = await answer(`{ entity(id: "relocation-of-public-agencies") {
    observations(sort: {value: DESC}) { value unit basis } excludes { id } } }`)
  const { observations, excludes } = project as { observations: unknown; excludes: unknown }
  expect(observations).toEqual([
    { value: 175, unit: 'agencies', basis: 'PLANNED' },
    { value: 10, unit: 'places', basis: 'PLANNED' },
  ])
  expect(ids(excludes)).toEqual(['chungnam', 'seoul'])
})

// Lines 762-780.
test('By when is the new administrative city to be complete, and how many ministries and agencies move there until when?', async () => {
  const found = await served.data(`{
    entity(id: "multifunctional-administrative-city") { status observations { indicator value period basis } }
    occurrences(where: {kind: {eq: MILESTONE}, of: {some: {id: {eq: "multifunctional-administrative-city"}}}}) { status start } }`)
  const figure = (indicator: string, value: number) => ({ indicator, value, period: '2012', basis: 'PLANNED' })
  expect(found).toEqual({
    entity: {
      status: 'PLANNED',
      observations: [figure('ministry offices and agencies to move in', 12)],
    },
    occurrences: [{ status: 'PLANNED', start: '2030' }],
  })
})

// Lines 846-874.
test('Who proposed the enterprise cities, and how many of how many projects outlived the global crisis?', async () => {
  const cities = await answer(`{ entity(id: "enterprise-city-project") {
    establishedBy { id } observations(sort: {value: DESC}) { value in { id } shareOf { value } } } }`)
  expect(cities).toEqual({
    establishedBy: [{ id: 'association-of-large-firms' }],
    observations: [
      { value: 6, in: [], shareOf: [] },
      { value: 4, in: [{ id: 'global-financial-crisis' }], shareOf: [{ value: 6 }] },
    ],
  })
})

// Lines 1033-1041 and 1760-1770; the statute says otherwise.
test('When was the PCBND replaced according to the paper, and when by law?', async () => {
  const found = await served.data(`{
    claims(where: {field: {eq: "end"}, sources: {includes: "cho2011"}, about: {some: {id: {eq: "pcbnd"}}}}) { value rank }
    lineage(of: "pcbnd", direction: DESCENDANTS, depth: 1) { successions { date to { acronym } } } }`)
  expect(found).toEqual({
    claims: [{ value: '2008', rank: 'ALTERNATIVE' }],
    lineage: { successions: [{ date: '2009-04-22', to: { acronym: 'PCRD' } }] },
  })
})

// Lines 1560-1568.
test('Into what was the regional innovation account turned, under whom, and who shares it out among how many regions?', async () => {
  const account = await answer(`{ entity(id: "account-regional-innovation") { successors {
    nameEn responsibleBodies { id } targets(where: {type: {eq: Place}}) { id observations(where: {indicator: {eq: "economic regions"}}) { value } } } } }`)
  expect(account).toEqual({
    successors: [
      {
        nameEn: 'Mega region account',
        responsibleBodies: [{ id: 'government-of-korea' }],
        targets: [{ id: 'economic-regions', observations: [{ value: 7 }] }],
      },
    ],
  })
})

// Lines 1588-1598; the paper prints 1.4 billion where 6.7-fold growth needs trillion.
test('From how much to how much did the budget of the special accounts grow between 2004 and 2011?', async () => {
  const budget =
    await answer(`{ observations(sort: {period: ASC}, where: {unit: {eq: "KRW"}, indicator: {eq: "budget of the special accounts"},
    sources: {includes: "cho2011"}}) { period value } }`)
  expect(budget).toEqual([
    { period: '2004', value: 1.4e9 },
    { period: '2011', value: 9.8e12 },
  ])
  const doubts = await answer(`{ findings(where: {sources: {includes: "cho2011"}, kind: {eq: PROBLEM},
    about: {some: {id: {eq: "special-account-balanced-national-development"}}}}) { text } }`)
  expect(texts(doubts)).toMatch(/1\.4 trillion/)
})

interface Nodes<Node> {
  edges: { node: Node }[]
}

// Lines 1371-1381.
test('In which six old industrial complexes were pilot clusters launched?', async () => {
  const clusters = await answer(`{ entity(id: "pilot-innovation-clusters") {
    membersConnection(where: {edge: {sources: {includes: "cho2011"}}}) { edges { node {
      locatedInConnection(where: {edge: {sources: {includes: "cho2011"}}}) { edges { node { id } } } } } } } }`)
  const { membersConnection } = clusters as { membersConnection: Nodes<{ locatedInConnection: Nodes<{ id: string }> }> }
  const places = membersConnection.edges.flatMap(({ node }) => node.locatedInConnection.edges)
  expect(ids(places.map(({ node }) => node))).toEqual(['banwol-sihwa', 'changwon', 'gumi', 'gwangju', 'ulsan', 'wonju'])
})

// Lines 1425-1437.
test('In how many provincial governments did the Roh government set up regional innovation councils?', async () => {
  const councils = await answer(`{ entity(id: "regional-innovation-councils") {
    establishedBy { id } observations(where: {unit: {eq: "provincial governments"}}) { value } } }`)
  expect(councils).toEqual({
    establishedBy: [{ id: 'roh-moo-hyun-administration' }],
    observations: [{ value: 16 }],
  })
})

// Lines 1643-1653.
test('Under which administration was there no governance system for regional policy yet?', async () => {
  const found = await answer(`{ findings(where: {negated: {eq: true}, sources: {includes: "cho2011"},
    about: {some: {id: {eq: "governance"}}}}) { about(where: {kind: {eq: "ADMINISTRATION"}}) { nameEn } } }`)
  expect(found).toEqual([{ about: [{ nameEn: 'Kim Dae-jung administration' }] }])
})

// Lines 2020-2029.
test('Does the new regional policy take up green growth?', async () => {
  const found = await answer(`{ findings(where: {kind: {eq: PROBLEM}, sources: {includes: "cho2011"}, AND: [
    {about: {some: {id: {eq: "green-growth"}}}}, {about: {some: {id: {eq: "new-regional-policy"}}}}]}) { negated stance } }`)
  expect(found).toContainEqual({ negated: true, stance: 'NEGATIVE' })
})

// Lines 944-950, 984-990 and 1796-1804.
test('Which ministry answers for the plan that followed the plan of the Roh government?', async () => {
  const plans = await answer(`{ entity(id: "roh-moo-hyun-administration") {
    established(where: {kind: {eq: "PLAN"}}) { successors { nameEn responsibleBodies { acronym } } } } }`)
  expect(plans).toEqual({
    established: [
      { successors: [{ nameEn: 'Five-Year Regional Development Plan', responsibleBodies: [{ acronym: 'MKE' }] }] },
    ],
  })
})

// Lines 1024-1045 and 1735-1743.
test('With which ministry did the committee work that backs the plan of 2004, which rests on the Special Act?', async () => {
  const act = await answer(`{ entity(id: "special-act-balanced-national-development") {
    basisOf(where: {id: {eq: "balanced-development-plan-2004"}}) { supportedBy(where: {kind: {eq: "COMMITTEE"}}) { acronym cooperatesWith { acronym } } } } }`)
  expect(act).toEqual({ basisOf: [{ supportedBy: [{ acronym: 'PCBND', cooperatesWith: [{ acronym: 'MOCIE' }] }] }] })
})

// Lines 1687-1691, 431 and 1536-1538, 1131-1133.
test.each([
  ['RIAs', 'regional-innovation-councils'],
  ['SEOUL METROPOLOTAN AREA', 'seoul-metropolitan-area'],
  ['Kyungnam', 'gyeongnam'],
  ['Participatory Government', 'roh-moo-hyun-administration'],
])('Who or what is "%s"?', async (text, id) => {
  const [first] = (await answer(`{ search(text: "${text}", limit: 1) { entity { id } } }`)) as { entity: unknown }[]
  expect(first?.entity).toEqual({ id })
})

// Lines 1804-1814.
test('Which industries on which three levels does the MKE oversee, and how many areas are on each level?', async () => {
  const ministry = await answer(`{ entity(id: "mke") { oversees(where: {type: {eq: Industry}}, sort: {id: ASC}) {
    id locatedIn { observations(where: {sources: {includes: "cho2011"}, basis: {eq: REPORTED}, unit: {eq: "areas"}}) { value } } } } }`)
  expect(ministry).toEqual({
    oversees: [
      { id: 'leading-industries', locatedIn: [{ observations: [{ value: 7 }] }] },
      { id: 'region-specific-industries', locatedIn: [{ observations: [{ value: 163 }] }] },
      { id: 'strategic-industries', locatedIn: [{ observations: [{ value: 13 }] }] },
    ],
  })
})
