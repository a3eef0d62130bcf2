import { describe, expect, test } from 'vitest'
import { SOURCE_DOCUMENT } from '../../src/site/source/document.ts'
import { tagsOf, textOf } from '../support/html.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const get = (url: string) => served.app.inject({ url, headers: { accept: 'text/html' } })
const page = async (url: string) => {
  const { statusCode, body } = await get(url)
  expect([url, statusCode]).toEqual([url, 200])
  return body
}

describe('the page of a document', () => {
  test('has its title, authors, year and address', async () => {
    const text = textOf(await page('/source/smith2020'))
    expect(text).toContain('A "Short" History of Arden')
    expect(text).toContain('authors Ann Smith; José Núñez')
    expect(text).toContain('year 2020')
    const body = await page('/source/gazette')
    expect(body).toContain('<a href="https://example.org/gazette?a=1&amp;b=2" rel="noreferrer">')
  })

  test('lists what is taken from it, as nodes and as relations with both ends', async () => {
    const text = textOf(await page('/source/smith2020'))
    expect(text).toMatch(/p\. 14 José Núñez person/)
    expect(text).toMatch(/p\. 14 José Núñez held the office Minister of Economy \( ?2000-03-01 to/)
    expect(text).toMatch(/p\. 22 Plan A came too late\. assessment/)
    expect(text).toMatch(
      /p\. 23 budget : 1,200,000,000 KRW \(of: Plan "A" \\ B ; paid or done by: Ministry of Economy 경제부 ; 2009 to 2011\)/,
    )
    expect(text).toMatch(/p\. 16 Ministry of Science 과학부 → Ministry of Economy 지식부 flow/)
    expect(text).toMatch(/p\. 8 경부 name of: Ministry of Economy 경제부 , 2000-03-01 to 2013-03-22/)
    expect(text).toMatch(/p\. 15 no longer exists since: 2012 claim about: Ministry of Economy/)
  })

  test('names the other end of a relation in Korean, as a label', async () => {
    const text = textOf(await page('/source/smith2020?language=ko'))
    expect(text).toMatch(/José Núñez · 맡은 직위 ?: Minister of Economy/)
    expect(text).toMatch(/Minister of Economy · 속한 곳 ?: 경제부/)
  })

  test('shows one section, and says which there are', async () => {
    const body = await page('/source/smith2020?section=p.%2014')
    const places = [...body.matchAll(/<td class="place">([^<]*)</g)].map(([, place]) => place)
    expect(new Set(places)).toEqual(new Set(['p. 14']))
    expect(tagsOf(body).some(({ attributes }) => attributes.get('href') === '../source/smith2020#statements')).toBe(
      true,
    )
    expect(body).toContain('aria-current="true"')
    expect((await get('/source/smith2020?section=p.%2099')).statusCode).toBe(400)
  })

  test('of a law is there too, and leads to the law as a thing', async () => {
    const body = await page('/source/law-2?language=ko')
    expect(body).toContain('href="../entity/law-2?language=ko"')
    expect(textOf(body)).toContain('상공부')
  })

  test('is not there for other things', async () => {
    const { statusCode, body } = await get('/source/economy')
    expect(statusCode).toBe(404)
    expect(textOf(body)).toContain("There is no source with the id 'economy'.")
  })

  test('its query answers with the same statements', async () => {
    for (const id of ['smith2020', 'law-2']) {
      const { sources } = (await served.data(SOURCE_DOCUMENT, { id })) as {
        sources: [{ statements: { locator: string }[] }]
      }
      const body = await page(`/source/${id}`)
      const places = [...body.matchAll(/<td class="place">([^<]*)</g)].map(([, place]) => place)
      expect(sources[0].statements.map(({ locator }) => locator)).toEqual(places)
    }
  })
})
