import { beforeEach, describe, expect, test } from 'vitest'
import { watching } from '../support/access.ts'
import { serveFolder } from '../support/served.ts'

/** The names of the reads since the test began. */
const reads: string[] = []
const served = serveFolder('test/support/tiny-graph', (database) => watching(database, (name) => reads.push(name)))
beforeEach(() => reads.splice(0))

interface Dispute {
  id: string
  claim: object | null
  event: object | null
  relation: object | null
}

async function disputed(id: string): Promise<Dispute[]> {
  const { entity } = await served.data(
    `query ($id: ID!) { entity(id: $id) { disputed {
      id rank reason citations { source } claim { id } event { id } relation { properties { id } } } } }`,
    { id },
  )
  return (entity as { disputed: Dispute[] }).disputed
}

describe('what competes about a thing', () => {
  test('is its claims, its events and its relations of lower ranks, each with one of the three set', async () => {
    const found = await disputed('economy')
    expect(found.map(({ id, claim, event, relation }) => [id, claim, event, relation])).toEqual([
      ['claim-economy-end', { id: 'claim-economy-end' }, null, null],
      ['claim-implements-start', { id: 'claim-implements-start' }, null, null],
      ['economy-dissolved-2012', null, { id: 'economy-dissolved-2012' }, null],
      ['implements-economy-plan-a-2', null, null, { properties: { id: 'implements-economy-plan-a-2' } }],
    ])
    expect(found[0]).toMatchObject({
      rank: 'ALTERNATIVE',
      reason: 'Smith counts from the decision.',
      citations: [{ source: 'smith2020' }],
    })
  })

  test('is also what is claimed of its relation to another thing', async () => {
    expect((await disputed('plan-a')).map(({ id }) => id)).toEqual([
      'claim-implements-start',
      'implements-economy-plan-a-2',
    ])
  })

  test('is the same through every type and on a hit of a search', async () => {
    const { actors, search } = await served.data(
      '{ actors(where: { id: { eq: "economy" } }) { disputed { id } entity { disputed { id } } } search(text: "경제부") { disputed { id } } }',
    )
    const ids = (await disputed('economy')).map(({ id }) => ({ id }))
    expect(actors).toEqual([{ disputed: ids, entity: { disputed: ids } }])
    expect(search).toEqual(expect.arrayContaining([{ disputed: ids }]))
  })

  test('is nothing where nothing competes', async () => {
    expect(await disputed('law-3')).toEqual([])
  })

  test('is also another account of a change in which it takes part', async () => {
    expect((await disputed('growth')).map(({ id }) => id)).toEqual(['economy-dissolved-2012'])
  })
})

describe('a lineage', () => {
  const trace = async (of: string, direction: string, fields: string, more = '') =>
    (await served.data(`{ lineage(of: "${of}", direction: ${direction}${more}) { ${fields} } }`))['lineage']

  test('names the events of any rank that it leaves out', async () => {
    const fields = 'leftOut { id rank event { effective } claim { id } } successions { rank event { id } }'
    expect(await trace('telecom', 'ANCESTORS', fields)).toEqual({
      leftOut: [{ id: 'post-split-1994', rank: 'REFUTED', event: { effective: '1994' }, claim: null }],
      successions: [{ rank: 'PREFERRED', event: { id: 'post-split' } }],
    })
    expect(await trace('telecom', 'ANCESTORS', fields, ', ranks: [REFUTED]')).toEqual({
      leftOut: [{ id: 'post-split', rank: 'PREFERRED', event: { effective: '1995-07-01' }, claim: null }],
      successions: [{ rank: 'REFUTED', event: { id: 'post-split-1994' } }],
    })
    expect(await trace('economy', 'DESCENDANTS', 'leftOut { id }')).toEqual({
      leftOut: [{ id: 'economy-dissolved-2012' }],
    })
  })

  test('according to a source in which a body just ends has no step beyond it', async () => {
    const fields = 'successions { from { id } to { id } rank } leftOut { id }'
    expect(await trace('economy', 'DESCENDANTS', fields, ', accordingTo: "smith2020"')).toEqual({
      successions: [{ from: { id: 'economy' }, to: { id: 'patent-office' }, rank: 'PREFERRED' }],
      leftOut: [{ id: 'reform-2013' }],
    })
  })

  test('that is not asked what it leaves out reads no events', async () => {
    await trace('telecom', 'FAMILY', 'entities { nameEn } successions { date rank } truncated')
    expect(reads).toContain('lineage/steps')
    expect(reads.filter((name) => name.startsWith('change/') || name.startsWith('disputes/'))).toEqual([])
    await trace('telecom', 'FAMILY', 'leftOut { id }')
    expect(reads).toContain('change/events')
  })

  test('without a rank, or of a rank that is null, is an error', async () => {
    const faults = await served.ask('{ lineage(direction: ANCESTORS, of: "telecom", ranks: []) { truncated } }')
    expect(faults.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' })
    const given = await served.ask('{ lineage(direction: ANCESTORS, of: "telecom", ranks: null) { truncated } }')
    expect(given.errors?.length).toBe(1)
    const nothing = await served.data(
      '{ lineage(direction: ANCESTORS, of: "telecom", accordingTo: null) { successions { rank } } }',
    )
    expect(nothing['lineage']).toEqual({ successions: expect.any(Array) as unknown })
  })
})
