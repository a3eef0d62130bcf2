import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readPng } from '../support/png.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

async function get(url: string) {
  const { statusCode, headers, body, rawPayload } = await served.app.inject(url)
  return { status: statusCode, headers, body, bytes: rawPayload }
}

async function svgAt(url: string): Promise<string> {
  const { status, headers, body } = await get(url)
  expect([url, status, headers['content-type']]).toEqual([url, 200, 'image/svg+xml; charset=utf-8'])
  return body
}

function styleOf(svg: string): string {
  const styles = [...svg.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style)
  expect(styles).toHaveLength(1)
  return styles[0] ?? ''
}

const VIEWS = ['/lineage/economy', '/network/economy', '/graph']

describe.each(VIEWS)('%s.svg', (view) => {
  test.each(['auto', 'light', 'dark'])(
    'has in the theme %s one style, which its policy allows, and no other',
    async (theme) => {
      const { headers, body } = await get(`${view}.svg?theme=${theme}`)
      const hash = createHash('sha256').update(styleOf(body)).digest('base64')
      const policy = String(headers['content-security-policy'])
      expect(policy).toMatch(/^default-src 'none'; style-src [^;]*; base-uri 'none'; frame-ancestors 'none'$/)
      expect(policy).toContain(`'sha256-${hash}'`)
      expect(body).not.toMatch(/ style=| on\w+="|<script|<foreignObject|<image/)
      expect(styleOf(body).includes('prefers-color-scheme')).toBe(theme === 'auto')
    },
  )

  test('follows the system of the reader unless a theme is asked for, and can be shown by pages elsewhere', async () => {
    const { headers, body } = await get(`${view}.svg`)
    expect(styleOf(body)).toContain('prefers-color-scheme')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  })

  test.each([
    ['', 1200],
    ['?width=900', 900],
    ['?width=400', 400],
  ])('with "%s" is %i pixels wide', async (query, width) => {
    expect(await svgAt(`${view}.svg${query}`)).toMatch(new RegExp(`^<svg [^>]*width="${width}" height="\\d+"`))
  })

  test('leads to the pages of things, in the language of the picture', async () => {
    const links = async (query: string) =>
      [...(await svgAt(`${view}.svg${query}`)).matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link)
    const root = view === '/graph' ? '' : '../'
    const [both, korean] = [await links(''), await links('?language=ko')]
    expect(both).toContain(`${root}entity/economy`)
    expect(korean).toContain(`${root}entity/economy?language=ko`)
    for (const link of both) expect(new URL(link, `http://a.example${view}.svg`).pathname).toMatch(/^\/entity\/[^/]+$/)
  })

  test('as PNG is the light picture, twice as many pixels wide', async () => {
    const { status, headers, bytes } = await get(`${view}.png?width=400`)
    expect([status, headers['content-type']]).toEqual([200, 'image/png'])
    const { width, height, pixels } = readPng(bytes)
    expect(width).toBe(800)
    const svg = await svgAt(`${view}.svg?width=400&theme=light`)
    expect(height).toBe(2 * Number(/height="(\d+)"/.exec(svg)?.[1]))
    expect(pixels[0]).toBeGreaterThan(0xf0)
    const dark = readPng((await get(`${view}.png?width=400&theme=dark`)).bytes)
    expect(dark.pixels[0]).toBeLessThan(0x40)
  })
})

describe('the days of a lineage', () => {
  test.each(['svg', 'png'])('as %s are refused where they make no sense', async (format) => {
    for (const [query, message] of [
      ['compare=2000-01-01', '\\"compare\\" is the second of two days. Give the first one as \\"day\\".'],
      ['day=2000', '\\"day\\" cannot be \\"2000\\". Write a day, as 2008-02-29.'],
      ['theme=blue', '\\"theme\\" cannot be \\"blue\\". Allowed: '],
      ['width=401', '\\"width\\" cannot be \\"401\\". Allowed: 1200, 900, 400.'],
    ]) {
      const { status, body } = await get(`/lineage/economy.${format}?${query ?? ''}`)
      expect([query, status]).toEqual([query, 400])
      expect(body).toContain(message)
    }
  })

  test('are no parameters of other formats and views', async () => {
    for (const address of ['/lineage/economy.json', '/network/economy.svg', '/graph.svg'])
      expect((await get(`${address}?day=2000-01-01`)).status).toBe(400)
  })
})

test('the same address gives the same picture, which a caller who has it is not sent again', async () => {
  const first = await get('/lineage/economy.svg')
  expect((await get('/lineage/economy.svg')).body).toBe(first.body)
  const again = await served.app.inject({
    url: '/lineage/economy.svg',
    headers: { 'if-none-match': String(first.headers.etag) },
  })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})
