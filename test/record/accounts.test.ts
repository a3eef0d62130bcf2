import { describe, expect, test } from 'vitest'
import { accessTo } from '../../src/questions/ask.ts'
import { lineage } from '../../src/questions/lineage.ts'
import { openScope } from '../../src/scope.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')

describe('a lineage', () => {
  const STEPS = 'successions { rank from { id } to { id } event { id } }'
  const trace = async (of: string, more: string, fields = `${STEPS} leftOut { rank event { id } }`) =>
    (await served.data(`{ lineage(of: "${of}", ${more}) { ${fields} } }`))['lineage'] as {
      successions: { rank: string; from: { id: string }; to: { id: string }; event: { id: string } }[]
      leftOut: { event: { id: string } }[]
    }
  const inShort = ({ successions }: Awaited<ReturnType<typeof trace>>) =>
    successions.map(({ rank, from, to }) => `${from.id} > ${to.id} ${rank}`)

  test('says that it left another account out', async () => {
    const found = await trace('regional-innovation-councils', 'direction: DESCENDANTS, depth: 1')
    expect(inShort(found)).toEqual(['regional-innovation-councils > development-councils PREFERRED'])
    expect(found.leftOut).toEqual([
      { rank: 'ALTERNATIVE', event: { id: 'cho2011-regional-innovation-councils-replaced' } },
    ])
  })

  test('follows the account of a paper where it has one, and the preferred one elsewhere', async () => {
    const councils = await trace('regional-innovation-councils', 'direction: DESCENDANTS, accordingTo: "cho2011"')
    expect(inShort(councils)).toEqual([
      'regional-innovation-councils > economic-region-development-committees ALTERNATIVE',
    ])
    expect(councils.leftOut.map(({ event }) => event.id)).toEqual([
      '2009-04-22-development-councils',
      '2009-economic-region-development-committees',
    ])
    const committee = await trace('pcbnd', 'direction: DESCENDANTS, accordingTo: "cho2011"')
    expect(inShort(committee).slice(0, 2).sort()).toEqual(['pcbnd > pcrd ALTERNATIVE', 'pcrd > pcbnd-2018 PREFERRED'])
    expect(committee.successions.map(({ event }) => event.id)).toContain('cho2011-pcbnd-replaced')
    expect(committee.successions.map(({ event }) => event.id)).not.toContain('2009-04-22-pcrd')
  })

  test('does not follow a plan that was dropped, not even according to the source that tells of it', async () => {
    const kept = await trace('pcbnd', 'direction: DESCENDANTS, accordingTo: "gynet-2008-05-29"')
    expect(kept).toEqual(await trace('pcbnd', 'direction: DESCENDANTS'))
    for (const more of ['accordingTo: "shin2009"', 'ranks: [PREFERRED, ALTERNATIVE, REFUTED]'])
      expect(inShort(await trace('dria', `direction: DESCENDANTS, ${more}`))).toEqual([])
    const { entity } = await served.data('{ entity(id: "dria") { disputed { id event { status } } } }')
    expect(entity).toEqual({ disputed: [{ id: '2007-dria-merger-considered', event: { status: 'DROPPED' } }] })
  })

  test('of a paper that contradicts itself follows what it says elsewhere', async () => {
    const motie = await trace('motie', 'direction: ANCESTORS, depth: 2, accordingTo: "cho2011"')
    expect(inShort(motie)).toEqual(
      expect.arrayContaining(['mocie > mke ALTERNATIVE', 'mke > motie PREFERRED', 'mic > mke PREFERRED']),
    )
    expect(inShort(motie)).not.toContain('mke > mocie REFUTED')
    expect(motie.leftOut).toContainEqual({ rank: 'REFUTED', event: { id: 'cho2011-mke-before-mocie' } })
  })

  test('of one body in a change of several differs for that body alone', async () => {
    const mest = await trace('mest', 'direction: ANCESTORS, depth: 1, accordingTo: "shin2009"')
    expect(inShort(mest)).toEqual([expect.stringMatching(/> mest PREFERRED$/)])
    expect(inShort(mest)).not.toContain('most > mest PREFERRED')
    expect(inShort(await trace('most', 'direction: DESCENDANTS, depth: 1, accordingTo: "shin2009"'))).toEqual([
      'most > mke ALTERNATIVE',
    ])
  })

  test('follows the ranks that are asked for', async () => {
    const both = await trace(
      'regional-innovation-councils',
      'direction: DESCENDANTS, depth: 1, ranks: [PREFERRED, ALTERNATIVE]',
    )
    expect(inShort(both).sort()).toEqual([
      'regional-innovation-councils > development-councils PREFERRED',
      'regional-innovation-councils > economic-region-development-committees ALTERNATIVE',
    ])
    const lower = await trace('pcbnd', 'direction: DESCENDANTS, ranks: [ALTERNATIVE, REFUTED]')
    expect(inShort(lower)).toEqual(['pcbnd > pcrd ALTERNATIVE'])
  })

  test('according to a source that says nothing of it is the preferred one, with all that is stored of each step', async () => {
    const { ask } = accessTo(served.database)(openScope(30_000))
    const [silent] = await served.database.rows<{ id: string }>(
      'MATCH (s:Source) WHERE NOT EXISTS { MATCH (e:ChangeEvent) WHERE s.id IN e.sources } RETURN s.id AS id LIMIT 1',
    )
    for (const of of ['motie', 'mest', 'pcbnd', 'committee-era-local-autonomy', 'kiat']) {
      const query = { of, direction: 'FAMILY', depth: 30 } as const
      const { header: _, ...stored } = await ask(lineage, query)
      const { header: __, ...derived } = await ask(lineage, { ...query, accordingTo: silent?.id ?? '' })
      expect(stored.edges.length).toBeGreaterThan(0)
      expect(derived).toEqual(stored)
    }
  })

  test('according to an unknown source is an error', async () => {
    const { errors } = await served.ask(
      '{ lineage(direction: ANCESTORS, of: "motie", accordingTo: "cho2012") { truncated } }',
    )
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/no source with the id 'cho2012'\. Near to it: cho2011/) as string,
      extensions: { code: 'NOT_FOUND' },
    })
  })
})
