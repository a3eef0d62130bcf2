import { describe, expect, test } from 'vitest'
import type { ChangeEvent } from '../../../src/change/event.ts'
import { flowOf } from '../change/event-of.ts'
import { dated, stepIn, type Lives } from './told.ts'

type Case = [what: string, event: ChangeEvent, from: string, to: string, english: string, korean: string]

const ON = 'On 29 February 2008,'
const BASIS = 'The legal basis is Law No. 1 (Government Act, amendment).'
const DAY = '2008년 2월 29일에'
const LAW = '근거 법령은 법률 제1호(정부법 일부개정)이다.'

const RENAMED_AND_JOINED = dated('COMPLEX_REORGANISATION', 'industry RENAMED, trade ENDED > economy RENAMED', {
  flows: [flowOf('industry>economy', { certainty: 'STATED' }), flowOf('trade>economy', { certainty: 'STATED' })],
})
const RENAMED_AND_SPLIT = dated('COMPLEX_REORGANISATION', 'trade RENAMED > economy RENAMED, statistics CREATED')
const TWO_INTO_TWO = dated(
  'COMPLEX_REORGANISATION',
  'trade ENDED, statistics CONTINUES > economy CREATED, councils CONTINUES',
  {
    flows: [
      flowOf('trade>economy', { certainty: 'STATED' }),
      flowOf('trade>councils', { certainty: 'STATED' }),
      flowOf('statistics>economy', { certainty: 'STATED' }),
    ],
  },
)

/** All of them existed before and after. */
const LIVES: Lives = Object.fromEntries(
  ['trade', 'economy', 'statistics', 'councils'].map((id) => [id, { start: '1948', end: '2020-01-01' }]),
)

const CASES: Case[] = [
  [
    'a rename',
    dated('RENAME', 'trade RENAMED > economy RENAMED'),
    'trade',
    'economy',
    `${ON} the Ministry of Trade was renamed the Ministry of Economy. ${BASIS}`,
    `${DAY} 상무부는 이름이 경제부로 바뀌었다. ${LAW}`,
  ],
  [
    'a replacement',
    dated('REPLACEMENT', 'trade ENDED > statistics CREATED'),
    'trade',
    'statistics',
    `${ON} the Ministry of Trade was replaced by the Statistics Office. ${BASIS}`,
    `${DAY} 상무부가 없어지고 통계청이 그 뒤를 이었다. ${LAW}`,
  ],
  [
    'a merger of two',
    dated('MERGER', 'statistics ENDED, trade ENDED > economy CREATED'),
    'trade',
    'economy',
    `${ON} the Ministry of Trade merged with the Statistics Office into the Ministry of Economy. ${BASIS}`,
    `${DAY} 상무부가 통계청과 합쳐져 경제부가 되었다. ${LAW}`,
  ],
  [
    'a merger of four',
    dated('MERGER', 'councils ENDED, industry ENDED, statistics ENDED, trade ENDED > economy CREATED'),
    'trade',
    'economy',
    `${ON} the Ministry of Trade merged with the Regional Innovation Councils; the Ministry of Industry, Power and Ports; and the Statistics Office into the Ministry of Economy. ${BASIS}`,
    `${DAY} 상무부가 지역혁신협의회, 공업부, 통계청과 합쳐져 경제부가 되었다. ${LAW}`,
  ],
  [
    'a split',
    dated('SPLIT', 'trade ENDED > economy CREATED, kiat CREATED, statistics CREATED'),
    'trade',
    'statistics',
    `${ON} the Ministry of Trade was split into the Statistics Office, the Ministry of Economy and KIAT. ${BASIS}`,
    `${DAY} 상무부가 통계청, 경제부, KIAT로 나뉘었다. ${LAW}`,
  ],
  [
    'an absorption',
    dated('ABSORPTION', 'trade ENDED > economy CONTINUES'),
    'trade',
    'economy',
    `${ON} the Ministry of Trade ended and became part of the Ministry of Economy, which continued. ${BASIS}`,
    `${DAY} 상무부가 없어지고 존속한 경제부에 흡수되었다. ${LAW}`,
  ],
  [
    'an absorption of two',
    dated('ABSORPTION', 'statistics ENDED, trade ENDED > economy CONTINUES'),
    'trade',
    'economy',
    `${ON} the Ministry of Trade ended and became part of the Ministry of Economy, which continued. The Statistics Office became part of the Ministry of Economy too. ${BASIS}`,
    `${DAY} 상무부가 없어지고 존속한 경제부에 흡수되었다. 통계청도 경제부에 흡수되었다. ${LAW}`,
  ],
  [
    'an absorption by two',
    dated('ABSORPTION', 'trade ENDED > economy CONTINUES, statistics CONTINUES'),
    'trade',
    'economy',
    `${ON} the Ministry of Trade ended and became part of the Ministry of Economy, which continued. Other parts of the Ministry of Trade went to the Statistics Office. ${BASIS}`,
    `${DAY} 상무부가 없어지고 존속한 경제부에 흡수되었다. 상무부의 다른 부분은 통계청으로 갔다. ${LAW}`,
  ],
  [
    'a secession',
    dated('SECESSION', 'trade CONTINUES > statistics CREATED'),
    'trade',
    'statistics',
    `${ON} the Statistics Office was created out of the Ministry of Trade, which continued. ${BASIS}`,
    `${DAY} 존속한 상무부에서 통계청이 갈라져 나왔다. ${LAW}`,
  ],
  [
    'a secession of two',
    dated('SECESSION', 'trade CONTINUES > councils CREATED, statistics CREATED'),
    'trade',
    'councils',
    `${ON} the Regional Innovation Councils were created out of the Ministry of Trade, which continued. Part of the Ministry of Trade also went to the Statistics Office. ${BASIS}`,
    `${DAY} 존속한 상무부에서 지역혁신협의회가 갈라져 나왔다. 상무부의 일부는 통계청으로도 갔다. ${LAW}`,
  ],
  [
    'what ended in a reorganisation',
    TWO_INTO_TWO,
    'trade',
    'economy',
    `${ON} in a wider reorganisation, the Ministry of Trade ended, and the Ministry of Economy came out of it. The Ministry of Economy also took over from the Statistics Office. Other parts of the Ministry of Trade went to the Regional Innovation Councils. ${BASIS}`,
    `${DAY} 더 넓은 개편 속에서 상무부가 없어지고 거기에서 경제부가 나왔다. 경제부는 통계청에서도 넘겨받았다. 상무부의 다른 부분은 지역혁신협의회로 갔다. ${LAW}`,
  ],
  [
    'what was taken in by a body that continued in a reorganisation',
    TWO_INTO_TWO,
    'trade',
    'councils',
    `${ON} in a wider reorganisation, the Ministry of Trade ended and became part of the Regional Innovation Councils, which continued. Other parts of the Ministry of Trade went to the Ministry of Economy. ${BASIS}`,
    `${DAY} 더 넓은 개편 속에서 상무부가 없어지고 존속한 지역혁신협의회에 흡수되었다. 상무부의 다른 부분은 경제부로 갔다. ${LAW}`,
  ],
  [
    'what was created out of a body that continued in a reorganisation',
    TWO_INTO_TWO,
    'statistics',
    'economy',
    `${ON} in a wider reorganisation, the Ministry of Economy was created out of the Statistics Office, which continued. The Ministry of Economy also took over from the Ministry of Trade. ${BASIS}`,
    `${DAY} 더 넓은 개편 속에서 존속한 통계청에서 경제부가 갈라져 나왔다. 경제부는 상무부에서도 넘겨받았다. ${LAW}`,
  ],
  [
    'what was taken in by a body that got a new name',
    RENAMED_AND_JOINED,
    'trade',
    'economy',
    `${ON} in a wider reorganisation, the Ministry of Trade ended and became part of the Ministry of Economy, which got that name at the same time. The Ministry of Economy also took over from the Ministry of Industry, Power and Ports. ${BASIS}`,
    `${DAY} 더 넓은 개편 속에서 상무부가 없어지고 이때 이름을 얻은 경제부에 흡수되었다. 경제부는 공업부에서도 넘겨받았다. ${LAW}`,
  ],
  [
    'a rename in a reorganisation',
    RENAMED_AND_JOINED,
    'industry',
    'economy',
    `${ON} in a wider reorganisation, the Ministry of Industry, Power and Ports was renamed the Ministry of Economy. The Ministry of Economy also took over from the Ministry of Trade. ${BASIS}`,
    `${DAY} 더 넓은 개편 속에서 공업부는 이름이 경제부로 바뀌었다. 경제부는 상무부에서도 넘겨받았다. ${LAW}`,
  ],
  [
    'what was created out of a body that got a new name',
    RENAMED_AND_SPLIT,
    'trade',
    'statistics',
    `${ON} in a wider reorganisation, the Statistics Office was created out of the Ministry of Trade, which continued under another name. Part of the Ministry of Trade also went to the Ministry of Economy. ${BASIS}`,
    `${DAY} 더 넓은 개편 속에서 다른 이름으로 존속한 상무부에서 통계청이 갈라져 나왔다. 상무부의 일부는 경제부로도 갔다. ${LAW}`,
  ],
]

describe('a step is told in both languages:', () => {
  test.each(CASES)('%s', (_what, event, from, to, english, korean) => {
    expect(stepIn('EN', event, from, to, LIVES)).toBe(english)
    expect(stepIn('KO', event, from, to, LIVES)).toBe(korean)
  })
})

describe('with a step it is told', () => {
  const shared = (more: Partial<ChangeEvent>) =>
    dated('SPLIT', 'trade ENDED > economy CREATED, statistics CREATED', { laws: [], ...more })
  const flow = flowOf('trade>statistics', { certainty: 'STATED' })

  test('which functions went along, which part, and that it is the main line', () => {
    const event = shared({ flows: [{ ...flow, principal: true, share: 0.125, moves: ['fisheries', 'shipping'] }] })
    expect(stepIn('EN', event, 'trade', 'statistics')).toBe(
      `${ON} the Ministry of Trade was split into the Statistics Office and the Ministry of Economy. The functions “Fisheries” and “Shipping” went along. 12.5% of the Ministry of Trade went that way. This is the main line of succession. No legal basis is recorded.`,
    )
    expect(stepIn('KO', event, 'trade', 'statistics')).toBe(
      `${DAY} 상무부가 통계청과 경제부로 나뉘었다. ‘수산’, ‘해운’ 기능이 함께 넘어갔다. 상무부의 12.5%가 그리로 갔다. 이것이 주된 승계이다. 근거 법령은 기록되어 있지 않다.`,
    )
    expect(stepIn('EN', event, 'trade', 'economy')).not.toMatch(/function|%|main line/)
  })

  test('one function in the singular', () => {
    const event = shared({ flows: [{ ...flow, moves: ['shipping'] }] })
    expect(stepIn('EN', event, 'trade', 'statistics')).toContain('The function “Shipping” went along.')
    expect(stepIn('KO', event, 'trade', 'statistics')).toContain('‘해운’ 기능이 함께 넘어갔다.')
  })

  test('no part where two flows of it give different ones', () => {
    const event = shared({
      flows: [
        { ...flow, share: 0.5 },
        { ...flow, id: 'other', share: 0.6 },
      ],
    })
    expect(stepIn('EN', event, 'trade', 'statistics')).not.toContain('%')
  })

  test('that it is inferred, or only possible', () => {
    const of = (certainty: 'INFERRED' | 'POSSIBLE') => shared({ flows: [{ ...flow, certainty }] })
    expect(stepIn('EN', of('INFERRED'), 'trade', 'statistics')).toContain(
      'This follows from the source, which does not state it.',
    )
    expect(stepIn('KO', of('INFERRED'), 'trade', 'statistics')).toContain(
      '출처에 그대로 적혀 있지는 않으나 출처에서 따라 나온다.',
    )
    expect(stepIn('EN', of('POSSIBLE'), 'trade', 'statistics')).toContain('The source says only that this may be so.')
    expect(stepIn('KO', of('POSSIBLE'), 'trade', 'statistics')).toContain('출처는 그럴 수 있다고만 말한다.')
    expect(stepIn('EN', shared({}), 'trade', 'statistics')).not.toMatch(/follows|may be so/)
  })

  test('every law, with its number', () => {
    const event = shared({ laws: ['law-1', 'act', 'law-9'] })
    expect(stepIn('EN', event)).toContain(
      'The legal bases are Law No. 1 (Government Act, amendment); the Trade Agency Act; and the Ports Act (No. 9).',
    )
    expect(stepIn('KO', event)).toContain('근거 법령은 법률 제1호(정부법 일부개정), 무역공사법, 항만법(제9호)이다.')
  })

  test('that no source is cited, that no law is known, and that the day is unknown', () => {
    const { effective: _, ...undated } = dated('REPLACEMENT', 'councils ENDED > kiat CREATED', { laws: [], cites: [] })
    expect(stepIn('EN', undated)).toBe(
      'At an unknown time, the Regional Innovation Councils were replaced by KIAT. No legal basis is recorded. No source is cited for this step.',
    )
    expect(stepIn('KO', undated)).toBe(
      '알 수 없는 때에 지역혁신협의회가 없어지고 KIAT가 그 뒤를 이었다. 근거 법령은 기록되어 있지 않다. 이 단계에는 인용된 출처가 없다.',
    )
  })

  test('of very many others how many there are', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `b${index} ENDED`).join(', ')
    const event = dated('MERGER', `${many}, trade ENDED > economy CREATED`)
    expect(stepIn('EN', event, 'trade')).toMatch(/merged with b0, b1, b2, b3, b4 and 2995 others into/)
    expect(stepIn('KO', event, 'trade')).toContain('상무부가 b0, b1, b2, b3, b4 외 2995개와 합쳐져')
    const six = dated(
      'MERGER',
      'b0 ENDED, b1 ENDED, b2 ENDED, b3 ENDED, b4 ENDED, b5 ENDED, trade ENDED > economy CREATED',
    )
    expect(stepIn('EN', six, 'trade')).toContain('b4 and 1 other into')
  })
})
