import { describe, expect, test } from 'vitest'
import { ENTITY_DOCUMENT } from '../../src/site/entity/document.ts'
import { tagsOf, textOf } from '../support/html.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const get = (url: string) => served.app.inject({ url, headers: { accept: 'text/html' } })
const page = async (url: string) => {
  const { statusCode, body } = await get(url)
  expect([url, statusCode]).toEqual([url, 200])
  return body
}

describe('the page of a thing', () => {
  test('has its names, its kind, its life, and what came before and after', async () => {
    const body = await page('/entity/economy')
    expect(body).toContain('<h1>Ministry of Economy <span class="second" lang="ko">경제부</span></h1>')
    const text = textOf(body)
    expect(text).toContain('actor · ministry · 2000-03-01 to 2013-03-22 · economy')
    expect(text).toMatch(/Before it Ministry of Trade & Industry 상공부 \( ?rename/)
    expect(text).toMatch(/No longer exists since 2013-03-23 Succeeded by/)
    expect(text).toMatch(/Today Ministry of Growth 성장부/)
    expect(text).toContain('Runs "everything" economic; including S&T since 2008.')
  })

  test('shows every relation in its group with what it cites', async () => {
    const text = textOf(await page('/entity/economy'))
    expect(text).toMatch(
      /Parts 2 .*Patent Office 특허청 .*2005-05 to 2013-03-22 Arden Gazette & Register , 2005, p\. 1 \( original \)/,
    )
    expect(text).toMatch(/Implements 3 .*Plan "A" \\ B .*lead & "owner".* p\. 20/)
    expect(text).toContain('not followed, not disproved')
    expect(text).toContain('decided, but not yet real')
  })

  test('shows names in time, figures, findings and changes', async () => {
    const text = textOf(await page('/entity/economy'))
    expect(text).toMatch(/경부 ko 2000-03-01 to 2013-03-22 short A "Short" History of Arden , p\. 8/)
    expect(text).toMatch(/budget : 1,200,000,000 KRW 2009 to 2011 planned; of: Plan "A" \\ B/)
    expect(text).toMatch(/Plan A came too late\. assessment criticises; about: Plan "A" \\ B/)
    expect(text).toMatch(
      /absorption : On 29 February 2008, the Telecom Committee ended and became part of the Ministry of Economy/,
    )
  })

  test('shows both sides of what competes, with rank and reason', async () => {
    const text = textOf(await page('/entity/economy'))
    expect(text).toMatch(
      /no longer exists since: 2012 no longer exists since: 2013-03-23 not followed, not disproved: Smith counts from the decision\. A "Short" History of Arden , p\. 15/,
    )
    expect(text).toMatch(
      /In 2012, the Ministry of Economy ended; no successor is recorded\. complex reorganisation, 2013-03-23 : On 23 March 2013, the/,
    )
  })

  test('links to its lineage, its network, its files and its query', async () => {
    const links = tagsOf(await page('/entity/economy')).flatMap(({ attributes }) => attributes.get('href') ?? [])
    for (const link of [
      '../lineage/economy',
      '../network/economy',
      '../lineage/economy.svg',
      '../network/economy.gexf',
    ])
      expect(links).toContain(link)
    expect(links.find((link) => link.startsWith('../graphql#query='))).toContain('variables=')
  })

  test('is in Korean where that is asked for, and so are its links', async () => {
    const body = await page('/entity/economy?language=ko')
    expect(body).toContain('<html lang="ko">')
    expect(body).toContain('<h1>경제부 <span class="second" lang="en">Ministry of Economy</span></h1>')
    const text = textOf(body)
    for (const word of ['전신', '후신', '오늘', '기본 사실', '이름', '변화', '관계', '하위', '수치', '출처'])
      expect(text).toContain(word)
    expect(body).toContain('href="../entity/growth?language=ko"')
  })

  test('says what nothing is recorded of', async () => {
    const text = textOf(await page('/entity/ghost'))
    expect(text).toContain('Ended at an unknown time')
    const dropped = textOf(await page('/entity/plan-b'))
    expect(dropped).toContain('This has not become real planned, then given up')
  })

  test('an unknown id is not found, and the nearest are named', async () => {
    const { statusCode, body } = await get('/entity/econmy')
    expect(statusCode).toBe(404)
    expect(textOf(body)).toContain("There is nothing with the id 'econmy'. Near to it: economy.")
  })
})

describe('the page of a record', () => {
  test('of a change tells it, with its participants, their fates, flows and laws', async () => {
    const text = textOf(await page('/entity/reform-2013'))
    expect(text).toContain('Complex reorganisation, 2013-03-23')
    expect(text).toMatch(
      /On 23 March 2013, the Ministry of Economy \(경제부\) and the Ministry of Science were reorganised into/,
    )
    expect(text).toMatch(/Went into the change 2 .*Ministry of Economy 경제부 .*ended Law No\. 3 , art\. 1; art\. 2/)
    expect(text).toMatch(/Came out of the change 2 /)
    expect(text).toMatch(/Legal basis 1 .*Second Amendment of the Government Act/)
    expect(text).toMatch(/Ministry of Economy 경제부 → Ministry of Growth 성장부 .*75%; main line of succession/)
  })

  test('of a law leads to what the graph takes from its text', async () => {
    expect(await page('/entity/law-2')).toContain('href="../source/law-2"')
  })

  test.each([
    ['finding-plan-a', 'Plan A came too late.'],
    ['observation-plan-a-budget', 'budget: 1,200,000,000 KRW'],
    ['observation-telecom-members', 'about 7 to 9 persons'],
    ['claim-economy-end', 'Smith counts from the decision.'],
    ['flow-standards', 'Ministry of Economy → Ministry of Science'],
    ['economy-name-short', '경부'],
    ['smith2020', 'José Núñez'],
    ['government-act', 'Government Organisation Act'],
    ['arden-country', 'Arden'],
  ])('of %s shows what it says', async (id, said) => {
    for (const language of ['', '?language=ko']) {
      const body = await page(`/entity/${id}${language}`)
      expect(tagsOf(body).filter(({ name }) => name === 'h1')).toHaveLength(1)
    }
    expect(textOf(await page(`/entity/${id}`))).toContain(said)
  })
})

describe('one group of relations', () => {
  test('has a page of its own', async () => {
    const text = textOf(await page('/entity/economy?relation=PART_OF&direction=in'))
    expect(text).toContain('1–2 of 2')
    expect(text).toContain('Patent Office')
    expect(text).not.toContain('Implements')
  })

  test.each([
    ['relation=PART_OF&direction=in&offset=50', 404, 'There are 2 relations PART_OF'],
    ['relation=PART_OF&direction=out', 404, 'There are 0 relations PART_OF'],
    ['relation=PART_OF', 400, 'Give "relation" and "direction" together'],
    ['relation=LIKES&direction=in', 400, '"relation" cannot be "LIKES"'],
    ['depth=2', 400, 'There is no parameter "depth" for this page.'],
  ])('%s is refused', async (query, status, message) => {
    const { statusCode, body } = await get(`/entity/economy?${query}`)
    expect(statusCode).toBe(status)
    expect(textOf(body)).toContain(message)
  })
})

test('the query behind a page answers with the relations that it shows', async () => {
  for (const id of ['economy', 'plan-a', 'reform-2013', 'government-act', 'finding-plan-a']) {
    const { entities } = (await served.data(ENTITY_DOCUMENT, { id })) as {
      entities: [{ relations: { other: { id: string } }[] }]
    }
    const body = await page(`/entity/${id}`)
    const links = new Set(tagsOf(body).map(({ attributes }) => attributes.get('href')))
    for (const { other } of entities[0].relations)
      expect([id, other.id, links.has(`../entity/${other.id}`) || links.has(`../source/${other.id}`)]).toEqual([
        id,
        other.id,
        true,
      ])
  }
})
