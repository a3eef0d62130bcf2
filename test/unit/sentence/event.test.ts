import { describe, expect, test } from 'vitest'
import { COMPUTED_KINDS, DECLARED_KINDS, type ChangeEvent } from '../../../src/change/event.ts'
import { eventOf, flowOf } from '../change/event-of.ts'
import { claimIn, dated, eventIn } from './told.ts'

const moving = (moves: string[]) => ({ flows: [flowOf('trade>economy', { moves })], laws: [] })
const alone = (kind: ChangeEvent['kind']) => dated(kind, 'trade CONTINUES > trade CONTINUES', { laws: [] })

const CASES: [event: ChangeEvent, english: string, korean: string][] = [
  [
    dated('FOUNDING', '> statistics CREATED', { laws: [] }),
    'the Statistics Office began; no predecessor is recorded',
    '통계청이 생겼으며 전신은 기록되어 있지 않다',
  ],
  [
    dated('TERMINATION', 'trade ENDED >', { laws: [] }),
    'the Ministry of Trade ended; no successor is recorded',
    '상무부가 없어졌으며 후신은 기록되어 있지 않다',
  ],
  [
    dated('RENAME', 'trade RENAMED > statistics RENAMED', { laws: [] }),
    'the Ministry of Trade was renamed the Statistics Office',
    '상무부는 이름이 통계청으로 바뀌었다',
  ],
  [
    dated('REPLACEMENT', 'trade ENDED > statistics CREATED', { laws: [] }),
    'the Ministry of Trade was replaced by the Statistics Office',
    '상무부가 없어지고 통계청이 그 뒤를 이었다',
  ],
  [
    dated('MERGER', 'trade ENDED, statistics ENDED > economy CREATED', { laws: [] }),
    'the Ministry of Trade and the Statistics Office merged into the Ministry of Economy',
    '상무부와 통계청이 합쳐져 경제부가 되었다',
  ],
  [
    dated('SPLIT', 'councils ENDED > economy CREATED, statistics CREATED', { laws: [] }),
    'the Regional Innovation Councils were split into the Ministry of Economy and the Statistics Office',
    '지역혁신협의회가 경제부와 통계청으로 나뉘었다',
  ],
  [
    dated('ABSORPTION', 'trade ENDED > economy CONTINUES', { laws: [] }),
    'the Ministry of Trade ended and became part of the Ministry of Economy',
    '상무부가 없어지고 경제부에 흡수되었다',
  ],
  [
    dated('SECESSION', 'trade CONTINUES > statistics CREATED', { laws: [] }),
    'the Statistics Office was created out of a part of the Ministry of Trade',
    '상무부에서 통계청이 갈라져 나왔다',
  ],
  [
    dated('FUNCTION_TRANSFER', 'trade CONTINUES > economy CONTINUES', moving(['fisheries'])),
    'the Ministry of Trade handed the function “Fisheries” to the Ministry of Economy',
    '상무부가 경제부에 ‘수산’ 기능을 넘겼다',
  ],
  [
    dated('FUNCTION_TRANSFER', 'trade CONTINUES > economy CONTINUES', moving([])),
    'the Ministry of Trade handed a function to the Ministry of Economy',
    '상무부가 경제부에 한 기능을 넘겼다',
  ],
  [alone('REPARENTING'), 'the Ministry of Trade came under another body', '상무부의 소속이 바뀌었다'],
  [
    alone('STATUS_CHANGE'),
    'the rank or the legal form of the Ministry of Trade changed',
    '상무부의 지위나 법적 형태가 바뀌었다',
  ],
  [alone('MANDATE_CHANGE'), 'the functions of the Ministry of Trade changed', '상무부의 기능이 바뀌었다'],
  [alone('SUSPENSION'), 'the Ministry of Trade stopped for a time', '상무부가 한동안 중단되었다'],
  [alone('REACTIVATION'), 'the Ministry of Trade started again', '상무부가 다시 시작되었다'],
  [
    dated('COMPLEX_REORGANISATION', 'trade ENDED, statistics ENDED > economy CREATED, councils CREATED', { laws: [] }),
    'the Ministry of Trade and the Statistics Office were reorganised into the Ministry of Economy and the Regional Innovation Councils',
    '상무부와 통계청이 경제부와 지역혁신협의회로 개편되었다',
  ],
]

describe('a whole change is told in both languages:', () => {
  test.each(CASES.map(([event, english, korean]) => ({ kind: event.kind, event, english, korean })))(
    '$kind',
    ({ event, english, korean }) => {
      expect(eventIn('EN', event)).toBe(`On 29 February 2008, ${english}.`)
      expect(eventIn('KO', event)).toBe(`2008년 2월 29일에 ${korean}.`)
    },
  )

  test('every kind is among them', () => {
    expect(new Set(CASES.map(([{ kind }]) => kind))).toEqual(new Set([...COMPUTED_KINDS, ...DECLARED_KINDS]))
  })

  test('without a date nothing is said of when', () => {
    const event = eventOf('trade RENAMED > economy RENAMED', { kind: 'RENAME' })
    expect(eventIn('EN', event)).toBe('The Ministry of Trade was renamed the Ministry of Economy.')
    expect(eventIn('KO', event)).toBe('상무부는 이름이 경제부로 바뀌었다.')
  })

  test('with its law', () => {
    const event = dated('TERMINATION', 'trade ENDED >')
    expect(eventIn('EN', event)).toMatch(
      /no successor is recorded\. The legal basis is Law No\. 1 \(Government Act, amendment\)\.$/,
    )
    expect(eventIn('KO', event)).toMatch(/후신은 기록되어 있지 않다\. 근거 법령은 법률 제1호\(정부법 일부개정\)이다\.$/)
  })

  test.each([
    ['PLANNED', 'Decided, but not yet real: on', '결정되었으나 아직 실현되지 않음: 2008년'],
    ['PROPOSED', 'Proposed, and not decided: on', '제안되었으나 결정되지 않음: 2008년'],
    ['DROPPED', 'Planned, then given up: on', '계획되었다가 포기됨: 2008년'],
  ])('that it did not take place: %s', (status, english, korean) => {
    const event = dated('TERMINATION', 'trade ENDED >', { status })
    expect(eventIn('EN', event).startsWith(english)).toBe(true)
    expect(eventIn('KO', event).startsWith(korean)).toBe(true)
  })

  test('a body that takes part on both sides is told only where it gives or takes', () => {
    const event = dated('SECESSION', 'trade CONTINUES > statistics CREATED, trade CONTINUES', { laws: [] })
    expect(eventIn('EN', event)).toBe(
      'On 29 February 2008, the Statistics Office was created out of a part of the Ministry of Trade.',
    )
  })
})

describe('a claim is told in both languages:', () => {
  test.each([
    [
      'start',
      '1978-01-04',
      false,
      'The Regional Innovation Councils began on 4 January 1978.',
      '지역혁신협의회는 1978년 1월 4일에 시작되었다.',
    ],
    [
      'start',
      '1978?',
      false,
      'The Regional Innovation Councils probably began in 1978.',
      '지역혁신협의회는 확실하지 않으나 1978년에 시작되었다.',
    ],
    [
      'end',
      '../1948',
      false,
      'The Regional Innovation Councils ended in or before 1948.',
      '지역혁신협의회는 1948년 또는 그 이전에 끝났다.',
    ],
    [
      'nameEn',
      'Councils',
      false,
      'The English name of the Regional Innovation Councils was “Councils”.',
      '지역혁신협의회의 영어 이름은 ‘Councils’이다.',
    ],
    [
      'nameKo',
      '협의회',
      false,
      'The Korean name of the Regional Innovation Councils was “협의회”.',
      '지역혁신협의회의 한국어 이름은 ‘협의회’이다.',
    ],
    ['effective', '1996~', true, 'The change took effect around 1996.', '이 변화는 1996년경에 시행되었다.'],
    [
      'effective',
      'after the war',
      true,
      'The change took effect at the time “after the war”.',
      '이 변화는 ‘after the war’라고 적힌 때에 시행되었다.',
    ],
    [
      'entering',
      'seven bodies',
      true,
      'What went into the change was “seven bodies”.',
      '이 변화에 들어간 것은 ‘seven bodies’이다.',
    ],
    ['kind', 'MERGER', true, 'The value of “kind” of the change was “MERGER”.', '이 변화의 ‘kind’ 값은 ‘MERGER’이다.'],
  ])('%s %s', (field, value, isAboutChange, english, korean) => {
    const claim = { about: 'councils', isAboutChange, field, value }
    expect(claimIn('EN', claim)).toBe(english)
    expect(claimIn('KO', claim)).toBe(korean)
  })
})
