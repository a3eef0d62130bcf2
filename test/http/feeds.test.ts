import type { FastifyInstance } from 'fastify'
import { parse } from 'content-disposition'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/feed/formats.ts'
import { openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
let app: FastifyInstance
/** The day on which files are made here. */
let day = '2026-11-28'

beforeAll(async () => {
  app = await openApp(served.database, { today: () => day })
})
afterAll(() => app.close())

async function get(url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') {
  const answer = await app.inject({ method, url, headers })
  return { status: answer.statusCode, headers: answer.headers, body: answer.body, bytes: answer.rawPayload }
}

async function jsonOf(url: string): Promise<{ graph: Record<string, unknown>; nodes: Row[]; links: Row[] }> {
  const { status, body } = await get(url)
  expect([url, status]).toEqual([url, 200])
  return JSON.parse(body) as never
}

type Row = Record<string, unknown> & { id: string; source: string; target: string }

const VIEWS = ['/graph', '/network/economy', '/lineage/economy']

describe.each([...FORMATS.values()])('as $name', ({ name, mediaType }) => {
  test.each(VIEWS)('%s has its media type, a file name and no text that stands for a missing value', async (view) => {
    const { status, headers, body } = await get(`${view}.${name}`)
    expect([status, headers['content-type']]).toEqual([200, mediaType])
    expect(headers['access-control-allow-origin']).toBe('*')
    const { type, parameters } = parse(String(headers['content-disposition']))
    const middle = { '/graph': 'jokbo', '/network/economy': '경제부-network', '/lineage/economy': '경제부-lineage' }
    const shown = mediaType.startsWith('image/') ? 'inline' : 'attachment'
    expect([type, parameters['filename']]).toEqual([shown, `${middle[view as '/graph']}.${name}`])
    expect(body.length).toBeGreaterThan(50)
    expect(body).not.toMatch(/\b(undefined|NaN|\[object)/)
  })

  test.each(VIEWS)('%s gives HEAD the headers of GET, and the same bytes again', async (view) => {
    const url = `${view}.${name}?sources=1`
    const [first, second, head] = [await get(url), await get(url), await get(url, {}, 'HEAD')]
    expect(second.bytes.equals(first.bytes)).toBe(true)
    expect([head.status, head.body]).toEqual([200, ''])
    for (const header of ['content-type', 'content-disposition', 'etag', 'cache-control', 'vary'])
      expect(head.headers[header], header).toEqual(first.headers[header])
  })
})

describe('an address', () => {
  test('tells title, licence, version, query and day in the file', async () => {
    const { graph } = await jsonOf('/network/economy.json?depth=2&asOf=2005-01-01')
    expect(graph).toEqual({
      title: 'Network of 경제부 (Ministry of Economy) as of 2005-01-01',
      licence: 'CC0-1.0',
      version: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      address: '/network/economy.json?depth=2&asOf=2005-01-01',
      retrieved: '2026-11-28',
      truncated: false,
    })
  })

  test('gives what GraphQL answers to the same question', async () => {
    const network = 'nodes { id } edges { id type from { id } to { id } }'
    const bodies = 'entities { id } successions { id from { id } to { id } }'
    const data = await served.data(`{
      network(of: "economy", depth: 2, types: [Actor, Programme], asOf: "2006-01-01") { ${network} }
      lineage(of: "economy") { ${bodies} } }`)
    const near = await jsonOf('/network/economy.json?depth=2&types=actor,programme&asOf=2006-01-01')
    const ends = ({ id, type, source, target }: Row) => ({ id, type, from: { id: source }, to: { id: target } })
    expect(data['network']).toEqual({ nodes: near.nodes.map(({ id }) => ({ id })), edges: near.links.map(ends) })
    expect(near.nodes.length).toBeGreaterThan(3)
    const family = await jsonOf('/lineage/economy.json')
    const step = ({ id, source, target }: Row) => ({ id, from: { id: source }, to: { id: target } })
    expect(data['lineage']).toEqual({
      entities: family.nodes.map(({ id }) => ({ id })),
      successions: family.links.map(step),
    })
  })

  test('shows names in one language, citations only when they are asked for, and the laws of each step', async () => {
    const [plain, korean] = [
      await jsonOf('/lineage/growth.json'),
      await jsonOf('/lineage/growth.json?language=ko&sources=1'),
    ]
    const label = ({ nodes }: typeof plain) => nodes.find(({ id }) => id === 'economy')?.['label']
    expect([label(plain), label(korean)]).toEqual(['경제부 (Ministry of Economy)', '경제부'])
    expect(plain.nodes.filter((node) => 'citations' in node)).toEqual([])
    expect(korean.nodes[0]?.['citations']).toEqual([
      { source: 'law-3', title: 'Law No. 3', locator: 'art. 1', url: null },
    ])
    expect(plain.links.find(({ id }) => id.includes('reform-2013'))?.['legalBasis']).toEqual([
      'Second Amendment of the Government Act [law-3]',
    ])
  })

  test('says in its title why it is empty', async () => {
    const { graph, nodes } = await jsonOf('/network/trade.json?asOf=1950-01-01')
    expect(nodes).toEqual([])
    expect(graph['title']).toContain('did not exist on 1950-01-01: 1960-01-01 to 1989-12-31.')
    const { graph: lineage } = await jsonOf('/lineage/trade.json?asOf=1950-01-01')
    expect(lineage['title']).toContain('had not begun by 1950-01-01')
  })

  test.each([
    ['/graph.exe', 404, 'UNSUPPORTED_FORMAT', 'There is no format "exe". Formats: gexf, graphml, json,'],
    ['/graph', 404, 'UNSUPPORTED_FORMAT', 'The address names no format.'],
    ['/lineage/a/b.json', 404, 'NOT_FOUND', 'There is no feed at /lineage/a/b.json.'],
    ['/network/econmy.json', 404, 'NOT_FOUND', "There is nothing with the id 'econmy'. Near to it: economy"],
    ['/lineage/nobody.gexf', 404, 'NOT_FOUND', "There is nothing with the id 'nobody'."],
    ['/graph.json?depth=2', 400, 'INVALID_INPUT', 'There is no parameter "depth" for the whole graph'],
    ['/graph.gexf?version=9', 400, 'INVALID_INPUT', '"version" cannot be "9". Allowed: 1.3, 1.2draft.'],
    ['/lineage/economy.json?from=2001-01-01&to=2000-01-01', 400, 'INVALID_INPUT', '"from"'],
  ])('%s is answered with %i %s', async (url, status, code, message) => {
    const answer = await get(url)
    const { errors } = JSON.parse(answer.body) as { errors: { message: string; extensions: { code: string } }[] }
    expect([answer.status, errors[0]?.extensions.code]).toEqual([status, code])
    expect(errors[0]?.message).toContain(message)
    expect(answer.headers['content-disposition']).toBeUndefined()
    expect((await get(url, {}, 'HEAD')).status).toBe(status)
  })

  test('is not answered for other methods', async () => {
    const { statusCode, headers } = await app.inject({ method: 'POST', url: '/graph.json' })
    expect([statusCode, headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})

describe('a caller that has the file', () => {
  test('is told so, until the day, the address or the data changes', async () => {
    const url = '/network/economy.json'
    const { headers } = await get(url)
    const known = { 'if-none-match': String(headers['etag']) }
    const again = await get(url, known)
    expect([again.status, again.body, again.headers['etag']]).toEqual([304, '', headers['etag']])
    expect((await get(`${url}?depth=2`, known)).status).toBe(200)
    day = '2026-11-29'
    expect((await get(url, known)).status).toBe(200)
    day = '2026-11-28'
    expect((await get(url, known)).status).toBe(304)
    const other = await openApp(served.database, { today: () => day, program: 'other' })
    expect((await other.inject({ url, headers: known })).statusCode).toBe(200)
    await other.close()
  })
})

test('the packed CSV holds the two files that have addresses of their own', async () => {
  const files = unzipSync((await get('/graph.csv.zip')).bytes)
  const text = (name: string) => Buffer.from(files[name] ?? []).toString('utf8')
  expect(Object.keys(files).toSorted()).toEqual(['csv-metadata.json', 'edges.csv', 'nodes.csv'])
  expect(text('nodes.csv')).toBe((await get('/graph.nodes.csv')).body)
  expect(text('edges.csv')).toBe((await get('/graph.edges.csv')).body)
})
