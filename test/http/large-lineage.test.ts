import { beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

/** Adds bodies and successions as the runner derives them, without events. */
async function grow(prefix: string, steps: readonly (readonly [string, string])[]): Promise<void> {
  const ids = [...new Set(steps.flat())].map((name) => `${prefix}-${name}`)
  await served.database.execute("UNWIND $ids AS id CREATE (:Entity:Thing:Actor {id: id, type: 'Actor'})", { ids })
  await served.database.execute(
    `UNWIND $steps AS step MATCH (a:Entity {id: step[0]}), (b:Entity {id: step[1]})
     CREATE (a)-[:SUCCEEDED_BY {id: a.id + '/' + b.id, kind: 'REPLACEMENT', certainty: 'STATED', eventId: 'none'}]->(b)`,
    { steps: steps.map(([from, to]) => [`${prefix}-${from}`, `${prefix}-${to}`]) },
  )
}

async function trace(
  of: string,
  direction: string,
  depth = 100,
): Promise<{ ids: string[]; steps: number; truncated: boolean }> {
  const query = `query ($of: ID!, $direction: LineageDirection!, $depth: Int!) {
    lineage(of: $of, direction: $direction, depth: $depth) { entities { id } successions { id } truncated } }`
  const { lineage } = (await served.data(query, { of, direction, depth })) as {
    lineage: { entities: { id: string }[]; successions: unknown[]; truncated: boolean }
  }
  return { ids: lineage.entities.map(({ id }) => id), steps: lineage.successions.length, truncated: lineage.truncated }
}

test('fifteen stacked diamonds are walked node by node, not path by path', async () => {
  const steps = Array.from({ length: 15 }, (_, level) =>
    ['l', 'r'].flatMap(
      (side) =>
        [
          [`${level}`, `${level}${side}`],
          [`${level}${side}`, `${level + 1}`],
        ] as const,
    ),
  ).flat()
  await grow('diamond', steps)
  expect(await trace('diamond-0', 'DESCENDANTS')).toMatchObject({ steps: 60, truncated: false })
  expect((await trace('diamond-15', 'ANCESTORS')).ids).toHaveLength(46)
})

test('a chain longer than the limit on hops is cut, and truncated is true', async () => {
  await grow(
    'chain',
    Array.from({ length: 150 }, (_, index) => [`${index}`, `${index + 1}`] as const),
  )
  const { ids, truncated } = await trace('chain-0', 'DESCENDANTS', 5_000)
  expect([ids.length, ids.at(-1), truncated]).toEqual([101, 'chain-100', true])
  expect(await trace('chain-50', 'DESCENDANTS')).toMatchObject({ steps: 100, truncated: false })
})

test('a family larger than the limit on nodes is cut, and truncated is true', async () => {
  await grow(
    'star',
    Array.from({ length: 2_500 }, (_, index) => ['centre', `ray${index}`] as const),
  )
  const { ids, truncated } = await trace('star-centre', 'FAMILY')
  expect([ids.length, truncated]).toEqual([2_000, true])
})

test('the walk of a cycle ends', async () => {
  await grow('cycle', [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
  ])
  expect(await trace('cycle-a', 'ANCESTORS')).toMatchObject({
    ids: ['cycle-a', 'cycle-c', 'cycle-b'],
    steps: 3,
    truncated: false,
  })
})

describe('a family larger than an answer goes on', () => {
  interface Page {
    entities: { id: string }[]
    successions: { id: string; from: { id: string }; to: { id: string } }[]
    cut: string | null
    next: number | null
  }

  beforeAll(growWide, 60_000)

  /** All pages of a lineage, as a caller reads them. */
  async function pagesOf(query: string): Promise<Page[]> {
    const pages: Page[] = []
    for (let offset: number | null = 0; offset !== null; offset = pages.at(-1)?.next ?? null) {
      const { lineage } = (await served.data(
        `{ lineage(${query}, offset: ${offset}) { entities { id } successions { id from { id } to { id } } cut next } }`,
      )) as { lineage: Page }
      pages.push(lineage)
    }
    return pages
  }

  test.each(['', ', renames: COLLAPSE', ', functions: true', ', from: "1900-01-01"'])(
    'and all pages together have every body and every step once%s',
    async (more) => {
      const pages = await pagesOf(`of: "wide-0", direction: DESCENDANTS${more}`)
      expect(pages.map(({ cut, next }) => [cut, next])).toEqual([
        ['SIZE', 2_000],
        ['SIZE', 4_000],
        [null, null],
      ])
      const ids = pages.flatMap(({ entities }) => entities.map(({ id }) => id))
      expect([ids.length, new Set(ids).size]).toEqual([4_601, 4_601])
      const steps = pages.flatMap(({ successions }) => successions.map(({ id }) => id))
      expect([steps.length, new Set(steps).size]).toEqual([6_900, 6_900])
      const ends = pages[2]?.successions.flatMap(({ from, to }) => [from.id, to.id]) ?? []
      expect(ends.some((id) => pages[0]?.entities.some((entity) => entity.id === id))).toBe(true)
      expect(await pagesOf(`of: "wide-0", direction: DESCENDANTS${more}`)).toEqual(pages)
    },
    60_000,
  )

  test('and a depth cuts the last of them', async () => {
    const pages = await pagesOf('of: "wide-0", direction: DESCENDANTS, depth: 1')
    expect(pages.map(({ cut, entities }) => [cut, entities.length])).toEqual([
      ['SIZE', 2_000],
      ['DEPTH', 301],
    ])
  })
})

/** A body that became 2,300 others, each of which became two; each of the last has two predecessors. */
async function growWide(): Promise<void> {
  const all = Array.from({ length: 2_300 }, (_, index) => index)
  await grow('wide', [
    ...all.map((index) => ['0', `a${index}`] as const),
    ...all.flatMap((index) => [
      [`a${index}`, `b${index}`] as const,
      [`a${index}`, `b${(index * 7 + 1) % 2_300}`] as const,
    ]),
  ])
}
