import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// Questions written from the first section of the cluster briefing of 2018 before it was loaded; the lines are those of its
// plain-text edition. Each is asked through the public API alone.

const served = serveFolder('seeds')
const of = (ids: string[]) => ids.map((id) => ({ id }))
const some = (ids: string[]): unknown => expect.arrayContaining(of(ids))

describe('what the cluster briefing says about Korea and Europe', () => {
  // Lines 30-35
  test('since when has the free trade agreement been applied, when was it ratified, and whom does it bind?', async () => {
    const { entity, occurrences } = await served.data(
      '{ entity(id: "eu-korea-fta") { parties(sort: [{id: ASC}]) { id } targets { id } } occurrences(where: {of: {some: {id: {eq: "eu-korea-fta"}}}}, sort: [{start: ASC}]) { kind start } }',
    )
    expect(entity).toEqual({
      parties: of(['european-union', 'republic-of-korea']),
      targets: some(['electronics-industry', 'medical-devices', 'motor-vehicles', 'pharmaceuticals']),
    })
    expect(occurrences).toEqual([
      { kind: 'MILESTONE', start: '2011-07' },
      { kind: 'MILESTONE', start: '2015-12' },
    ])
  })

  // Lines 27, 71-72
  test('how large was the trade deficit of the EU with Korea in 2008 and in 2017, and how much did its firms invest?', async () => {
    const { deficits, investments } = await served.data(
      '{ deficits: observations(where: {of: {some: {id: {eq: "european-union"}}}, indicator: {eq: "trade deficit with Korea"}}, sort: [{period: ASC}]) { period value unit in { id } } investments: observations(where: {of: {some: {id: {eq: "republic-of-korea"}}}, by: {some: {id: {eq: "european-union"}}}, unit: {eq: "EUR"}, sources: {includes: "eccp2018"}}, sort: [{value: ASC}]) { indicator value statedBy { id } } }',
    )
    expect(deficits).toEqual([
      { period: '2008', value: 14e9, unit: 'EUR', in: of(['republic-of-korea']) },
      { period: '2017', value: 2e8, unit: 'EUR', in: of(['republic-of-korea']) },
    ])
    const statedBy = of(['eu-gateway-korea'])
    expect(investments).toEqual([
      { indicator: 'foreign direct investment', value: 6e9, statedBy },
      { indicator: 'stock of foreign direct investment', value: 43e9, statedBy },
    ])
  })

  // Lines 112-119, 125-126
  test('on what does the agreement on science build, which committee meets, and what does that committee work on?', async () => {
    const { agreement, committee } = await served.data(
      '{ agreement: entity(id: "eu-korea-science-agreement") { start basedOn { id start parties { id } } } committee: entity(id: "jstcc") { acronym targets(limit: 100) { id } parts(sort: [{id: ASC}]) { start locatedIn { id } } } }',
    )
    expect(agreement).toEqual({
      start: '2007',
      basedOn: [
        { id: 'euratom-korea-fusion-agreement', start: '2006', parties: some(['euratom', 'republic-of-korea']) },
      ],
    })
    expect(committee).toEqual({
      acronym: 'JSTCC',
      targets: some(['nanoelectronics', 'polar-research']),
      parts: [
        { start: '2015', locatedIn: [] },
        { start: '2017-09', locatedIn: of(['brussels']) },
      ],
    })
  })
})

describe('what it says about sectors and their clusters', () => {
  // Lines 212-230
  test('which cluster serves food and drink, where is it, who set it up, and how much food is imported?', async () => {
    const { industry, imports } = await served.data(
      '{ industry: entity(id: "food-and-beverages") { specialists { id locatedIn { id } establishedBy { id } } } imports: observations(where: {of: {some: {id: {eq: "food-and-beverages"}}}, indicator: {eq: "share of need that is imported"}}) { valueLow unit } }',
    )
    expect(industry).toEqual({
      specialists: [{ id: 'foodpolis', locatedIn: some(['iksan']), establishedBy: of(['mafra']) }],
    })
    expect(imports).toEqual([{ valueLow: 70, unit: 'percent' }])
  })

  // Lines 250-251, 271-272, and 842 for the complex of Banwol-Sihwa
  test('which zones have clusters of parts and materials, new materials, fine chemistry and petrochemicals?', async () => {
    const { entities } = await served.data(
      '{ entities(where: {id: {in: ["fine-chemistry", "new-materials", "parts-and-materials", "petrochemicals"]}}) { id specialists { kind locatedIn { id } } } }',
    )
    const places = (entities as { id: string; specialists: { kind: string; locatedIn: { id: string }[] }[] }[]).map(
      ({ id, specialists }) => [
        id,
        specialists
          .filter(({ kind }) => kind === 'CLUSTER')
          .flatMap(({ locatedIn }) => locatedIn.map((place) => place.id))
          .sort(),
      ],
    )
    expect(Object.fromEntries(places)).toEqual({
      'fine-chemistry': ['ulsan'],
      'new-materials': ['gangwon'],
      'parts-and-materials': ['banwol-sihwa', 'busan', 'gyeonggi', 'seoul'],
      petrochemicals: ['gwangju', 'jeonnam'],
    })
  })

  // Lines 273-282, 843
  test('which five firms and which complex make car parts, and which associations support the sector?', async () => {
    const { firms, complexes, sectors } = await served.data(
      '{ firms: entity(id: "auto-parts") { specialists(where: {kind: {eq: "COMPANY"}}, sort: [{id: ASC}]) { id } } complexes: entity(id: "auto-parts") { specialists(where: {type: {eq: Cluster}}) { id } } sectors: entities(where: {id: {in: ["machine-industry", "motor-vehicles"]}}, sort: [{id: ASC}]) { supportedBy(sort: [{id: ASC}]) { id kind } } }',
    )
    expect(firms).toEqual({
      specialists: of(['hyundai-dymos', 'hyundai-mobis', 'hyundai-powertech', 'hyundai-wia', 'mando']),
    })
    expect(complexes).toEqual({ specialists: of(['cluster-gunsan']) })
    const associations = (sectors as { supportedBy: { id: string; kind: string }[] }[])
      .flatMap(({ supportedBy }) => supportedBy)
      .filter(({ kind }) => kind === 'ASSOCIATION')
    expect(associations.map(({ id }) => id)).toEqual(['koami', 'komma', 'kama'])
  })

  // Lines 292-302
  test('whose administration brought in the creative economy, when, and in whose words is it defined?', async () => {
    expect(
      await served.data(
        '{ entity(id: "creative-economy") { implementedBy { id startEarliest ledBy { id } } findings(where: {statedBy: {some: {id: {eq: "park-geun-hye"}}}}) { text } } }',
      ),
    ).toEqual({
      entity: {
        implementedBy: [
          {
            id: 'park-geun-hye-administration',
            startEarliest: expect.stringMatching(/^2013/) as string,
            ledBy: of(['park-geun-hye']),
          },
        ],
        findings: [{ text: expect.stringContaining('science and technology that meet industry') as string }],
      },
    })
  })
})
