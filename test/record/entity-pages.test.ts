import { expect, test } from 'vitest'
import { ENTITY_DOCUMENT } from '../../src/site/entity/document.ts'
import { tagsOf, textOf } from '../support/html.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')

const page = async (url: string) => {
  const { statusCode, body } = await served.app.inject({ url, headers: { accept: 'text/html' } })
  expect([url, statusCode]).toEqual([url, 200])
  return body
}

/** All links of a page of a thing and of the further pages that its long groups of relations have. */
async function linksOf(id: string): Promise<Set<string>> {
  const links = new Set<string>()
  const open = [`/entity/${id}`]
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    for (const { attributes } of tagsOf(await page(url))) {
      const href = attributes.get('href')
      if (href === undefined || links.has(href)) continue
      links.add(href)
      if (href.startsWith(`../entity/${id}?relation=`)) open.push(href.slice('..'.length).replaceAll('&amp;', '&'))
    }
  }
  return links
}

test('an ended ministry says what followed it, what exists today, and by which law', async () => {
  const text = textOf(await page('/entity/mocie'))
  expect(text).toMatch(
    /No longer exists since 2008-02-29 Succeeded by Ministry of Knowledge Economy 지식경제부 \( replacement , 2008-02-29\) Government Organization Act \(정부조직법\), Law No\. 8852 of 2008-02-29 , art\. 32/,
  )
  expect(text).toContain('Today Ministry of Trade, Industry and Resources 산업통상부')
  expect(text).toMatch(
    /Korean Intellectual Property Office 특허청 agency, 1977-03-12 to 2025-09-30 1998-02-28 to 2008-02-28/,
  )
  expect(textOf(await page('/entity/mocie?language=ko'))).toMatch(/후신 지식경제부 \( 대체 , 2008-02-29\)/)
})

test('a change tells what goes on as a giver, beside what ended', async () => {
  expect(textOf(await page('/entity/national-police-agency'))).toContain(
    'the Maritime Police Agency, with a part of the National Police Agency, was reorganised into Korea Coast Guard',
  )
  expect(textOf(await page('/entity/national-police-agency?language=ko'))).toMatch(
    /해양경찰청\(Maritime Police Agency\)이 경찰청의 일부와 함께 해양경찰청\(Korea Coast Guard\)으로 개편되었다/,
  )
})

test('a committee has what it is responsible for, and what sources say of it', async () => {
  const text = textOf(await page('/entity/pcbnd'))
  expect(text).toContain('국가균형발전위원회')
  expect(text).toMatch(/What documents say \d+/)
  expect(text).not.toContain('No source is cited.')
})

test.each([
  ['government-organization-act', /Amended by \d+/],
  ['kr-law-8852', /Changes that it made \d+/],
  ['republic-of-korea', /Location of \d+|Parts \d+/],
  ['2008-02-29-industrial-technology-manpower', /handed the function “Training of industrial technology manpower”/],
  ['finding-cho2011-mocie-charged', /About \d+/],
])(
  '%s has a page in both languages, and every relation of it is there or on a page that it leads to',
  async (id, said) => {
    expect(textOf(await page(`/entity/${id}`))).toMatch(said)
    const links = await linksOf(id)
    const { entities } = (await served.data(ENTITY_DOCUMENT, { id })) as {
      entities: [{ relations: { other: { id: string } }[] }]
    }
    expect(entities[0].relations.length).toBeGreaterThan(0)
    for (const { other } of entities[0].relations)
      expect([other.id, links.has(`../entity/${other.id}`) || links.has(`../source/${other.id}`)]).toEqual([
        other.id,
        true,
      ])
    expect(await page(`/entity/${id}?language=ko`)).toContain('<html lang="ko">')
  },
)

test('a document has its statements in order, over pages', async () => {
  const first = await page('/source/cho2011')
  expect(textOf(first)).toContain('1–100 of 1526')
  expect(textOf(first)).toContain('747 nodes and 542 relations cite it.')
  const places = [...first.matchAll(/<td class="place">[^<]*lines? (\d+)/g)].map(([, line]) => Number(line))
  expect(places.length).toBeGreaterThan(90)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(textOf(await page('/source/cho2011?offset=1500'))).toContain('1501–1526 of 1526')
})

test('a list of statements says of a change who took part in it', async () => {
  const change = 'Kim Dae-jung administration → Roh Moo-hyun administration'
  expect(textOf(await page('/source/cho2011?offset=300'))).toContain(`replacement, 2003-02-25: ${change}`)
  const { source } = (await served.data(
    '{ source(id: "cho2011") { statements(lines: "607-611", limit: 100) { entity { type participantsEn } } } }',
  )) as { source: { statements: { entity: unknown }[] } }
  expect(source.statements.map(({ entity }) => entity)).toContainEqual({ type: 'ChangeEvent', participantsEn: change })
})

test('the first page counts the statements of a document as its own page does', async () => {
  const first = textOf(await page('/'))
  const counts = [...first.matchAll(/(\d+) statements/g)].map(([, count]) => Number(count))
  expect(counts.length).toBeGreaterThan(4)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  const links = tagsOf(await page('/')).flatMap(({ attributes }) => attributes.get('href') ?? [])
  const sources = links.filter((href) => href.startsWith('source/'))
  for (const [index, href] of sources.entries())
    expect([href, textOf(await page(`/${href}`))]).toEqual([
      href,
      expect.stringContaining(` ${counts[index] ?? ''} statements, one for each place`),
    ])
})

test.each([
  ['', 'not known'],
  ['?language=ko', '알 수 없음'],
])('the table of a lineage has bodies without dates last, and says so: %s', async (query, unknown) => {
  const body = await page(`/lineage/presidential-advisory-council-on-science-and-technology${query}`)
  const [, table = ''] = /<table class="bodies">(.*?)<\/table>/s.exec(body) ?? []
  const dates = [...table.matchAll(/<td class="dates">(.*?)<\/td>/g)].map(([, text]) => text)
  expect(dates.length).toBeGreaterThan(3)
  expect(dates.indexOf(unknown)).toBe(dates.length - 1)
  expect(dates).not.toContain('')
})
