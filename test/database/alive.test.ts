import { afterAll, beforeAll, expect, test } from 'vitest'
import { runSeeds } from '../../src/seed/run.ts'
import { aliveCypher, aliveWhere, isAliveOn, type AliveCertainty, type Life } from '../../src/time/alive.ts'
import { mayExistCypher, mayExistOn } from '../../src/time/present.ts'
import { body } from '../support/arden.ts'
import { emptyDatabase, scriptOf, tinyGraph } from '../support/seed-scripts.ts'
import { serveFolder } from '../support/served.ts'

const TINY = serveFolder('test/support/tiny-graph')

const ODD_BODIES = [
  body('no-date'),
  body('no-start', `end: '1990-05-02'`),
  body('no-end', `start: '1990-05-02'`),
  body('unknown-end', `start: '1980-01-01', endUnknown: true`),
  body('known-to-run', `start: '1980-01-01', endUnknown: false`),
  body('fuzzy', `start: '1977~', end: '198X'`),
  body('within-months', `start: '1990-03/1990-05', end: '1995'`),
  body('open-start', `start: '../1948', end: '1990/..'`),
  body('open-end', `start: '1948/..', end: '../1990'`),
  body('one-day', `start: '2000-02-29', end: '2000-03-01'`),
]

/** Days around the dates of the bodies, and days far away. */
const DAYS = [
  '0001-01-01',
  '9999-12-31',
  ...[1947, 1949, 1960, 1976, 1977, 1979, 1980, 1989, 1990, 1995, 2000, 2005, 2008, 2013, 2020].flatMap((year) =>
    ['01-01', '01-02', '02-28', '03-01', '03-23', '05-01', '05-02', '07-01', '12-30', '12-31'].map(
      (day) => `${year}-${day}`,
    ),
  ),
  '2000-02-29',
]

interface Row extends Life {
  id: string
}

let lives: Row[]

beforeAll(async () => {
  await runSeeds(TINY.database, [...tinyGraph(), scriptOf('900-odd-bodies.cypher', ODD_BODIES.join('\n'))])
  lives = await TINY.database.rows<Row & Record<string, unknown>>(
    `MATCH (n:Actor) RETURN n.id AS id, toString(n.startEarliest) AS startEarliest, toString(n.startLatest) AS startLatest,
       toString(n.endEarliest) AS endEarliest, toString(n.endLatest) AS endLatest, n.endUnknown AS endUnknown ORDER BY id`,
  )
})
afterAll(() => emptyDatabase(TINY.database))

test.each(['POSSIBLE', 'CERTAIN'] satisfies AliveCertainty[])(
  'the function, the filter and the Cypher find the same bodies on every day: %s',
  async (certainty) => {
    expect(lives.map(({ id }) => id)).toEqual(expect.arrayContaining(['no-date', 'unknown-end', 'economy']))
    const answers = new Set<string>()
    for (const day of DAYS) {
      const expected = lives.filter((life) => isAliveOn(life, day, certainty)).map(({ id }) => id)
      expect(await byFilter(day, certainty), `filter, ${day}`).toEqual(expected)
      expect(await byCypher(day, certainty), `Cypher, ${day}`).toEqual(expected)
      answers.add(expected.join(' '))
    }
    expect(answers.size).toBeGreaterThan(15)
  },
)

test('the filter holds for relations, too', async () => {
  const query = `query ($where: RelationWhere!) {
    entities(where: { id: { eq: "economy" } }) { partsConnection(where: { edge: $where }) { edges { node { id } } } }
  }`
  const parts = async (day: string) => {
    const { entities } = await TINY.data(query, { where: aliveWhere(day, 'CERTAIN') })
    return JSON.stringify(entities)
  }
  expect(await parts('2004-01-01')).toContain('minister-of-economy')
  expect(await parts('2004-01-01')).not.toContain('patent-office')
  expect(await parts('2006-01-01')).toContain('patent-office')
  expect(await parts('2013-03-23')).not.toContain('patent-office')
})

test.each(['1980-01-01', '2000-02-29', '2020-12-31'])(
  'what may exist, seen from %s, is the same in the function and in Cypher',
  async (today) => {
    const condition = mayExistCypher('n', 'date($day)', 'date($today)')
    for (const day of DAYS) {
      const rows = await TINY.database.rows<{ id: string }>(
        `MATCH (n:Actor) WHERE ${condition} RETURN n.id AS id ORDER BY id`,
        { day, today },
      )
      const expected = lives.filter((life) => mayExistOn(life, day, today)).map(({ id }) => id)
      expect(
        rows.map(({ id }) => id),
        day,
      ).toEqual(expected)
      expect(expected.includes('unknown-end'), day).toBe(day >= '1980-01-01' && day < today)
    }
  },
)

async function byFilter(day: string, certainty: AliveCertainty): Promise<string[]> {
  const query = 'query ($where: ActorWhere!) { actors(where: $where, limit: 100, sort: [{ id: ASC }]) { id } }'
  const { actors } = await TINY.data(query, { where: aliveWhere(day, certainty) })
  return (actors as { id: string }[]).map(({ id }) => id)
}

async function byCypher(day: string, certainty: AliveCertainty): Promise<string[]> {
  const text = `MATCH (n:Actor) WHERE ${aliveCypher('n', 'date($day)', certainty)} RETURN n.id AS id ORDER BY id`
  const rows = await TINY.database.rows<{ id: string }>(text, { day })
  return rows.map(({ id }) => id)
}
