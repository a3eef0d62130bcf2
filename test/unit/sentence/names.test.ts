import { describe, expect, test } from 'vitest'
import { nounOf } from '../../../src/sentence/english/noun.ts'
import { lawNamesIn, namedOf, namesIn } from '../../../src/sentence/names.ts'

describe('a name', () => {
  const things = [
    { id: 'a', nameEn: 'Ministry of Environment', nameKo: '환경처' },
    { id: 'b', nameEn: 'Ministry of Environment', nameKo: '환경부' },
    { id: 'c', nameEn: 'Regional account', nameKo: '지역계정' },
    { id: 'd', nameEn: 'Regional account', nameKo: '지역계정' },
    { id: 'e', nameKo: '유령 위원회' },
    { id: 'f', nameEn: 'KIAT' },
    { id: 'g', title: 'A title' },
    { id: 'h' },
  ]

  test('is in the language of the answer, else in the other, else the title or the id', () => {
    const [english, korean] = [namesIn('EN', things), namesIn('KO', things)]
    expect(['e', 'f', 'g', 'h', 'unknown'].map(english)).toEqual(['유령 위원회', 'KIAT', 'A title', 'h', 'unknown'])
    expect(['a', 'e', 'f'].map(korean)).toEqual(['환경처', '유령 위원회', 'KIAT'])
  })

  test('that two things share gets the other name in brackets, or the id', () => {
    const english = namesIn('EN', things)
    expect(['a', 'b', 'c', 'd'].map(english)).toEqual([
      'Ministry of Environment (환경처)',
      'Ministry of Environment (환경부)',
      'Regional account (지역계정) (c)',
      'Regional account (지역계정) (d)',
    ])
    expect(namesIn('KO', things)('c')).toBe('지역계정(Regional account)(c)')
  })

  test('that two things share gets the disambiguation or the jurisdiction in brackets', () => {
    const finance = { nameEn: 'Ministry of Finance', nameKo: '재무부' }
    const two = [
      { id: 'kr', ...finance, jurisdiction: 'KR' },
      { id: 'xt', ...finance, jurisdiction: 'XT', disambiguation: 'of the tides' },
    ]
    expect(two.map(({ id }) => namesIn('EN', two)(id))).toEqual([
      'Ministry of Finance (South Korea)',
      'Ministry of Finance (of the tides)',
    ])
    expect(namesIn('KO', two)('kr')).toBe('재무부(대한민국)')
  })

  test('in a third language stands where there is none in that of the answer', () => {
    const native = [{ id: 'zh', nameNative: 'Kanton Zürich', language: 'de' }]
    expect([namesIn('EN', native)('zh'), namesIn('KO', native)('zh')]).toEqual(['Kanton Zürich', 'Kanton Zürich'])
  })

  test('of a thing that is given twice is not shared', () => {
    expect(namesIn('EN', [things[0]!, things[0]!])('a')).toBe('Ministry of Environment')
  })
})

describe('a law', () => {
  const laws = [
    {
      id: 'numbered',
      nameEn: 'Law No. 8852: Government Act, amendment',
      nameKo: '법률 제8852호 정부법',
      number: '8852',
    },
    { id: 'decree', nameEn: 'Presidential Decree No. 20678: Order', nameKo: '대통령령 제20678호', number: '20678' },
    { id: 'plain', nameEn: 'Ports Act', nameKo: '항만법', number: '9' },
    { id: 'standing', nameEn: 'Trade Act', nameKo: '무역법' },
  ]

  test('is told by its number and its title', () => {
    expect(laws.map(({ id }) => lawNamesIn('EN', laws)(id))).toEqual([
      'Law No. 8852 (Government Act, amendment)',
      'Presidential Decree No. 20678 (Order)',
      'Ports Act (No. 9)',
      'Trade Act',
    ])
    expect(laws.map(({ id }) => lawNamesIn('KO', laws)(id))).toEqual([
      '법률 제8852호(정부법)',
      '대통령령 제20678호',
      '항만법(제9호)',
      '무역법',
    ])
  })
})

test('the names of a node are those that it has', () => {
  const node = { id: 'a', type: 'Act', properties: { nameEn: 'Act', number: '1' }, citations: [] }
  expect(namedOf(node)).toEqual([{ id: 'a', nameEn: 'Act', number: '1' }])
  expect(namedOf(undefined)).toEqual([])
})

describe('an English name as a noun', () => {
  test.each([
    ['Ministry of Commerce, Industry and Energy', 'the Ministry of Commerce, Industry and Energy', false],
    ['Korea Institute of S&T Evaluation', 'the Korea Institute of S&T Evaluation', false],
    [
      'Broadcasting, Media and Communications Commission',
      'the Broadcasting, Media and Communications Commission',
      false,
    ],
    ['Kim Dae-jung administration', 'the Kim Dae-jung administration', false],
    ['Five-Year Economic Development Plans', 'the Five-Year Economic Development Plans', true],
    [
      'Industrial cluster policies of the Roh government',
      'the Industrial cluster policies of the Roh government',
      true,
    ],
    ['RIPPs of the Lee government', 'the RIPPs of the Lee government', true],
    ['Technopark pilot programme (six sites)', 'the Technopark pilot programme (six sites)', false],
    ['Daedeok Research Complex Management Headquarters', 'the Daedeok Research Complex Management Headquarters', false],
    ['University of Arden', 'the University of Arden', false],
    ['New Universities for Regional Innovation', 'the New Universities for Regional Innovation', true],
    ['The Blue House', 'the Blue House', false],
    ['Hanbat National University', 'Hanbat National University', false],
    ['Statistics Korea', 'Statistics Korea', false],
    ['KIAT', 'KIAT', false],
    ['Park Chung-hee', 'Park Chung-hee', false],
    ['Heavy and chemical industrialisation', 'Heavy and chemical industrialisation', false],
    ['Law No. 8852 (Government Organization Act)', 'Law No. 8852 (Government Organization Act)', false],
    ['Ports Act (No. 9)', 'the Ports Act (No. 9)', false],
    ['산업자원부', '산업자원부', false],
  ])('%s', (name, text, isPlural) => {
    expect(nounOf(name)).toEqual({ text, isPlural })
  })
})
