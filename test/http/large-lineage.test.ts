import { expect, test } from 'vitest'
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
