import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const get = (url: string, accept?: string) =>
  served.app.inject({ method: 'GET', url, headers: accept === undefined ? {} : { accept } })

describe('/graphql', () => {
  test('sends browsers a page that may load only its own files and has no inline script', async () => {
    const { statusCode, headers, body } = await get('/graphql', BROWSER)
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers.vary).toBe('accept, accept-encoding, origin')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; /)
    expect(body).toContain('by POST to this address')
    expect(body).not.toMatch(/<script(?![^>]* src="\.\/)|<style|https?:/)
  })

  test('gives each page another nonce for its styles', async () => {
    const nonces = []
    for (let count = 0; count < 2; count += 1) {
      const { headers, body } = await get('/graphql', BROWSER)
      const [, nonce = ''] =
        /style-src 'self' 'nonce-([\w-]{22})'/.exec(String(headers['content-security-policy'])) ?? []
      expect(body).toContain(`<meta property="csp-nonce" nonce="${nonce}">`)
      nonces.push(nonce)
    }
    expect(nonces[0]).not.toBe(nonces[1])
  })

  test('answers all other clients with GraphQL', async () => {
    const query = encodeURIComponent('{ dataset { complete } }')
    for (const accept of [
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'application/json, text/html',
    ])
      expect(
        (
          await served.app.inject({
            method: 'GET',
            url: `/graphql?query=${query}`,
            headers: { accept, 'content-type': 'application/json' },
          })
        ).json(),
      ).toEqual({ data: { dataset: { complete: true } } })
    const posted = await served.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { accept: BROWSER },
      payload: { query: '{ dataset { complete } }' },
    })
    expect(posted.json()).toEqual({ data: { dataset: { complete: true } } })
  })
})

describe('/third-party-notices.md', () => {
  test('names the packages, the parts of the editor and the font that the page holds, with their licences', async () => {
    const { statusCode, headers, body } = await get('/third-party-notices.md')
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8')
    for (const notice of ['## react - ', '## monaco-editor - ', 'nodejs path library', 'SIL Open Font License'])
      expect(body).toContain(notice)
    expect((await get('/graphql', BROWSER)).body).toContain('<link rel="license" href="./third-party-notices.md"')
  })
})

describe('/assets', () => {
  test('has the files that the page names, to be cached for a year', async () => {
    const { body } = await get('/graphql', BROWSER)
    const files = [...body.matchAll(/(?:src|href)="\.(\/assets\/[^"]+)"/g)].map(([, file = '']) => file)
    expect(files.length).toBeGreaterThanOrEqual(3)
    for (const file of files) {
      const { statusCode, headers } = await get(file)
      expect(statusCode, file).toBe(200)
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    }
  })

  test('has no other files', async () => {
    for (const url of [
      '/assets/',
      '/assets/none.js',
      '/assets/../playground.html',
      '/assets/%2e%2e/%2e%2e/package.json',
    ])
      expect((await get(url)).json(), url).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
  })
})
