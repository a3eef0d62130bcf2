import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

describe('lineage', () => {
  const LINEAGE = `query ($of: ID!, $direction: LineageDirection!, $depth: Int!) { lineage(of: $of, direction: $direction, depth: $depth) {
    entities { id type nameKo } events { id effective enactedBy { id } } successions { kind date certainty from { id } to { id nameEn } event { id } } truncated } }`
  interface Lineage {
    entities: { id: string }[]
    events: { id: string }[]
    successions: {
      kind: string
      date: string
      certainty: string
      from: { id: string }
      to: { id: string; nameEn: string }
      event: { id: string }
    }[]
    truncated: boolean
  }
  const trace = async (of: string, direction: string, depth = 30) =>
    (await served.data(LINEAGE, { of, direction, depth }))['lineage'] as Lineage
  const steps = ({ successions }: Lineage) =>
    successions.map(({ date, kind, certainty, from, to, event }) =>
      [date, from.id, kind, certainty, to.id, to.nameEn, event.id].join(' | '),
    )

  test('goes back through mergers, splits, renames and absorptions, and leaves transfers out', async () => {
    const lineage = await trace('growth', 'ANCESTORS')
    expect(lineage.entities).toEqual(
      [
        ['growth', '성장부'],
        ['economy', '경제부'],
        ['trade-industry', '상공부'],
        ['telecom', '통신위원회'],
        ['industry', '공업부'],
        ['trade', '상무부'],
        ['post', '체신부'],
      ].map(([id, nameKo]) => ({ id, type: 'Actor', nameKo })),
    )
    expect(steps(lineage)).toEqual([
      '1990-01-01 | industry | MERGER | STATED | trade-industry | Ministry of Trade & Industry | trade-industry-merger',
      '1990-01-01 | trade | MERGER | STATED | trade-industry | Ministry of Trade & Industry | trade-industry-merger',
      '1995-07-01 | post | SPLIT | STATED | telecom | Telecom Committee | post-split',
      '2000-03-01 | trade-industry | RENAME | STATED | economy | Ministry of Economy | economy-rename',
      '2008-02-29 | telecom | ABSORPTION | STATED | economy | Ministry of Economy | telecom-absorption',
      '2013-03-23 | economy | COMPLEX_REORGANISATION | STATED | growth | Ministry of Growth | reform-2013',
    ])
    expect(lineage.events).toEqual([
      { id: 'trade-industry-merger', effective: '1990-01-01', enactedBy: [{ id: 'law-2' }] },
      { id: 'post-split', effective: '1995-07-01', enactedBy: [] },
      { id: 'economy-rename', effective: '2000-03-01', enactedBy: [] },
      { id: 'telecom-absorption', effective: '2008-02-29', enactedBy: [] },
      { id: 'reform-2013', effective: '2013-03-23', enactedBy: [{ id: 'law-3' }] },
    ])
    expect(lineage.truncated).toBe(false)
  })

  test('goes forward, also to bodies that were split off', async () => {
    const lineage = await trace('trade', 'DESCENDANTS')
    expect(lineage.entities.map(({ id }) => id)).toEqual([
      'trade',
      'trade-industry',
      'economy',
      'patent-office',
      'growth',
      'knowledge',
    ])
  })

  test('of a family is the same from every member', async () => {
    const fromTrade = await trace('trade', 'FAMILY')
    const fromScience = await trace('science', 'FAMILY')
    const ids = ({ entities }: Lineage) => entities.map(({ id }) => id).sort()
    expect(ids(fromTrade)).toEqual(ids(fromScience))
    expect(ids(fromTrade)).toHaveLength(11)
  })

  test('reports when the depth has cut it, and accepts a depth beyond the limit', async () => {
    const cut = await trace('growth', 'ANCESTORS', 1)
    expect([cut.entities.map(({ id }) => id), cut.truncated]).toEqual([['growth', 'economy'], true])
    expect((await trace('growth', 'ANCESTORS', 1_000_000)).truncated).toBe(false)
  })

  test('of a thing without a history is only that thing', async () => {
    expect(await trace('ghost', 'FAMILY')).toEqual({
      entities: [{ id: 'ghost', type: 'Actor', nameKo: '유령 위원회' }],
      events: [],
      successions: [],
      truncated: false,
    })
  })
})
