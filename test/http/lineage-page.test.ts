import { describe, expect, test } from 'vitest'
import type { LineagePageData } from '../../src/picture/lineage-page-data.ts'
import { lineagePicture } from '../../src/picture/lineage-picture.ts'
import { lineageSheet } from '../../src/picture/lineage-sheet.ts'
import { readState } from '../../src/explorer/view-state.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const get = (url: string) => served.app.inject({ url, headers: { accept: 'text/html' } })
const page = async (url: string) => {
  const { statusCode, body } = await get(url)
  expect([url, statusCode]).toEqual([url, 200])
  return body
}

/** What a page gives its script. */
function dataOf(body: string): LineagePageData {
  const [, text = ''] = /<script type="application\/json" id="lineage">(.*?)<\/script>/s.exec(body) ?? []
  return JSON.parse(text) as LineagePageData
}

/** The rows of a table as texts, without links. */
function rows(body: string, table: 'bodies' | 'steps'): string[][] {
  const [, inner = ''] = new RegExp(`<table class="${table}">(.*?)</table>`, 's').exec(body) ?? []
  return [...inner.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]*>/g, '').trim()),
  )
}

const pictureIn = (body: string) => /<svg[\s\S]*<\/svg>/.exec(body)?.[0]

describe('the page of a lineage', () => {
  test('is at the address without a format, and files are at those with one', async () => {
    const { headers } = await get('/lineage/economy')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect((await get('/lineage/economy.json')).headers['content-type']).toMatch(/^application\/json/)
    expect((await get('/lineage/economy.svg')).headers['content-type']).toMatch(/^image\/svg/)
    expect((await get('/lineage/economy.nonsense')).statusCode).toBe(404)
    expect((await get('/lineage/economyy')).statusCode).toBe(404)
  })

  test.each(['ko', 'en'])('has the title of its picture: %s', async (language) => {
    const [, heading = ''] = /<h1>(.*?)<\/h1>/.exec(await page(`/lineage/growth?language=${language}`)) ?? []
    expect(heading).toMatch(language === 'ko' ? /의 계보$/ : /^Lineage of /)
    expect((await get(`/lineage/growth.svg?language=${language}`)).body).toContain(`>${heading}</title>`)
  })

  test('has the same bodies and steps in its picture, its table and its data', async () => {
    const body = await page('/lineage/economy')
    const { graph } = dataOf(body)
    expect(rows(body, 'bodies').length - 1).toBe(graph.nodes.length)
    expect(rows(body, 'steps').length - 1).toBe(graph.edges.length)
    expect(graph.nodes.length).toBeGreaterThan(5)
    for (const { id } of graph.nodes) expect(pictureIn(body)).toContain(`entity/${id}"`)
    const feed = (await get('/lineage/economy.json')).json<{ nodes: { id: string }[] }>()
    expect(graph.nodes.map(({ id }) => id).toSorted()).toEqual(feed.nodes.map(({ id }) => id).toSorted())
  })

  test('tells of each body and step when, what, by which law and who says so', async () => {
    const body = await page('/lineage/trade-industry')
    const [heads, ...bodies] = rows(body, 'bodies')
    expect(heads).toEqual(['Name', 'Existed', 'What became of it'])
    const row = bodies.find(([name = '']) => name.startsWith('Ministry of Trade &amp; Industry'))
    expect(row?.slice(1)).toEqual(['1990-01-01 to 2000-02-29', expect.stringMatching(/^goes on under another name:/)])
    const merger = rows(body, 'steps').find(([date, kind]) => date === '1990-01-01' && kind === 'merger')
    expect(merger).toHaveLength(7)
    expect(merger?.[4]).not.toBe('')
    expect(merger?.[5]).toBe('stated')
    expect(merger?.[6]).toContain('art. 1')
  })
})

describe('marked days', () => {
  test('have a column each and a sentence, and leave nothing out', async () => {
    const plain = await page('/lineage/economy')
    const one = await page('/lineage/economy?day=2008-03-01')
    const two = await page('/lineage/economy?day=2008-03-01&compare=1995-01-01')
    expect(rows(one, 'bodies')[0]).toEqual(['Name', 'Existed', 'On 2008-03-01', 'What became of it'])
    expect(rows(two, 'bodies')[0]?.slice(2, 4)).toEqual(['On 1995-01-01', 'On 2008-03-01'])
    for (const body of [one, two]) expect(rows(body, 'bodies')).toHaveLength(rows(plain, 'bodies').length)
    const economy = rows(one, 'bodies').find(([name = '']) => name.startsWith('Ministry of Economy'))
    expect(economy?.[2]).toBe('existed')
    expect(one).toMatch(/<p id="summary"[^>]*>On 2008-03-01, \d+ bodies existed/)
    expect(two).toMatch(/<p id="summary"[^>]*>Between 1995-01-01 and 2008-03-01, \d+ began, \d+ ended, and \d+ existed/)
    expect(plain).toMatch(/<p id="summary"[^>]*><\/p>/)
  })

  test('are where "asOf" is too, which leaves out what began later', async () => {
    const body = await page('/lineage/economy?asOf=2001-01-01')
    expect(rows(body, 'bodies')[0]?.[2]).toBe('On 2001-01-01')
    expect(rows(body, 'bodies').length).toBeLessThan(rows(await page('/lineage/economy'), 'bodies').length)
  })

  test('have links to the changes before and after, along which every change is reached', async () => {
    const { changes } = dataOf(await page('/lineage/economy'))
    const link = (body: string, side: string) => new RegExp(`<a id="${side}" href="\\.\\.([^"]*)"[^>]*>`).exec(body)
    const seen: (string | null)[] = []
    let url = `/lineage/economy?renames=keep&day=${changes[0] ?? ''}`
    for (;;) {
      seen.push(new URL(url, 'http://x').searchParams.get('day'))
      const [tag = '', next = ''] = link(await page(url), 'after') ?? []
      if (tag.includes('aria-disabled')) break
      url = next.replaceAll('&amp;', '&')
      expect(url).toContain('renames=keep')
    }
    expect(seen).toEqual(changes)
    const [, back = ''] = link(await page(url), 'before') ?? []
    expect(back).toContain(`day=${changes.at(-2) ?? ''}`)
  })

  test('to compare with without a first one are an error', async () => {
    const { statusCode, body } = await get('/lineage/economy?compare=2008-03-01')
    expect([statusCode, body]).toEqual([400, expect.stringContaining('INVALID_INPUT')])
    expect((await get('/lineage/economy?day=2008-02-30')).statusCode).toBe(400)
    expect((await get('/lineage/economy?types=Actor')).statusCode).toBe(400)
  })
})

test.each([
  '/lineage/economy',
  '/lineage/economy?day=2008-03-01',
  '/lineage/economy?language=ko&compare=1995-01-01&day=2008-03-01&renames=collapse',
  '/lineage/economy?asOf=2001-01-01&language=en&functions=1',
])('the picture of %s is, byte by byte, what its script makes of its data', async (url) => {
  const body = await page(url)
  const { graph, facts, lanes } = dataOf(body)
  const [, search = ''] = url.split('?')
  expect(lineagePicture(graph, lineageSheet(facts, readState(search)), new Map(lanes)).trim()).toBe(pictureIn(body))
})

describe('the form', () => {
  test('sends what the page shows, and takes empty fields', async () => {
    const body = await page(
      '/lineage/economy?direction=ancestors&depth=2&renames=collapse&functions=&day=&asOf=&language=ko',
    )
    expect(body).toContain('<html lang="ko">')
    expect(body).toMatch(/<option value="ancestors" selected>/)
    expect(body).toMatch(/name="depth"[^>]* value="2"/)
    expect(body).toMatch(/name="renames" value="collapse" checked/)
    expect(body).toMatch(/name="functions" value="1">/)
    expect(body).toMatch(/<option value="ko" selected>/)
  })

  test('keeps the parameters that it does not show', async () => {
    const body = await page('/lineage/economy?changes=MERGER,RENAME&sources=1')
    expect(body).toContain('<input type="hidden" name="changes" value="MERGER,RENAME">')
    expect(body).toContain('<input type="hidden" name="sources" value="1">')
  })
})

describe('what a lineage lacks', () => {
  test('is told with what to do: nothing in it', async () => {
    const body = await page('/lineage/economy?asOf=1950-01-01')
    expect(body).toMatch(/had not begun by 1950-01-01/)
    expect(body).toContain('Another direction, day or more kinds of changes may show more.')
    expect(body).not.toMatch(/<svg|<table/)
  })

  test('is told with what to do: more steps', async () => {
    const body = await page('/lineage/growth?direction=ancestors&depth=1')
    expect(body).toContain('It goes on beyond the number of steps')
    const [, deeper = ''] = /<a href="\.\.([^"]*)">Show all steps/.exec(body) ?? []
    expect(await page(deeper.replaceAll('&amp;', '&'))).not.toContain('It goes on beyond')
  })

  test('is told with its accounts: what is not followed', async () => {
    const body = await page('/lineage/post')
    expect(body).toContain('<section id="left">')
    expect(body).toMatch(/split, 1994<\/a> \(disproved by a better source\)/)
  })
})

test('the data cannot end its element', async () => {
  const body = await page('/lineage/economy')
  const [, text = ''] = /<script type="application\/json" id="lineage">(.*?)<\/script>/s.exec(body) ?? []
  expect(text).not.toContain('<')
})

test('its links work: entity, network, files and the playground', async () => {
  const body = await page('/lineage/economy?day=2008-03-01')
  expect(body).toContain('href="../entity/economy"')
  expect(body).toContain('href="../network/economy"')
  expect(body).toContain('href="../lineage/economy.svg?day=2008-03-01"')
  expect(body).toContain('href="../lineage/economy.gexf"')
  const [, fragment = ''] = /href="\.\.\/graphql#([^"]*)"/.exec(body) ?? []
  const query = new URLSearchParams(fragment.replaceAll('&amp;', '&')).get('query') ?? ''
  const { lineage } = (await served.data(query)) as { lineage: { bodies: unknown[]; successions: unknown[] } }
  expect(lineage.bodies).toHaveLength(dataOf(body).graph.nodes.length)
  expect(lineage.successions).toHaveLength(dataOf(body).graph.edges.length)
})
