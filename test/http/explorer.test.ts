import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

/** The most bytes of script that a page may load, gzipped; the aim is half of it. */
const BUDGET = 60_000

/** What a script imports, as it is loaded with it. */
function importsOf(script: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*\(?["'`](\.[^"'`]+)["'`]/g)].map(([, path = '']) => path)
}

test('all scripts of the page of a lineage are small, from this server, and kept for good', async () => {
  const { body } = await served.app.inject({ url: '/lineage/economy', headers: { accept: 'text/html' } })
  const found = [...body.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, path = '']) => path)
  expect(found).toEqual([expect.stringMatching(/^\.\.\/assets\/explorer-[\w-]{8}\.js$/)])
  const paths = new Set(found.map((path) => new URL(path, 'http://x/lineage/economy').pathname))
  let bytes = 0
  for (const path of paths) {
    const { statusCode, headers, body: script } = await served.app.inject(path)
    expect([path, statusCode]).toEqual([path, 200])
    expect(headers['content-type']).toMatch(/javascript/)
    expect(headers['cache-control']).toContain('immutable')
    bytes += gzipSync(script).length
    for (const other of importsOf(script)) paths.add(new URL(other, `http://x${path}`).pathname)
  }
  expect(bytes).toBeGreaterThan(5_000)
  expect(bytes).toBeLessThan(BUDGET / 2)
})

test('other pages load no script', async () => {
  for (const url of ['/', '/search?text=ministry', '/network/economy', '/lineage/nothing']) {
    const { body } = await served.app.inject({ url, headers: { accept: 'text/html' } })
    expect([url, body.includes('<script')]).toEqual([url, false])
  }
})
