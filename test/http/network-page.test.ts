import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { readFragment } from '../../src/playground/link.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

async function get(url: string): Promise<{ status: number; body: string }> {
  const { statusCode, body } = await served.app.inject({ url, headers: BROWSER })
  return { status: statusCode, body }
}

async function bodyOf(url: string): Promise<string> {
  const { status, body } = await get(url)
  expect([url, status]).toEqual([url, 200])
  return body
}

/** The rows of the table in a section. */
function rowsOf(body: string, section: string): string[] {
  const [, table = ''] = new RegExp(`<section id="${section}">.*?<tbody>(.*?)</tbody>`, 's').exec(body) ?? []
  return [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => row.replaceAll(/<[^>]*>/g, '|'))
}

const hrefs = (body: string) =>
  [...body.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

describe('an address', () => {
  test('without a format is a page; with one it is a file or an error that names the formats', async () => {
    expect(await bodyOf('/network/economy')).toContain('<h1>Network of 경제부 (Ministry of Economy)</h1>')
    const file = await served.app.inject('/network/economy.gexf')
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8'])
    const other = await get('/network/economy.nope')
    expect([other.status, other.body]).toEqual([404, expect.stringContaining('UNSUPPORTED_FORMAT')])
    const deeper = await get('/network/economy/')
    expect([deeper.status, deeper.body]).toEqual([404, expect.stringContaining('NOT_FOUND')])
  })

  test.each([
    ['/network/econmy', 404, 'Near to it: economy'],
    ['/network/economy?day=2005-01-01', 400, 'There is no parameter &quot;day&quot; for a network'],
    ['/network/economy?depth=0', 400, '&quot;depth&quot; cannot be'],
    ['/network/economy?asOf=2005-01-01&from=2004-01-01', 400, 'not both'],
  ])('%s is answered with %i', async (url, status, message) => {
    expect(await get(url)).toEqual({ status, body: expect.stringContaining(message) as string })
  })
})

describe('the page of a network', () => {
  test('shows the same nodes in its picture and its table, and the relations of the file', async () => {
    const body = await bodyOf('/network/economy?depth=2')
    const { nodes, links } = (await served.app.inject('/network/economy.json?depth=2')).json<{
      nodes: { id: string }[]
      links: unknown[]
    }>()
    const drawn = [...body.matchAll(/<a class="node[^"]*" href="\.\.\/entity\/([^"]*)"/g)].map(([, id]) => id)
    expect(drawn.toSorted()).toEqual(nodes.map(({ id }) => id).toSorted())
    expect(rowsOf(body, 'nodes')).toHaveLength(nodes.length)
    expect(rowsOf(body, 'relations')).toHaveLength(links.length)
    expect(body).toContain(`<p>${nodes.length} nodes, ${links.length} relations</p>`)
  })

  test('tells of each relation its ends, its dates and what it cites', async () => {
    const rows = rowsOf(await bodyOf('/network/economy'), 'relations')
    const row = rows.find((one) => one.includes('Law No. 3') && one.includes('Ministry of Growth'))
    expect(row).toContain('succeeded by')
    expect(row).toContain('2013-03-23')
  })

  test('counts types and relations, and each count leads to that alone', async () => {
    const body = await bodyOf('/network/economy?depth=2')
    const actors = hrefs(body).find((href) => href.includes('types=Actor'))
    expect(actors).toBe('../network/economy?depth=2&types=Actor')
    const narrowed = await bodyOf(`/network/economy?depth=2&types=Actor`)
    expect(rowsOf(narrowed, 'nodes').every((row) => row.includes('actor'))).toBe(true)
    expect(rowsOf(narrowed, 'nodes').length).toBeLessThan(rowsOf(body, 'nodes').length)
  })

  test('offers files with its own parameters, and they are there', async () => {
    const body = await bodyOf('/network/economy?depth=2&asOf=2005-01-01&language=ko')
    const files = hrefs(body).filter((href) => /^\.\.\/network\/economy\./.test(href))
    expect(files).toContain('../network/economy.graphml?depth=2&asOf=2005-01-01&language=ko')
    for (const file of files) expect([file, (await served.app.inject(file.slice(2))).statusCode]).toEqual([file, 200])
  })

  test('leads to its query in the playground, which gives the same', async () => {
    const url = '/network/economy?depth=2&types=actor,programme&relations=implements,succeeded_by&from=2001-01-01'
    const link = hrefs(await bodyOf(url)).find((href) => href.startsWith('../graphql#')) ?? ''
    const { query = '' } = readFragment(link.slice(link.indexOf('#'))) ?? {}
    expect(() => parse(query)).not.toThrow()
    const { network } = (await served.data(query)) as { network: { nodes: { id: string }[] } }
    const file = await served.app.inject(url.replace('economy?', 'economy.json?'))
    expect(network.nodes.map(({ id }) => id)).toEqual(file.json<typeof network>().nodes.map(({ id }) => id))
    const certain = hrefs(await bodyOf('/network/economy?asOf=2005-06-01&certainty=certain'))
    const sure = readFragment(certain.find((href) => href.startsWith('../graphql#'))?.slice(10) ?? '')?.query
    expect(sure).toContain('query Network @asOf(date: "2005-06-01", certainty: CERTAIN)')
    expect(await served.data(sure ?? '')).toHaveProperty('network')
  })

  test('opens in Gephi Lite, and says its own address', async () => {
    const body = await bodyOf('/network/economy?depth=2')
    const link = hrefs(body).find((href) => href.startsWith('https://gephi.org/gephi-lite/?file=')) ?? ''
    expect(new URL(link).searchParams.get('file')).toMatch(/^http:.*\/network\/economy\.gexf\?depth=2#\.gexf$/)
    expect(body).toMatch(/<input class="address" readonly value="http:[^"]*\/network\/economy\?depth=2">/)
  })

  test('reads a form: empty fields say nothing, boxes of one name are a list', async () => {
    const sent = await bodyOf('/network/economy?depth=2&asOf=&from=&to=&types=Actor&types=Programme')
    const read = await bodyOf('/network/economy?depth=2&types=Actor,Programme')
    expect(rowsOf(sent, 'nodes')).toEqual(rowsOf(read, 'nodes'))
    expect(sent).toContain('value="Programme" checked')
    expect(sent).toContain('<option selected>2</option>')
  })

  test('is in Korean where the address says so', async () => {
    const body = await bodyOf('/network/economy?language=ko')
    expect(body).toContain('<h1>경제부의 관계망</h1>')
    expect(body).toContain('<input type="hidden" name="language" value="ko">')
    expect(hrefs(body)).toContain('../entity/growth?language=ko')
  })

  test('says why it is empty and what to do, and what to do where nothing is joined to it', async () => {
    const empty = await bodyOf('/network/trade?asOf=1950-01-01')
    expect(empty).toContain('did not exist on 1950-01-01')
    expect(empty).toContain('Choose another day')
    expect(empty).not.toContain('<svg')
    expect(await bodyOf('/network/steel?types=Act')).toContain('Nothing is joined to it here.')
  })
})
