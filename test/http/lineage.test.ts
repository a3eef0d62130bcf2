import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

describe('lineage', () => {
  const LINEAGE = `query ($of: ID!, $direction: LineageDirection!, $depth: Int!) { lineage(of: $of, direction: $direction, depth: $depth) {
    entities { id type nameKo } events { id effective enactedBy { id } } successions { kind date certainty from { id } to { id nameEn } event { id } } truncated } }`
  interface Lineage {
    entities: { id: string }[]
    events: { id: string }[]
    successions: { kind: string; from: { id: string }; to: { id: string } }[]
    truncated: boolean
  }
  const trace = async (of: string, direction: string, depth = 30) =>
    (await served.data(LINEAGE, { of, direction, depth }))['lineage'] as Lineage
  const steps = ({ successions }: Lineage) => successions.map(({ kind, from, to }) => `${from.id} ${kind} ${to.id}`)

  test('goes back through mergers, splits, renames and absorptions, and leaves transfers out', async () => {
    const lineage = await trace('growth', 'ANCESTORS')
    expect(lineage.entities.map(({ id }) => id)).toEqual([
      'growth',
      'economy',
      'trade-industry',
      'telecom',
      'industry',
      'trade',
      'post',
    ])
    expect(steps(lineage)).toEqual([
      'industry MERGER trade-industry',
      'trade MERGER trade-industry',
      'post SPLIT telecom',
      'trade-industry RENAME economy',
      'telecom ABSORPTION economy',
      'economy COMPLEX_REORGANISATION growth',
    ])
    expect(lineage.events.map(({ id }) => id)).toEqual([
      'trade-industry-merger',
      'post-split',
      'economy-rename',
      'telecom-absorption',
      'reform-2013',
    ])
    expect(lineage.truncated).toBe(false)
  })

  test('goes forward, also to what was split off', async () => {
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

  test('says when the depth has cut it, and answers for a depth beyond the cap', async () => {
    const cut = await trace('growth', 'ANCESTORS', 1)
    expect([cut.entities.map(({ id }) => id), cut.truncated]).toEqual([['growth', 'economy'], true])
    expect((await trace('growth', 'ANCESTORS', 1_000_000)).truncated).toBe(false)
  })

  test('of something without a history is that alone', async () => {
    expect(await trace('ghost', 'FAMILY')).toEqual({
      entities: [expect.objectContaining({ id: 'ghost' })],
      events: [],
      successions: [],
      truncated: false,
    })
  })
})
