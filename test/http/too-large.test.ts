import { beforeAll, describe, expect, test } from 'vitest'
import { addEvents } from '../support/change-events.ts'
import { starOf, treeOf } from '../support/large-lineages.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

beforeAll(async () => {
  await addEvents(served.database, [
    ...treeOf('wide', 2_200, 7),
    ...treeOf('deep', 220, 1),
    ...starOf('hub', 520, 20),
    ...starOf('knot', 260, 260),
  ])
  await served.database.execute(
    `MATCH (hub:Entity {id: 'hub'}) UNWIND range(1, 900) AS n
     CREATE (x:Entity:Thing {id: 'near-' + toInteger(n), cites: ['gazette#p. 1']})-[:PART_OF {id: 'near-part-' + toInteger(n), cites: ['gazette#p. 1']}]->(hub)
     FOREACH (_ IN CASE WHEN n <= 40 THEN [1] ELSE [] END | SET x:Programme, x.type = 'Programme', x.kind = 'PLAN')
     FOREACH (_ IN CASE WHEN n > 40 THEN [1] ELSE [] END | SET x:Actor, x.type = 'Actor', x.kind = 'GROUP')`,
  )
})

async function get(url: string): Promise<{ status: number; body: string }> {
  const { statusCode, body } = await served.app.inject(url)
  return { status: statusCode, body }
}

/** The message of a refusal, and the addresses in it. */
async function refusalOf(url: string): Promise<{ message: string; addresses: string[] }> {
  const { status, body } = await get(url)
  expect([url, status]).toEqual([url, 413])
  const { errors } = JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] }
  const [{ message, extensions } = { message: '', extensions: { code: '' } }] = errors
  expect(extensions.code).toBe('TOO_LARGE')
  return { message, addresses: message.match(/\/(?:lineage|network|graph)[/.][^\s<>]+(?= )/g) ?? [] }
}

async function bodiesAt(url: string): Promise<number> {
  const { status, body } = await get(url.replace(/\.\w+(?=\?|$)/, '.json'))
  expect([url, status]).toEqual([url, 200])
  return (JSON.parse(body) as { nodes: unknown[] }).nodes.length
}

describe.each(['svg', 'dot', 'mmd'])('a lineage that is too large for %s', (format) => {
  const most = { svg: 80, dot: 500, mmd: 400 }[format] ?? 0

  // A lineage has 100 steps at most each way: a chain is never too large for text formats.
  const chain = format === 'svg' ? ['deep-0', 'deep-110'] : []
  test.each(['wide-0', 'wide-400', 'hub', ...chain])(
    'around %s is refused with an address that can be drawn',
    async (id) => {
      const { addresses } = await refusalOf(`/lineage/${id}.${format}?language=en&depth=100`)
      const [narrower = '', whole = ''] = addresses
      expect(narrower).toMatch(new RegExp(`^/lineage/${id}\\.${format}\\?language=en&depth=\\d+`))
      expect((await get(narrower)).status).toBe(200)
      const bodies = await bodiesAt(narrower)
      expect([bodies > 1, bodies <= most]).toEqual([true, true])
      expect(whole).toBe(`/lineage/${id}.json?language=en&depth=100`)
    },
  )

  test('goes as far as it can', async () => {
    const { addresses } = await refusalOf(`/lineage/wide-0.${format}`)
    const depth = Number(/depth=(\d+)/.exec(addresses[0] ?? '')?.[1])
    expect(await bodiesAt(`/lineage/wide-0.json?depth=${depth + 1}`)).toBeGreaterThan(most)
  })
})

test('a lineage that is too large in one direction only is drawn in the other one', async () => {
  const { addresses } = await refusalOf('/lineage/hub.svg?theme=dark')
  expect(addresses).toEqual(['/lineage/hub.svg?theme=dark&direction=descendants&depth=1', '/lineage/hub.json'])
})

test('a lineage of which no part fits is refused with an address of all of it', async () => {
  const { message, addresses } = await refusalOf('/lineage/knot.svg?day=1970-01-01&width=400')
  expect(message).toContain('Narrow it with "changes", "asOf" or "renames=collapse".')
  expect(addresses).toEqual(['/lineage/knot.json'])
  expect(await bodiesAt('/lineage/knot.json')).toBe(521)
})

describe('a network that is too large', () => {
  test('is refused with fewer rings', async () => {
    const { addresses } = await refusalOf('/network/near-1.svg?depth=2')
    expect(addresses[0]).toBe('/network/near-1.svg?depth=1')
    expect((await get('/network/near-1.svg?depth=1')).status).toBe(200)
  })

  test('in its first ring is refused with the types that fit', async () => {
    const { addresses } = await refusalOf('/network/hub.svg?depth=3')
    expect(addresses[0]).toBe('/network/hub.svg?depth=1&types=Programme')
    expect((await get(addresses[0] ?? '')).status).toBe(200)
    expect(await bodiesAt(addresses[0] ?? '')).toBe(41)
  })
})

test('a whole graph that is too large is refused with what can be done', async () => {
  const { message, addresses } = await refusalOf('/graph.svg?language=ko')
  expect(message).toContain('Narrow it with "types", "relations" or "asOf", or ask for /network/<id>.')
  expect(addresses).toEqual(['/graph.json?language=ko'])
})
