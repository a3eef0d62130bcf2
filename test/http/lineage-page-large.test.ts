import { beforeAll, describe, expect, test } from 'vitest'
import { addEvents } from '../support/change-events.ts'
import { starOf, treeOf } from '../support/large-lineages.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

beforeAll(() =>
  addEvents(served.database, [...treeOf('wide', 2_200, 7), ...starOf('hub', 520, 20), ...starOf('knot', 260, 260)]),
)

const page = async (url: string) => {
  const { statusCode, body } = await served.app.inject({ url, headers: { accept: 'text/html' } })
  expect([url, statusCode]).toEqual([url, 200])
  return body
}

const rowsIn = (body: string) => body.match(/<tr data-body=/g)?.length ?? 0
const narrowerIn = (body: string) =>
  /<a href="\.\.([^"]*)">A part that can be drawn/.exec(body)?.[1]?.replaceAll('&amp;', '&')

describe('the page of a lineage that is too large for a picture', () => {
  test.each([
    ['/lineage/wide-400?direction=family&day=1960-01-01', undefined],
    ['/lineage/hub', 541],
    ['/lineage/wide-0?day=1960-01-01', 2_000],
  ])('%s has all of its table, and leads to a part that is drawn', async (url, bodies) => {
    const whole = await page(url)
    expect(whole).toContain('are too many for a picture, which shows up to 80.')
    expect(whole).not.toContain('<svg')
    expect(rowsIn(whole)).toBeGreaterThan(80)
    if (bodies !== undefined) expect(rowsIn(whole)).toBe(bodies)
    const narrower = narrowerIn(whole) ?? ''
    const part = await page(narrower)
    expect(part).toContain('<svg')
    expect(rowsIn(part)).toBeGreaterThan(1)
    expect(new URL(narrower, 'http://x').searchParams.get('day')).toBe(new URL(url, 'http://x').searchParams.get('day'))
  })

  test('leads to each direction alone, if all relatives were asked for', async () => {
    const ways = (body: string) =>
      [...body.matchAll(/ · <a href="\.\.([^"]*direction=(?:an|de)[^"]*)">/g)].map(([, way = '']) => way)
    const [back = '', on = ''] = ways(await page('/lineage/wide-400?direction=family&day=1960-01-01'))
    expect([back, on]).toEqual([
      '/lineage/wide-400?direction=ancestors&amp;day=1960-01-01',
      '/lineage/wide-400?direction=descendants&amp;day=1960-01-01',
    ])
    expect(await page(back.replaceAll('&amp;', '&'))).toContain('<svg')
    expect(ways(await page('/lineage/wide-0?direction=descendants'))).toEqual([])
  })

  test('offers no part where there is none, and says that an answer was cut at its greatest size', async () => {
    expect(narrowerIn(await page('/lineage/knot'))).toBeUndefined()
    expect(await page('/lineage/wide-0')).toContain('There is more: an answer has at most 2000 bodies.')
  })

  test('is on the page of a thing in one direction, if that can be drawn', async () => {
    const back = await page('/entity/wide-400')
    expect(back).toMatch(
      /The whole lineage has \d+ bodies, too many for a picture here\. The picture shows where it came/,
    )
    expect(back).toContain('<svg')
    expect(back).toContain('/lineage/wide-400?direction=ancestors')
    const neither = await page('/entity/wide-0')
    expect(neither).toContain('too many for a picture here. The page of the lineage can narrow it.')
    expect(neither).not.toContain('<svg')
  })

  test('has no file that cannot hold it, and marks days all the same', async () => {
    const body = await page('/lineage/hub?day=1975-01-01')
    expect(body).not.toMatch(/hub\.(svg|png)/)
    expect(body).toContain('hub.json')
    expect(body).toMatch(/<p id="summary"[^>]*>On 1975-01-01, perhaps 541 bodies existed\./)
  })
})
