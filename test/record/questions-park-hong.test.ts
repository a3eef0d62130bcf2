import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// Questions written from the text of Park and Hong before it was loaded; the lines are those of its plain-text
// edition. Each is asked through the public API alone.

const served = serveFolder('seeds')
const of = (ids: string[]) => ids.map((id) => ({ id }))
const some = (ids: string[]): unknown => expect.arrayContaining(of(ids))
const has = (text: string) => expect.stringContaining(text) as string

describe('what Park and Hong say about the growth of Korea', () => {
  // Line 21
  test('how much of the population, of production, of manufacturing firms and of local taxes did the capital region hold in 2001?', async () => {
    const { observations } = await served.data(
      '{ observations(where: {period: {eq: "2001"}, of: {some: {id: {eq: "seoul-metropolitan-area"}}}}, sort: [{indicator: ASC}]) { indicator value unit } }',
    )
    expect(observations).toEqual([
      { indicator: 'part of the gross domestic product', value: 47, unit: 'percent' },
      { indicator: 'part of the manufacturing firms', value: 57, unit: 'percent' },
      { indicator: 'part of the population', value: 47, unit: 'percent' },
      { indicator: 'part of the revenue from local taxes', value: 59, unit: 'percent' },
    ])
  })

  // Lines 23-25
  test('when was the first five-year plan for balanced development completed, and by which administration?', async () => {
    expect(
      await served.data(
        '{ occurrences(where: {id: {eq: "balanced-development-plan-2004-completed"}}) { kind start of { id establishedBy { id } names { text } } } }',
      ),
    ).toEqual({
      occurrences: [
        {
          kind: 'MILESTONE',
          start: '2004-06',
          of: [
            {
              id: 'balanced-development-plan-2004',
              establishedBy: some(['roh-moo-hyun-administration']),
              names: expect.arrayContaining([
                { text: 'First Five-Year Plan for Balanced National Development' },
              ]) as unknown,
            },
          ],
        },
      ],
    })
  })

  // Line 33
  test('when did the five-year economic development plans begin, and what was to grow?', async () => {
    expect(
      await served.data(
        '{ entities(where: {id: {in: ["economic-development-plan-1", "export-oriented-industrialisation"]}}, sort: [{id: ASC}]) { start partOf { id start } objectives(sort: [{id: ASC}]) { id } targets { id } } }',
      ),
    ).toEqual({
      entities: [
        {
          start: '1962',
          partOf: [{ id: 'five-year-economic-development-plans', start: '1962' }],
          objectives: [],
          targets: [],
        },
        {
          start: '1961~',
          partOf: [],
          objectives: some(['export-growth', 'self-sustaining-economy']),
          targets: some(['light-industries']),
        },
      ],
    })
  })

  // Line 35
  test('which industrial complex was the first, and how many export complexes followed it from 1965, in which cities?', async () => {
    expect(
      await served.data(
        '{ entities(where: {id: {in: ["ulsan-industrial-complex", "export-industrial-complexes"]}}, sort: [{id: ASC}]) { start locatedIn(sort: [{id: ASC}]) { id } observations { value unit } findings { text } } }',
      ),
    ).toMatchObject({
      entities: [
        {
          start: '1965',
          locatedIn: of(['incheon', 'seoul']),
          observations: [{ value: 6, unit: 'complexes' }],
        },
        { start: '196X', locatedIn: of(['ulsan']), findings: [{ text: has('the first of Korea') }] },
      ],
    })
  })

  // Line 35
  test('how many complexes were built in the 1960s?', async () => {
    expect(
      await served.data(
        '{ observations(where: {of: {some: {id: {eq: "industrial-estates"}}}, period: {eq: "196X"}}) { value unit indicator } }',
      ),
    ).toEqual({ observations: [{ value: 15, unit: 'complexes', indicator: 'industrial complexes constructed' }] })
  })

  // Line 37
  test('which six industries were chosen in the 1970s?', async () => {
    expect(
      await served.data(
        '{ entity(id: "heavy-chemical-industrialisation") { observations { value } targets(where: {id: {in: ["steel-industry", "machine-industry", "shipbuilding", "electronics-industry", "non-ferrous-metals", "petrochemicals", "light-industries"]}}, sort: [{id: ASC}]) { id } } }',
      ),
    ).toEqual({
      entity: {
        observations: [{ value: 6 }],
        targets: of([
          'electronics-industry',
          'machine-industry',
          'non-ferrous-metals',
          'petrochemicals',
          'shipbuilding',
          'steel-industry',
        ]),
      },
    })
  })

  // Line 37
  test('which complex of the 1970s stands for which industry, and in which city?', async () => {
    const { entities } = await served.data(
      '{ entities(where: {start: {eq: "197X"}, type: {eq: Place}}, sort: [{id: ASC}]) { locatedIn { id } specialisesInConnection(where: {edge: {sources: {includes: "park-hong"}}}) { edges { node { id } } } } }',
    )
    const one = (city: string, industry: string) => ({
      locatedIn: of([city]),
      specialisesInConnection: { edges: [{ node: { id: industry } }] },
    })
    expect(entities).toEqual([
      one('changwon', 'machine-industry'),
      one('geoje', 'shipbuilding'),
      one('gumi', 'electronics-industry'),
      one('pohang', 'steel-industry'),
      one('ulsan', 'petrochemicals'),
    ])
  })

  // Line 39
  test('which complexes were built in the 1980s, for which areas, and how did those for farmers fare?', async () => {
    expect(
      await served.data(
        '{ entity(id: "small-complex-allocation") { start targets { id } objectives(sort: [{id: ASC}]) { id } established(sort: [{id: ASC}]) { id findings(where: {kind: {eq: ASSESSMENT}}) { stance } } } }',
      ),
    ).toEqual({
      entity: {
        start: '198X',
        targets: of(['agricultural-areas']),
        objectives: of(['agricultural-income', 'balanced-growth']),
        established: [
          { id: 'agricultural-industrial-complexes', findings: [{ stance: 'NEGATIVE' }] },
          { id: 'small-medium-industrial-complexes', findings: [] },
        ],
      },
    })
  })

  // Line 41
  test('which of the science complexes of the 1990s goes on, and with what industry?', async () => {
    expect(
      await served.data(
        '{ entity(id: "science-industrial-complexes") { start observations { value } parts { id specialisesIn { id } supportedBy { id } locatedIn { id } } } }',
      ),
    ).toEqual({
      entity: {
        start: '199X',
        observations: [{ value: 1 }],
        parts: [
          {
            id: 'gwangju-science-industrial-complex',
            specialisesIn: of(['optical-industry']),
            supportedBy: of(['government-of-korea']),
            locatedIn: of(['gwangju']),
          },
        ],
      },
    })
  })

  // Line 43
  test('with which cities and provinces did the promotion project of 1999 begin, and with which industry in each?', async () => {
    const { entity } = await served.data(
      '{ entity(id: "regional-industry-promotion-project-1999") { start targets(where: {type: {eq: Place}}, sort: [{id: ASC}]) { id specialisesIn(where: {id: {in: ["textile-industry", "footwear-industry", "optical-industry", "machine-industry"]}}) { id } } } }',
    )
    const one = (id: string, industry: string) => ({ id, specialisesIn: of([industry]) })
    expect(entity).toEqual({
      start: '1999',
      targets: [
        one('busan', 'footwear-industry'),
        one('daegu', 'textile-industry'),
        one('gwangju', 'optical-industry'),
        one('gyeongnam', 'machine-industry'),
      ],
    })
  })

  // Lines 45-47
  test('which years does the project of nine and four provinces run, how many industries has each, and whom does it leave out?', async () => {
    expect(
      await served.data(
        '{ entity(id: "regional-industry-promotion-project") { startYear: start end observations { value } excludes { id } basedOn { id observations { valueLow valueHigh period } claims { field value reason } } } }',
      ),
    ).toMatchObject({
      entity: {
        startYear: '2002-01-17',
        end: '2008-XX',
        observations: expect.arrayContaining([{ value: 13 }]) as unknown,
        excludes: of(['seoul-metropolitan-area']),
        basedOn: [
          {
            id: 'regional-industry-basic-plan-2002',
            observations: [{ valueLow: 3, valueHigh: 4, period: '2001' }],
            claims: [{ field: 'start', value: '2001' }],
          },
        ],
      },
    })
  })
})
