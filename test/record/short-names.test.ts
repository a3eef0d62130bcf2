import { describe, expect, test } from 'vitest'
import { accessTo } from '../../src/questions/ask.ts'
import { search } from '../../src/questions/search.ts'
import { openScope } from '../../src/scope.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')

/** The ids of the hits for a text, the best first. */
async function ids(text: string, limit = 10): Promise<string[]> {
  const found = await accessTo(served.database)(openScope(10_000)).ask(search, { text, limit })
  return found.map(({ entity }) => entity.id)
}

describe('a short name finds the body that is meant first:', () => {
  test.each([
    ['재경부', 'ministry-of-finance-and-economy-2026'],
    ['기획처', 'ministry-of-planning-and-budget-2026'],
    ['과기정통부', 'msit'],
    ['과기부', 'msit'],
    ['행안부', 'ministry-of-the-interior-and-safety'],
    ['보훈부', 'mpva'],
    ['문체부', 'mcst'],
    ['농식품부', 'mafra'],
    ['산업부', 'ministry-of-trade-industry-and-resources'],
    ['복지부', 'mohw-2010'],
    ['기후부', 'mcee'],
    ['노동부', 'ministry-of-employment-and-labor'],
    ['고용부', 'ministry-of-employment-and-labor'],
    ['성평등부', 'ministry-of-gender-equality-and-family-2025'],
    ['국토부', 'molit'],
    ['해수부', 'ministry-of-oceans-and-fisheries'],
    ['중기부', 'mss'],
    ['인사처', 'ministry-of-personnel-management'],
    ['식약처', 'ministry-of-food-and-drug-safety'],
    ['지재처', 'ministry-of-intellectual-property'],
    ['법제처', 'office-of-legislation'],
    ['국세청', 'nts'],
    ['방사청', 'defense-acquisition-program-administration'],
    ['농진청', 'rda'],
    ['질병청', 'korea-disease-control-and-prevention-agency'],
    ['행복청', 'national-agency-for-administrative-city-construction'],
    ['새만금청', 'saemangeum-development-and-investment-agency'],
    ['우주청', 'kasa'],
    ['해경', 'kcg-2017'],
    ['해경청', 'kcg-2017'],
    ['경찰', 'national-police-agency'],
    ['공수처', 'corruption-investigation-office'],
    ['중수청', 'serious-crimes-investigation-agency'],
    ['국정원', 'nis'],
    ['경호처', 'presidential-security-service-2017'],
    ['방미통위', 'broadcasting-media-and-communications-commission'],
    ['공정위', 'kftc'],
    ['금융위', 'fsc'],
    ['권익위', 'acrc'],
    ['원안위', 'nuclear-safety-and-security-commission'],
    ['인권위', 'nhrck'],
    ['개인정보위', 'pipc'],
  ])('%s, of today', async (text, id) => {
    expect((await ids(text))[0]).toBe(id)
  })

  test.each([
    ['기재부', 'moef'],
    ['미래부', 'msip'],
    ['교과부', 'mest'],
    ['과기처', 'most-1967'],
    ['건교부', 'moct'],
    ['정통부', 'mic'],
    ['산자부', 'mocie'],
    ['재경원', 'ministry-of-finance-and-economy-1994'],
    ['안행부', 'ministry-of-security-and-public-administration'],
    ['안전처', 'ministry-of-public-safety-and-security'],
    ['여가부', 'ministry-of-gender-equality-and-family-2010'],
    ['방통위', 'korea-communications-commission'],
    ['금감위', 'financial-supervisory-commission'],
    ['식약청', 'korea-food-and-drug-administration'],
    ['안기부', 'agency-for-national-security-planning'],
    ['중정', 'central-intelligence-agency'],
  ])('%s, which ended', async (text, id) => {
    expect((await ids(text))[0]).toBe(id)
  })

  test.each([
    ['MOLEG', 'office-of-legislation'],
    ['Ministry of Government Legislation', 'office-of-legislation'],
    ['MND', 'ministry-of-national-defense'],
    ['MOJ', 'ministry-of-justice'],
    ['MOFA', 'ministry-of-foreign-affairs-2013'],
    ['MOU', 'ministry-of-unification'],
    ['MOIS', 'ministry-of-the-interior-and-safety'],
    ['MOEL', 'ministry-of-employment-and-labor'],
    ['MOF', 'ministry-of-oceans-and-fisheries'],
    ['MFDS', 'ministry-of-food-and-drug-safety'],
    ['MPM', 'ministry-of-personnel-management'],
    ['MOTIR', 'ministry-of-trade-industry-and-resources'],
    ['MOIP', 'ministry-of-intellectual-property'],
    ['KDCA', 'korea-disease-control-and-prevention-agency'],
    ['KNPA', 'national-police-agency'],
    ['Korea Forest Service', 'forest-service'],
    ['MOSF', 'moef'],
    ['KCC', 'korea-communications-commission'],
    ['KCIA', 'central-intelligence-agency'],
  ])('%s, in English', async (text, id) => {
    expect((await ids(text))[0]).toBe(id)
  })

  test.each([
    ['유럽연합', 'european-union'],
    ['경제협력개발기구', 'oecd'],
    ['미국', 'united-states'],
    ['북한', 'north-korea'],
  ])('%s, of another country or of many', async (text, id) => {
    expect((await ids(text))[0]).toBe(id)
  })
})

describe('of bodies with one name', () => {
  test('the one of today comes first', async () => {
    expect((await ids('복지부')).slice(0, 3).toSorted()).toEqual([
      'ministry-for-health-welfare-and-family-affairs',
      'mohw',
      'mohw-2010',
    ])
    expect((await ids('해양수산부'))[0]).toBe('ministry-of-oceans-and-fisheries')
    expect((await ids('Ministry of Education'))[0]).toBe('moe-2013')
  })

  test('a search of a day finds the one of that day', async () => {
    const { search: found } = await served.data(
      'query @asOf(date: "2000-01-01") { search(text: "복지부", limit: 1) { entity { id } } }',
    )
    expect(found).toEqual([{ entity: { id: 'mohw' } }])
  })

  test('the page tells them apart where their dates do not', async () => {
    const page = async (text: string) => {
      const url = `/search?text=${encodeURIComponent(text)}&language=ko`
      return (await served.app.inject({ url, headers: { accept: 'text/html' } })).body.replace(/<[^>]*>/g, '')
    }
    const parks = await page('대덕연구단지')
    for (const id of ['daedeok-science-park', 'daedeok-science-town']) expect(parks).toContain(id)
    expect(await page('복지부')).not.toContain('mohw-2010')
  })
})

describe('the singular finds the plural, and the plural the singular:', () => {
  test.each([
    ['cluster agency', 'cluster-agencies'],
    ['cluster agencies', 'cluster-agencies'],
    ['industrial complex', 'industrial-complexes'],
    ['regional innovation council', 'regional-innovation-councils'],
    ['innovation ecosystems', 'innovation-ecosystem'],
  ])('%s', async (text, id) => {
    expect(await ids(text, 3)).toContain(id)
  })
})

test('police finds the police of today before what it does', async () => {
  const found = await ids('police')
  expect(found[0]).toBe('national-police-agency')
  expect(found.indexOf('function-maritime-police')).toBeGreaterThan(found.indexOf('maritime-police-agency'))
})
