import { describe, expect, test } from 'vitest'
import { institutions, type Named } from '../support/institutions.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')
const { found, heirs, wholes } = institutions(served)

/** What a body came from, each step by date. */
async function origins(of: string): Promise<string[]> {
  const { lineage } = (await served.data(
    `query ($of: ID!) { lineage(of: $of, direction: ANCESTORS, depth: 100) {
      successions { date from { id } to { id } } } }`,
    { of },
  )) as { lineage: { successions: { date: string; from: Named; to: Named }[] } }
  return lineage.successions.map(({ date, from, to }) => `${date} ${from.id} > ${to.id}`)
}

describe('a body is found first by its name', () => {
  test.each([
    ['국세청', 'nts'],
    ['관세청', 'kcs'],
    ['기상청', 'korea-meteorological-administration'],
    ['금융위원회', 'fsc'],
    ['공정거래위원회', 'kftc'],
    ['국민권익위원회', 'acrc'],
    ['국가인권위원회', 'nhrck'],
    ['개인정보보호위원회', 'pipc'],
    ['우주항공청', 'kasa'],
    ['감사원', 'board-of-audit-and-inspection'],
    ['국가정보원', 'nis'],
    ['식품의약품안전처', 'ministry-of-food-and-drug-safety'],
    ['질병관리청', 'korea-disease-control-and-prevention-agency'],
    ['KCDC', 'kcdc'],
  ])('%s finds %s', async (text, id) => {
    expect((await found(text))[0]).toBe(id)
  })

  test.each([
    ['원자력안전위원회', ['nuclear-safety-and-security-commission', 'nuclear-safety-commission']],
    ['통계국', ['statistics-bureau-1961', 'statistics-bureau-home-affairs']],
    ['국무조정실', ['office-for-government-policy-coordination', 'office-for-government-policy-coordination-2013']],
  ])('two bodies have the name %s', async (text, ids) => {
    expect((await found(text)).slice(0, 2).toSorted()).toEqual(ids)
  })
})

describe('what a body came from', () => {
  test.each([
    ['fsc', ['2008-02-29 financial-supervisory-commission > fsc']],
    [
      'acrc',
      [
        '2005-07-21 korea-independent-commission-against-corruption > korea-independent-commission-against-corruption-2005',
        '2008-02-29 korea-independent-commission-against-corruption-2005 > acrc',
        '2008-02-29 ombudsman-of-korea > acrc',
      ],
    ],
    [
      'nis',
      [
        '1981-04-08 central-intelligence-agency > agency-for-national-security-planning',
        '1999-01-21 agency-for-national-security-planning > nis',
      ],
    ],
    [
      'board-of-audit-and-inspection',
      [
        '1963-03-20 board-of-audit > board-of-audit-and-inspection',
        '1963-03-20 board-of-inspection > board-of-audit-and-inspection',
      ],
    ],
    ['nts', ['1966-02-28 mof > nts']],
    ['kcs', ['1970-08-03 mof > kcs']],
    [
      'ministry-of-data-and-statistics',
      [
        '1955-02-07 office-of-public-information-1948 > statistics-bureau-home-affairs',
        '1961-07-22 statistics-bureau-home-affairs > statistics-bureau-1961',
        '1962-06-18 statistics-bureau-1961 > statistics-bureau',
        '1990-12-27 statistics-bureau > statistics-korea',
        '2025-10-01 statistics-korea > ministry-of-data-and-statistics',
      ],
    ],
    [
      'korea-meteorological-administration',
      [
        '1981-12-31 central-meteorological-office > central-meteorological-office-1981',
        '1990-12-27 central-meteorological-office-1981 > korea-meteorological-administration',
      ],
    ],
  ])('%s', async (id, steps) => {
    expect(await origins(id)).toEqual(steps)
  })

  test('the agency for disease control came from the centers and from the ministry', async () => {
    expect(await origins('korea-disease-control-and-prevention-agency')).toEqual(
      expect.arrayContaining([
        '2004-01-19 national-institute-of-health > kcdc',
        '2020-09-12 kcdc > korea-disease-control-and-prevention-agency',
        '2020-09-12 mohw-2010 > korea-disease-control-and-prevention-agency',
      ]),
    )
  })
})

describe('what carries a body on', () => {
  test.each<[string, string, Record<string, string[]>]>([
    ['금융감독위원회', '2026-11-29', { 'financial-supervisory-commission': ['fsc'] }],
    ['부패방지위원회', '2026-11-29', { 'korea-independent-commission-against-corruption': ['acrc'] }],
    ['중앙정보부', '1990-01-01', { 'central-intelligence-agency': ['agency-for-national-security-planning'] }],
    ['중앙정보부', '2026-11-29', { 'central-intelligence-agency': ['nis'] }],
    ['심계원', '2026-11-29', { 'board-of-audit': ['board-of-audit-and-inspection'] }],
    ['국립보건원', '2026-11-29', { 'national-institute-of-health': ['korea-disease-control-and-prevention-agency'] }],
    ['재외동포재단', '2026-11-29', { 'overseas-koreans-foundation': ['overseas-koreans-agency'] }],
    [
      '대통령실',
      '2026-11-29',
      { 'office-of-the-president-2008': ['office-of-the-president-2013', 'presidential-security-service-2017'] },
    ],
    [
      '국무총리실',
      '2026-11-29',
      {
        'prime-ministers-office-2008': [
          'office-for-government-policy-coordination-2013',
          'prime-ministers-secretariat-2013',
        ],
      },
    ],
  ])('%s on %s', async (of, at, expected) => {
    expect(await heirs(of, at)).toEqual(expected)
  })
})

describe('under whom a body stood', () => {
  test.each([
    ['nts', '1990-01-01', ['mof']],
    ['nts', '2026-11-29', ['ministry-of-finance-and-economy-2026']],
    ['kcs', '2015-01-01', ['moef']],
    ['kftc', '1990-01-01', ['epb']],
    ['kftc', '2026-11-29', []],
    ['korea-meteorological-administration', '2000-01-01', ['most']],
    ['korea-meteorological-administration', '2026-11-29', ['mcee']],
    ['nuclear-safety-commission', '2011-01-01', ['mest']],
    ['korea-food-and-drug-administration', '2009-01-01', ['ministry-for-health-welfare-and-family-affairs']],
    ['central-administrative-appeals-commission', '2026-11-29', ['acrc']],
    ['kasa', '2026-11-29', ['msit']],
    ['overseas-koreans-agency', '2026-11-29', ['ministry-of-foreign-affairs-2013']],
  ])('%s on %s', async (id, asOf, expected) => {
    expect(await wholes(id, asOf)).toEqual(expected)
  })
})
