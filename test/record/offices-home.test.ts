import { describe, expect, test } from 'vitest'
import { institutions, type Named } from '../support/institutions.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')
const { found, heirs, wholes } = institutions(served)

describe('a body is found first by its name', () => {
  test.each([
    ['법무부', 'ministry-of-justice'],
    ['Ministry of Justice', 'ministry-of-justice'],
    ['국방부', 'ministry-of-national-defense'],
    ['통일부', 'ministry-of-unification'],
    ['국가보훈부', 'mpva'],
    ['MPVA', 'mpva'],
    ['경찰청', 'national-police-agency'],
    ['소방청', 'national-fire-agency'],
    ['검찰청', 'prosecutors-office'],
    ['고위공직자범죄수사처', 'corruption-investigation-office'],
    ['병무청', 'mma'],
    ['조달청', 'public-procurement-service'],
    ['Office of Supply', 'public-procurement-service'],
    ['MPSS', 'ministry-of-public-safety-and-security'],
  ])('%s finds %s', async (text, id) => {
    expect((await found(text))[0]).toBe(id)
  })

  test.each([
    ['법제처', ['office-of-legislation', 'office-of-legislation-1948']],
    ['총무처', ['ministry-of-government-administration', 'office-of-general-affairs']],
    ['해양경찰청', ['kcg-1996', 'kcg-2017', 'maritime-police-agency']],
  ])('several bodies have the name %s', async (text, ids) => {
    expect((await found(text)).slice(0, ids.length).toSorted()).toEqual(ids)
  })
})

describe('what carries an office on', () => {
  test.each<[string, string, Record<string, string[]>]>([
    ['국방부', '2026-11-29', { 'ministry-of-national-defense': ['ministry-of-national-defense'] }],
    ['법제실', '1961-10-01', { 'legislation-office': ['secretariat-of-the-state-council'] }],
    ['법제실', '1963-12-16', { 'legislation-office': ['cabinet-secretariat', 'office-of-legislation'] }],
    ['국토통일원', '1998-02-28', { 'national-unification-board': ['ministry-of-unification'] }],
    ['원호처', '1985-01-01', { 'office-of-veterans-relief': ['ministry-of-patriots-and-veterans-affairs-1985'] }],
    ['군사원호청', '2023-06-05', { 'military-relief-administration': ['mpva'] }],
    ['치안국', '1990-01-01', { 'public-security-bureau': ['public-security-headquarters'] }],
    ['치안국', '1991-08-01', { 'public-security-bureau': ['national-police-agency'] }],
    ['해양경찰대', '1996-08-08', { 'maritime-police-corps': ['kcg-1996'] }],
    [
      '소방방재청',
      '2014-11-19',
      { 'national-emergency-management-agency': ['ministry-of-public-safety-and-security'] },
    ],
    [
      '국민안전처',
      '2017-07-26',
      {
        'ministry-of-public-safety-and-security': [
          'kcg-2017',
          'ministry-of-the-interior-and-safety',
          'national-fire-agency',
        ],
      },
    ],
    ['외자구매처', '1961-10-02', { 'foreign-purchasing-office': ['public-procurement-service'] }],
    ['검찰청', '2026-10-01', { 'prosecutors-office': ['prosecutors-office'] }],
    ['검찰청', '2026-10-02', { 'prosecutors-office': ['public-prosecution-office'] }],
  ])('%s on %s', async (of, at, expected) => {
    expect(await heirs(of, at)).toEqual(expected)
  })
})

describe('under whom an office stood', () => {
  test.each([
    ['public-procurement-service', '1962-01-01', ['epb']],
    ['public-procurement-service', '1970-01-01', ['mof']],
    ['public-procurement-service', '1980-01-01', ['epb']],
    ['public-procurement-service', '2026-11-29', ['ministry-of-finance-and-economy-2026']],
    ['office-of-foreign-supply', '1961-08-01', ['mof']],
    ['national-police-agency', '1995-01-01', ['ministry-of-home-affairs']],
    ['national-police-agency', '2026-11-29', ['ministry-of-the-interior-and-safety']],
    ['kcg-1996', '2010-01-01', ['mltm']],
    ['maritime-police-corps', '1958-01-01', ['marine-affairs-office']],
    ['legislation-office', '1958-01-01', ['ministry-of-justice']],
    ['public-prosecution-office', '2026-11-29', ['ministry-of-justice']],
    ['serious-crimes-investigation-agency', '2026-11-29', ['ministry-of-the-interior-and-safety']],
    ['corruption-investigation-office', '2026-11-29', []],
  ])('%s on %s', async (id, asOf, expected) => {
    expect(await wholes(id, asOf)).toEqual(expected)
  })
})

describe('where sources disagree', () => {
  test('both days of the opening stand, that of the act first', async () => {
    const { actors } = (await served.data(
      `{ actors(where: {id: {in: ["mma", "national-police-agency", "national-unification-board"]}}, sort: [{id: ASC}]) {
        id start claims { field value rank } } }`,
    )) as { actors: unknown[] }
    expect(actors).toEqual([
      { id: 'mma', start: '1970-08-03', claims: [{ field: 'start', value: '1970-08-20', rank: 'ALTERNATIVE' }] },
      {
        id: 'national-police-agency',
        start: '1991-07-31',
        claims: [{ field: 'start', value: '1991-08-01', rank: 'ALTERNATIVE' }],
      },
      {
        id: 'national-unification-board',
        start: '1968-07-24',
        claims: [{ field: 'start', value: '1969-03-01', rank: 'ALTERNATIVE' }],
      },
    ])
  })

  test('the ministry of 1961 came out of the secretariat, and out of the old office only according to one source', async () => {
    const before = async (accounts: string) => {
      const { lineage } = (await served.data(
        `{ lineage(of: "ministry-of-public-information", direction: ANCESTORS, depth: 1${accounts}) {
          successions { kind from { id } } } }`,
      )) as { lineage: { successions: { kind: string; from: Named }[] } }
      return lineage.successions.map(({ kind, from }) => `${kind} ${from.id}`)
    }
    expect(await before('')).toEqual(['SECESSION secretariat-of-the-state-council'])
    expect(await before(', accordingTo: "zhwiki-mcst"')).toEqual(['REPLACEMENT office-of-public-information-1955'])
  })
})
