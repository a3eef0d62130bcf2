import { expect, test } from 'vitest'
import { textOf } from '../support/html.ts'
import { serveFolder } from '../support/served.ts'

// Under the law of which country the bodies of the record stand.

const served = serveFolder('seeds')

test('every body but a person states its jurisdiction', async () => {
  const { without, persons } = await served.data(`{
    without: actors(where: {NOT: {kind: {eq: PERSON}}, jurisdiction: {eq: null}}) { id }
    persons: actorsConnection(where: {kind: {eq: PERSON}, NOT: {jurisdiction: {eq: null}}}) { totalCount }
  }`)
  expect([without, persons]).toEqual([[], { totalCount: 0 }])
})

test('those of other countries, of the European Union and of several countries are these', async () => {
  const { actors } = await served.data(
    '{ actors(where: {NOT: {jurisdiction: {eq: "KR"}}, kind: {in: [MINISTRY, AGENCY, COMMITTEE, INTERNATIONAL, INSTITUTE]}, group: {eq: false}}) { id jurisdiction } }',
  )
  const found = (actors as { id: string; jurisdiction: string }[]).map(({ id, jurisdiction }) => [id, jurisdiction])
  expect(Object.fromEntries(found)).toEqual({
    awex: 'BE-WAL',
    'bpi-france': 'FR',
    'business-france': 'FR',
    'dg-growth': 'EU',
    'directorate-general-research-innovation': 'EU',
    'eu-delegation-korea': 'EU',
    euratom: 'EU',
    'european-commission': 'EU',
    'european-union': 'EU',
    'german-ministry-of-education-and-research': 'DE',
    'global-green-growth-institute': 'INT',
    jstcc: 'INT',
    'korea-economic-institute-of-america': 'US',
    oecd: 'INT',
    unesco: 'INT',
    'world-bank': 'INT',
  })
})

test('the ministries of a country are a list of their own', async () => {
  const { korean, german } = await served.data(`query @asOf(date: "2009-01-01") {
    korean: ministries(where: {jurisdiction: {eq: "KR"}, group: {eq: false}}) { nameKo }
    german: ministries(where: {jurisdiction: {eq: "DE"}}) { id }
  }`)
  // The 15 ministries of the Government Organization Act of 29 February 2008.
  expect((korean as { nameKo: string }[]).filter(({ nameKo }) => nameKo.endsWith('부'))).toHaveLength(15)
  expect([(korean as unknown[]).length, german]).toEqual([15, [{ id: 'german-ministry-of-education-and-research' }]])
})

test('the page of a body says it in words', async () => {
  const page = async (query: string) => {
    const { body } = await served.app.inject({ url: `/entity/german-ministry-of-education-and-research${query}` })
    return textOf(body)
  }
  expect(await page('')).toContain('jurisdiction Germany (DE)')
  expect(await page('?language=ko')).toContain('관할(법역) 독일(DE)')
})
