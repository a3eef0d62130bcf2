import { createHash } from 'node:crypto'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/feed/formats.ts'
import { parameterMeanings } from '../../src/feed/meanings.ts'
import { tools } from '../../src/feed/tools.ts'
import { answering, hang } from '../support/access.ts'
import { openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const get = (url: string, headers: Record<string, string> = {}) => served.app.inject({ url, headers })

const PAGES = ['/feeds', '/vocabulary']
const ALL = [...PAGES, '/vocabulary.ttl']

describe('a page', () => {
  test.each(PAGES)('at %s is HTML under a policy that allows its one style and nothing else', async (url) => {
    const { statusCode, headers, body } = await get(url)
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    const styles = [...body.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style)
    expect(styles).toHaveLength(1)
    const hash = createHash('sha256')
      .update(styles[0] ?? '')
      .digest('base64')
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; img-src 'self'; style-src 'sha256-${hash}'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
    )
    expect(body).not.toMatch(/<script|<img|<link rel="(?!alternate|icon)| style=| on\w+=/)
  })

  test.each(ALL)('at %s has a tag, and is not sent to a caller who has it', async (url) => {
    const first = await get(url)
    const tag = String(first.headers.etag)
    expect([tag, first.headers['cache-control']]).toEqual([expect.stringMatching(/^W\/"[\w-]{22}"$/), 'no-cache'])
    const again = await get(url, { 'if-none-match': `"other", ${tag}` })
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag])
    expect((await get(url, { 'if-none-match': '"other"' })).statusCode).toBe(200)
  })

  test('is there while the database does not answer', async () => {
    const app = await openApp(answering(served.database, hang))
    for (const url of ALL) expect((await app.inject(url)).statusCode).toBe(200)
    await app.close()
  })
})

test('/vocabulary.ttl is the vocabulary in Turtle', async () => {
  const { headers, body } = await get('/vocabulary.ttl')
  expect(headers['content-type']).toBe('text/turtle; charset=utf-8')
  expect(new Parser().parse(body).length).toBeGreaterThan(1_000)
  expect((await get('/vocabulary')).body).toContain('href="vocabulary.ttl"')
})

/** What a server answers that is asked by any name: `/feeds` shows the addresses by which it was asked. */
async function feedsBy(headers: Record<string, string>) {
  const app = await openApp(served.database, { hosts: ['*'] })
  const answer = await app.inject({ url: '/feeds', headers })
  await app.close()
  return answer
}

describe('/feeds', () => {
  test('lists every format, every parameter and every tool, with addresses of the server that was asked', async () => {
    const { body } = await feedsBy({ host: 'jokbo.example:8080' })
    for (const { name } of FORMATS.values())
      expect(body).toContain(`<a href="network/mocie.${name}" aria-label="network as ${name}">network</a>`)
    for (const { name } of parameterMeanings()) expect(body).toContain(`<h3><code>${name}</code></h3>`)
    for (const { name } of tools('')) expect(body).toContain(`<h3>${name}</h3>`)
    expect(body).toContain('pandas.read_csv(f&quot;http://jokbo.example:8080/network/mocie.{part}.csv?depth=2&quot;)')
    expect(body).not.toContain('localhost:4000')
  })

  test('its addresses answer, whatever their format', async () => {
    const { body } = await get('/feeds')
    const links = [...body.matchAll(/href="((?:graph|network|lineage)[./][^"]*)"/g)].map(([, path = '']) => path)
    const pictures = ['dot', 'mmd', 'svg', 'png']
    const paths = [...FORMATS.keys()].flatMap((format) =>
      ['graph', 'network/mocie', 'lineage/mocie'].map((path) => `${path}.${format}`),
    )
    // A picture of the whole record would be refused.
    expect(links).toEqual(paths.filter((path) => !pictures.some((format) => path === `graph.${format}`)))
    for (const link of links) {
      const { statusCode } = await get(`/${link.replace('mocie', 'trade')}`)
      expect([link, statusCode]).toEqual([link, 200])
    }
  })

  test('has a link that opens an address of this server in Gephi Lite, which reads the format at its end', async () => {
    const { body } = await feedsBy({ host: 'jokbo.example', 'x-forwarded-proto': 'https' })
    const [, link = ''] = /<a href="([^"]*)" rel="noreferrer">Open in Gephi Lite<\/a>/.exec(body) ?? []
    const opened = new URL(link)
    expect(opened.origin + opened.pathname).toBe('https://gephi.org/gephi-lite/')
    const file = opened.searchParams.get('file') ?? ''
    expect(file).toBe('https://jokbo.example/network/mocie.gexf?depth=2#.gexf')
    // As Gephi Lite finds the format out.
    expect(file.split('/').pop()?.split('.').pop()).toBe('gexf')
  })

  test.each(['127.0.0.1:4000', '[::1]:4000', 'localhost', 'a-b.example', '10.0.0.1'])(
    'takes the host %s',
    async (host) => {
      expect((await feedsBy({ host })).body).toContain(`http://${host}/network/mocie.json`)
    },
  )

  test.each([
    'x"><script>alert(1)</script>',
    "x'onclick='a",
    'user@evil.example',
    'evil.example/path',
    'a b',
    'x:123456',
    '-x',
  ])('does not repeat the host %j', async (host) => {
    const { statusCode, body } = await feedsBy({ host })
    expect(statusCode).toBe(200)
    expect(body).not.toContain(`//${host}`)
    expect(body).not.toContain('<script')
    expect(body).toContain('http://localhost:4000/network/mocie.json')
  })

  test('tells caches on which header of the request it depends', async () => {
    expect((await get('/feeds')).headers.vary).toBe('accept-encoding, x-forwarded-proto')
    const [http, https] = [await get('/feeds'), await get('/feeds', { 'x-forwarded-proto': 'https' })]
    expect(http.headers.etag).not.toBe(https.headers.etag)
  })
})
