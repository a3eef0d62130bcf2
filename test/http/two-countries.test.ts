import { describe, expect, test } from 'vitest'
import { textOf } from '../support/html.ts'
import { serveFolder } from '../support/served.ts'

// Marsh (XM) and Watt (XT) both have a Ministry of Finance; the cantons of Watt have names in German alone.
const served = serveFolder('test/support/fixtures/two-countries')

const get = async (url: string, accept = 'text/html') => {
  const { statusCode, body } = await served.app.inject({ url, headers: { accept } })
  expect([url, statusCode]).toEqual([url, 200])
  return body
}
const text = async (url: string) => textOf(await get(url))
const idsOf = (found: unknown) => (found as { id: string }[]).map(({ id }) => id)

describe('two bodies of one name in two countries', () => {
  test('are listed by jurisdiction', async () => {
    const { marsh, watt, both } = await served.data(`{
      marsh: ministries(where: {jurisdiction: {eq: "XM"}}, sort: [{id: ASC}]) { id }
      watt: ministries(where: {jurisdiction: {eq: "XT"}, nameEn: {eq: "Ministry of Finance"}}) { id jurisdiction }
      both: entities(where: {jurisdiction: {in: ["XM", "XT"]}, nameKo: {eq: "재무부"}}, sort: [{id: ASC}]) { id }
    }`)
    expect(idsOf(marsh)).toEqual(['xm-finance', 'xm-finance-1990'])
    expect(watt).toEqual([{ id: 'xt-finance', jurisdiction: 'XT' }])
    expect(idsOf(both)).toEqual(['xm-finance', 'xt-finance'])
  })

  test('are both found and told apart, in the API and on the page', async () => {
    const { search } = await served.data(
      `{ search(text: "Ministry of Finance") { matchedName entity { id jurisdiction } } }`,
    )
    expect(search).toEqual([
      { matchedName: 'Ministry of Finance', entity: { id: 'xm-finance', jurisdiction: 'XM' } },
      { matchedName: 'Ministry of Finance', entity: { id: 'xt-finance', jurisdiction: 'XT' } },
    ])
    expect(await text('/search?text=Ministry%20of%20Finance')).toMatch(
      /Ministry of Finance 재무부 ministry since 2000-01-01 XM Ministry of Finance Ministerium für Finanzen ministry since 2000-01-01 XT/,
    )
  })

  test('are told apart beside each other, on pages and in pictures', async () => {
    expect(await text('/entity/xm-finance')).toMatch(/Ministry of Finance \(XT\) Ministerium für Finanzen/)
    expect(await text('/entity/xm-finance?language=ko')).toMatch(/재무부\(XT\)/)
    for (const format of ['svg', 'mmd'])
      expect(await get(`/network/xm-finance.${format}?language=en`, '*/*')).toContain('(XT)')
    expect(await text('/network/xm-finance')).toContain('Ministry of Finance (XM)')
  })

  test('have their jurisdiction on their page, where no other is beside them', async () => {
    expect(await text('/entity/xt-canton')).toContain('jurisdiction XT')
    expect(await text('/entity/xt-canton?language=ko')).toContain('관할(법역) XT')
  })
})

describe('a body with a name in its own language alone', () => {
  const NAME = 'Kanton Ober- und Unterwatt'

  test.each(['', '?language=ko'])('has it on its page%s, marked as in that language', async (query) => {
    expect(await get(`/entity/xt-canton${query}`)).toContain(`<h1><span lang="de">${NAME}</span></h1>`)
  })

  test('has it in the API: as its name, in sentences, and in what its changes are called', async () => {
    const { entity, explain, changeEvents } = await served.data(`{
      entity(id: "xt-canton") { nameEn nameNative language en: name ko: name(language: KO) day: name(asOf: "2001-01-01") }
      explain(from: "xt-canton-1990", to: "xt-canton") { paths { steps { sentence } } }
      changeEvents(where: {id: {eq: "2000-canton"}}) { participantsEn participantsKo }
    }`)
    expect(entity).toEqual({ nameEn: null, nameNative: NAME, language: 'de', en: NAME, ko: NAME, day: NAME })
    expect(JSON.stringify(explain)).toContain(`Kanton Strandstraße was replaced by ${NAME}`)
    const both = `Kanton Strandstraße → ${NAME}`
    expect(changeEvents).toEqual([{ participantsEn: both, participantsKo: both }])
  })

  test.each([
    ['its name', 'Kanton Ober', 'xt-canton'],
    ['letters without accents', 'strandstrasse', 'xt-canton-1990'],
    ['its name in a second language', 'haut-estran', 'xt-canton'],
    ['its name in a third language', 'Alto e Basso Secca', 'xt-canton'],
  ])('is found by %s', async (_what, typed, id) => {
    const { search } = await served.data('query ($typed: String!) { search(text: $typed) { entity { id } } }', {
      typed,
    })
    expect((search as { entity: { id: string } }[])[0]?.entity.id).toBe(id)
  })

  test('has it in files: as the label, as a column, and in RDF with its language', async () => {
    const table = await get('/network/xt-canton.nodes.csv?language=ko', '*/*')
    const [head = '', ...rows] = table.split('\r\n').map((line) => line.split(','))
    const row = rows.find(([id]) => id === 'xt-canton') ?? []
    expect([row[1], row[head.indexOf('name_native')], row[head.indexOf('language')]]).toEqual([NAME, NAME, 'de'])
    expect(await get('/network/xt-canton.ttl', '*/*')).toContain(`skos:prefLabel "${NAME}"@de`)
    expect(await get('/lineage/xt-canton.svg', '*/*')).toContain('Strandstraße')
  })

  test('is in a crosswalk by it', async () => {
    const { crosswalk } = await served.data(
      `{ crosswalk(from: "1999-01-01", to: "2001-01-01", kinds: [CANTON]) { rows { body { nameNative } heirs { entity { nameNative } } } } }`,
    )
    expect(crosswalk).toEqual({
      rows: [{ body: { nameNative: 'Kanton Strandstraße' }, heirs: [{ entity: { nameNative: NAME } }] }],
    })
  })
})
