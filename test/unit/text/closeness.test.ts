import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closeness, wantedText } from '../../../src/text/closeness.ts'

const likeness = (wanted: string, text: string) => closeness(wantedText(wanted), text)?.likeness

test.each([
  ['Strasse', 'Straße'],
  ['Lodz', 'Urząd Miasta Łodzi, Łódź'],
  ['Ministere', 'Ministère de l’Économie'],
  ['Sorreisa', 'Sørreisa kommune'],
  ['Aerosund', 'Ærøsund'],
  ['Reykjavik Idnadar', 'Reykjavík, Iðnaðar'],
  ['Thjodskra', 'Þjóðskrá Íslands'],
  ['Dak Lak', 'Đắk Lắk'],
  ['Diyanet Isleri', 'Diyanet İşleri Başkanlığı'],
  ['Baskanligi', 'Diyanet İşleri Başkanlığı'],
])('%s finds %s', (typed, name) => {
  expect(likeness(typed, name)).toBeDefined()
})

describe('a text is', () => {
  test.each([
    ['EXACT', '산업통상자원부', '산업통상자원부'],
    ['EXACT', '산업통상자원부'.normalize('NFD'), '산업통상자원부'],
    ['SAME', '국가균형발전특별법', '국가균형발전 특별법'],
    ['SAME', '국가 균형 발전 특별 법', '국가균형발전특별법'],
    ['EXACT', '시·도', '시ㆍ도'],
    ['EXACT', ' Ministry  of Trade\u200B', 'Ministry of Trade'],
    ['SAME', '시도', '시ㆍ도'],
    ['SAME', 'motie', 'MOTIE'],
    ['SAME', '"MOTIE"', 'MOTIE'],
    ['SAME', '(MOTIE)', 'MOTIE'],
    ['SAME', '「MOTIE」', 'MOTIE'],
    ['SAME', '“MOTIE”', 'MOTIE'],
    ['SAME', 'R and D', 'R&D'],
    ['SAME', 'R & D', 'R&D'],
    ['SPELLING', 'ministry of labor', 'Ministry of Labour'],
    ['SPELLING', 'industrial complex', 'Industrial complexes'],
    ['BEGINS', 'cluster agency', 'Cluster agencies of the complexes'],
    ['CONTAINS', 'national councils', 'Presidential National Council'],
    ['ALL_WORDS', 'complex agency', 'Agencies of the complexes'],
    ['SAME', 'multifunctional', 'Multi-functional'],
    ['SAME', 'multi functional', 'multifunctional'],
    ['SAME', 'Oeuvre', 'Œuvre'],
    ['SAME', 'Strasse', 'Straße'],
    ['SAME', 'Lodz', 'Łódź'],
    ['BEGINS', '과학기술정책연구', '과학기술 정책연구원'],
    ['BEGINS', 'busines', 'Business ecology'],
    ['BEGINS', 'Ministry of Tr', 'Ministry of Trade'],
    ['CONTAINS', '균형발전특별법', '국가균형발전 특별법'],
    ['CONTAINS', '업', '산업부'],
    ['CONTAINS', 'trade and in', 'Ministry of Trade & Industry'],
    ['CONTAINS', 'Korea', 'EU-Korea Free Trade Agreement'],
    ['ALL_WORDS', 'Trade Ministry', 'Ministry of Trade'],
    ['ALL_WORDS', 'city multi functional', 'Multifunctional city'],
    ['ALL_WORDS', '특별법 균형발전', '국가균형발전 특별법'],
    ['PART', 'Ministry of Trade of Arden', 'Ministry of Trade'],
    ['PART', '산업통상자원부장관', '산업통상자원부'],
    ['PART', '산업통산자원부', '산업통상자원부'],
  ])('%s for %s: %s', (expected, wanted, text) => {
    expect(likeness(wanted, text)).toBe(expected)
  })

  test.each([
    ['법무부', '외무부'],
    ['부산', '외교부 산하 기관'],
    ['산업', '상업'],
    ['균발', '균형발전'],
    ['rade', 'Trade'],
    ['it', 'Policy'],
    ['d', 'Development'],
    ['Ministry of Justice', 'Office of Trade'],
    ['centre', 'Central city'],
    ['acts', 'Action plan'],
    ['parks', 'Parking'],
  ])('not found for %s: %s', (wanted, text) => {
    expect(likeness(wanted, text)).toBeUndefined()
  })

  test('closer when the last word is whole, and when more of it is wanted', () => {
    const share = (wanted: string, text: string) => closeness(wantedText(wanted), text)?.share ?? 0
    expect(share('labour', 'Labour for the young')).toBeGreaterThan(share('labour', 'Labourers'))
    expect(share('labour', 'Labour office')).toBeGreaterThan(share('labour', 'Labour for the young'))
    expect(share('laboure', 'Labourers')).toBeGreaterThan(share('labour', 'Labourers'))
  })
})

describe('any part of a Korean name', () => {
  const syllables = (least: number, most: number) =>
    fc.string({
      unit: fc.constantFrom(...Array.from('가나다라마바사아자차카타파하')),
      minLength: least,
      maxLength: most,
    })

  test('is found in it, with spaces anywhere in either', () => {
    const spaced = (text: string, places: readonly boolean[]) =>
      Array.from(text, (syllable, index) => (places[index] ? `${syllable} ` : syllable)).join('')
    const places = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(syllables(0, 8), syllables(1, 8), syllables(0, 8), places, (before, part, after, spaces) => {
        const name = before + part + after
        expect(likeness(spaced(name, spaces), name)).toMatch(/EXACT|SAME/)
        expect(likeness(name, spaced(name, spaces))).toMatch(/EXACT|SAME/)
        expect(likeness(spaced(part, spaces), name)).toMatch(/EXACT|SAME|BEGINS|CONTAINS/)
        // Where the part begins or ends with a word of the name.
        expect(likeness(part, `${before} ${spaced(part, spaces)}${after}`)).toMatch(/EXACT|SAME|BEGINS|CONTAINS/)
      }),
    )
  })
})
