import { expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')

interface Disputed {
  start: string | null
  end: string | null
  disputed: { id: string; rank: string; claim: { field: string; value: string } | null }[]
}

async function actor(id: string): Promise<Disputed> {
  const { actors } = (await served.data(
    `query ($id: ID!) { actors(where: { id: { eq: $id } }) { start end
      disputed { id rank claim { field value } } } }`,
    { id },
  )) as { actors: [Disputed] }
  return actors[0]
}

test.each([
  ['nts', '1966-02-28', '1966-03-03'],
  ['kcs', '1970-08-03', '1970-08-27'],
  ['ombudsman-of-korea', '1994-04-08', '1994-04-09'],
  ['nhrck', '2001-11-25', '2001-11-26'],
])('%s starts on the day of its act, and the other day stands beside it', async (id, start, other) => {
  const body = await actor(id)
  expect(body.start).toBe(start)
  expect(body.disputed.map(({ rank, claim }) => ({ rank, claim }))).toContainEqual({
    rank: 'ALTERNATIVE',
    claim: { field: 'start', value: other },
  })
})

test('the plan of 2025 to replace the Financial Services Commission ends nothing', async () => {
  const commission = await actor('fsc')
  expect(commission.end).toBeNull()
  expect(commission.disputed).toContainEqual({ id: '2025-09-25-fsc-plan', rank: 'REFUTED', claim: null })
})

test('press counts a third body in the merger of 2008, which by law went on', async () => {
  const commission = await actor('administrative-appeals-commission')
  expect(commission.end).toBe('2010-07-26')
  expect(commission.disputed.map(({ id }) => id)).toContain('joongang-2008-administrative-appeals-commission')
  const { lineage } = (await served.data(
    `{ lineage(of: "acrc", direction: ANCESTORS, depth: 1, accordingTo: "joongang-acrc") {
      successions { date from { id } to { id } } } }`,
  )) as { lineage: { successions: { from: { id: string } }[] } }
  expect(lineage.successions.map(({ from }) => from.id).toSorted()).toEqual([
    'administrative-appeals-commission',
    'korea-independent-commission-against-corruption-2005',
    'ombudsman-of-korea',
  ])
})

test('the clause on personnel of 2004 has the day of its force and the day of promulgation', async () => {
  const { entity } = (await served.data(
    '{ entity(id: "civil-service-commission") { disputed { id event { effective } } } }',
  )) as { entity: { disputed: { id: string; event: { effective: string } | null }[] } }
  expect(entity.disputed).toContainEqual({ id: 'kowiki-2004-personnel-management', event: { effective: '2004-03-11' } })
})
