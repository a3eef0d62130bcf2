import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { answering, hang } from '../support/access.ts'
import { openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const get = (url: string, headers: Record<string, string> = BROWSER) => served.app.inject({ url, headers })

describe('/', () => {
  test('is the first page for a browser, and the list of addresses for a program', async () => {
    const page = await get('/')
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.body).toContain('<form role="search"')
    for (const headers of [{}, { accept: '*/*' }, { accept: 'application/json' }]) {
      const { body } = await get('/', headers)
      expect(JSON.parse(body)).toMatchObject({ name: 'Jokbo', addresses: { '/graphql': expect.any(String) as string } })
    }
    expect(page.headers['vary']).toContain('accept')
  })

  test('counts what is loaded, and leads to bodies, laws and documents', async () => {
    const { body } = await get('/')
    const { actorsConnection } = await served.data('{ actorsConnection { totalCount } }')
    const { totalCount } = actorsConnection as { totalCount: number }
    expect(totalCount).toBeGreaterThan(0)
    expect(body).toMatch(new RegExp(`<div><dt>actors?</dt><dd>${totalCount}</dd></div>`, 'i'))
    expect(body).toMatch(/href="\.\/lineage\/[a-z0-9-]+"/)
    expect(body).toMatch(/href="\.\/entity\/[a-z0-9-]+"/)
    expect(body).toMatch(/href="\.\/source\/[a-z0-9-]+"/)
  })
})

describe('a page', () => {
  test.each(['/', '/search?text=ministry'])(
    'at %s runs under a policy that allows its own style and scripts',
    async (url) => {
      const { headers, body } = await get(url)
      const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(body) ?? []
      const hash = createHash('sha256').update(style).digest('base64')
      expect(headers['content-security-policy']).toContain(`'sha256-${hash}'`)
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*script-src 'self'/)
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(body).not.toMatch(/<script(?! src=)| style=| on\w+="/)
    },
  )

  test('is not sent again to a caller who has it', async () => {
    const first = await get('/search?text=ministry')
    const again = await get('/search?text=ministry', { ...BROWSER, 'if-none-match': String(first.headers.etag) })
    expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 304, ''])
  })

  test('is in Korean where the address says so, and leads to the other language', async () => {
    const { body } = await get('/search?text=ministry&language=ko')
    expect(body).toContain('<html lang="ko">')
    expect(body).toContain('<a href="./search?text=ministry" lang="en" hreflang="en">English</a>')
    const english = await get('/search?text=ministry')
    expect(english.body).toContain(
      '<a href="./search?text=ministry&amp;language=ko" lang="ko" hreflang="ko">한국어</a>',
    )
  })

  test('in a language that does not exist is an error that names those that do', async () => {
    const { statusCode, body } = await get('/search?text=x&language=de')
    expect([statusCode, body]).toEqual([400, expect.stringContaining('Allowed: en, ko.')])
  })
})

describe('an error', () => {
  test('is a page for a browser and JSON for a program', async () => {
    const page = await get('/nowhere')
    expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(page.body).toContain('There is nothing at /nowhere.')
    expect(page.body).toContain('<code>NOT_FOUND</code>')
    const { body } = await get('/nowhere', {})
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
  })

  test('repeats nothing as markup', async () => {
    const { body } = await get('/%3Cscript%3Ealert(1)%3C/script%3E?language=%22%3E%3Cb%3E')
    expect(body).not.toMatch(/<script>|"><b>/)
  })

  test('of the database is a page too, without hosts and driver texts', async () => {
    const app = await openApp(answering(served.database, hang), { deadline: 200 })
    const { statusCode, body } = await app.inject({ url: '/search?text=x', headers: BROWSER })
    expect([503, 504]).toContain(statusCode)
    expect(body).toContain('<h1>The server cannot answer now</h1>')
    expect(body).not.toMatch(/bolt|neo4j:|127\.0\.0\.1/)
    await app.close()
  })
})

describe('/search', () => {
  test('finds things by present and former names, each with a link', async () => {
    const { body } = await get('/search?text=Ministry')
    expect(body).toMatch(/<li><a href="\.\/entity\/[a-z0-9-]+">/)
  })

  test('asks for a text where there is none, and says what to do where nothing is found', async () => {
    for (const url of ['/search', '/search?text=', '/search?text=%20']) expect((await get(url)).statusCode).toBe(200)
    const { statusCode, body } = await get('/search?text=zzqqxx')
    expect([statusCode, body]).toEqual([200, expect.stringContaining('Try fewer words')])
  })

  test('keeps the text in its form, escaped, with spaces and quotes', async () => {
    const { body } = await get(`/search?text=${encodeURIComponent('"><i>산업 "부"')}`)
    expect(body).toContain('value="&quot;&gt;&lt;i&gt;산업 &quot;부&quot;"')
  })

  test('of one type shows only that', async () => {
    const { body } = await get('/search?text=ministry&type=Act')
    expect(body).toContain('<b aria-current="page">')
    const { statusCode } = await get('/search?text=ministry&type=Nope')
    expect(statusCode).toBe(400)
  })
})
