import { expect, test } from 'vitest'
import { schemaFile } from '../../src/schema-file.ts'
import { aliveWhere, isAliveOn, type AliveCertainty, type Life } from '../../src/time/alive.ts'
import { stateTypes } from '../../src/vocabulary/relations.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')

interface State {
  id: string
  hasStart: boolean
  hasEnd: boolean
  life: Life
  ends: [Life, Life]
}

const DAYS = [
  1948, 1961, 1973, 1980, 1990, 1993, 1998, 2003, 2004, 2008, 2009, 2013, 2015, 2018, 2023, 2025, 2030,
].flatMap((year) =>
  ['01-01', '02-28', '02-29', '03-01', '03-23', '04-22', '07-01', '12-31'].map((day) => `${year}-${day}`),
)
const CERTAINTIES: AliveCertainty[] = ['POSSIBLE', 'CERTAIN']

async function states(): Promise<State[]> {
  const life = (name: string) =>
    `{startEarliest: toString(${name}.startEarliest), startLatest: toString(${name}.startLatest),
      endEarliest: toString(${name}.endEarliest), endLatest: toString(${name}.endLatest), endUnknown: ${name}.endUnknown}`
  return served.database.rows<State & Record<string, unknown>>(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) IN $states
     RETURN r.id AS id, r.start IS NOT NULL AS hasStart, r.end IS NOT NULL AS hasEnd,
       ${life('r')} AS life, [${life('a')}, ${life('b')}] AS ends`,
    { states: stateTypes(schemaFile().vocabulary.relations) },
  )
}

test('a state without dates lasted on the days on which both its ends did', async () => {
  const undated = (await states()).filter(({ hasStart, hasEnd }) => !hasStart && !hasEnd)
  expect(undated.length).toBeGreaterThan(500)
  for (const { id, life, ends } of undated) {
    for (const certainty of CERTAINTIES) {
      for (const day of DAYS)
        expect(isAliveOn(life, day, certainty), `${id}, ${day}, ${certainty}`).toBe(
          ends.every((end) => isAliveOn(end, day, certainty)),
        )
    }
  }
})

test('no state outlives either of its ends, unless its written year says less than the day of the end', async () => {
  const all = await states()
  const outlives = ({ life, ends }: State) =>
    ends.some(
      ({ endLatest }) =>
        typeof endLatest === 'string' && !(typeof life.endLatest === 'string' && life.endLatest <= endLatest),
    )
  expect(all.filter((state) => !state.hasEnd && outlives(state))).toEqual([])
  const written = all.filter(outlives)
  expect(written.length).toBeLessThan(20)
  for (const { life, ends } of written)
    for (const { endLatest } of ends)
      if (typeof endLatest === 'string') expect(String(life.endEarliest) <= endLatest).toBe(true)
})

test('the Special Act is not the responsibility of the MKE after the end of the ministry', async () => {
  const query = `query ($where: RelationWhere!) {
    entity(id: "mke") { responsibleForConnection(first: 50, where: {edge: $where}) { edges { node { id } properties { start end endLatest } } } }
  }`
  const responsibleOn = async (day: string) =>
    JSON.stringify(await served.data(query, { where: aliveWhere(day, 'POSSIBLE') }))
  const act = 'special-act-balanced-national-development'
  expect(await responsibleOn('2010-01-01')).toContain(act)
  expect(await responsibleOn('2013-03-22')).toContain(act)
  expect(await responsibleOn('2013-03-23')).not.toContain(act)
  expect(await responsibleOn('2015-01-01')).toContain('"edges":[]')
})
