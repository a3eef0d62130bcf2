import { describe, expect, test } from 'vitest'
import type { ChangeEvent } from '../../../src/change/event.ts'
import { dated, eventIn } from './told.ts'

const MIXED: [kind: ChangeEvent['kind'], line: string, english: string, korean: string][] = [
  [
    'COMPLEX_REORGANISATION',
    'trade ENDED, statistics CONTINUES > economy CREATED',
    'the Ministry of Trade, with a part of the Statistics Office, was reorganised into the Ministry of Economy',
    '상무부가 통계청의 일부와 함께 경제부로 개편되었다',
  ],
  [
    'COMPLEX_REORGANISATION',
    'trade CONTINUES, kiat CONTINUES, councils ENDED > economy CREATED',
    'the Regional Innovation Councils, with parts of the Ministry of Trade and KIAT, were reorganised into the Ministry of Economy',
    '지역혁신협의회가 상무부와 KIAT의 일부와 함께 경제부로 개편되었다',
  ],
  [
    'COMPLEX_REORGANISATION',
    'trade ENDED > economy CREATED, statistics CONTINUES',
    'the Ministry of Trade was reorganised into the Ministry of Economy, and a part went to the Statistics Office',
    '상무부가 경제부로 개편되고 일부는 통계청으로 갔다',
  ],
  [
    'COMPLEX_REORGANISATION',
    'trade ENDED, kiat CONTINUES > economy CREATED, statistics CONTINUES, councils CONTINUES',
    'the Ministry of Trade, with a part of KIAT, was reorganised into the Ministry of Economy, and parts went to the Statistics Office and the Regional Innovation Councils',
    '상무부가 KIAT의 일부와 함께 경제부로 개편되고 일부는 통계청과 지역혁신협의회로 갔다',
  ],
  [
    'COMPLEX_REORGANISATION',
    'trade ENDED, kiat CONTINUES > statistics CONTINUES',
    'the Ministry of Trade ended and became part of the Statistics Office, with a part of KIAT',
    '상무부가 없어지고 KIAT의 일부와 함께 통계청에 흡수되었다',
  ],
  [
    'COMPLEX_REORGANISATION',
    'trade CONTINUES > economy CREATED, statistics CONTINUES',
    'the Ministry of Economy was created out of a part of the Ministry of Trade, and a part went to the Statistics Office',
    '상무부에서 경제부가 갈라져 나오고 일부는 통계청으로 갔다',
  ],
  [
    'COMPLEX_REORGANISATION',
    'trade RENAMED, councils ENDED > economy RENAMED',
    'the Ministry of Trade was renamed the Ministry of Economy, and the Regional Innovation Councils ended and became part of it',
    '상무부는 이름이 경제부로 바뀌고 지역혁신협의회가 거기에 흡수되었다',
  ],
  [
    'COMPLEX_REORGANISATION',
    'trade RENAMED > economy RENAMED, statistics CREATED',
    'the Ministry of Trade was renamed the Ministry of Economy, and the Statistics Office was created out of a part of it',
    '상무부는 이름이 경제부로 바뀌고 거기에서 통계청이 새로 생겼다',
  ],
  [
    'COMPLEX_REORGANISATION',
    'trade RENAMED, councils ENDED, kiat CONTINUES > economy RENAMED, statistics CREATED',
    'the Ministry of Trade was renamed the Ministry of Economy, the Regional Innovation Councils ended, the Statistics Office was created, and KIAT gave a part',
    '상무부는 이름이 경제부로 바뀌고 지역혁신협의회가 없어지고 통계청이 새로 생기고 KIAT가 일부를 넘겼다',
  ],
  [
    'COMPLEX_REORGANISATION',
    'trade RENAMED > economy RENAMED, statistics CONTINUES',
    'the Ministry of Trade was renamed the Ministry of Economy, and the Statistics Office took a part',
    '상무부는 이름이 경제부로 바뀌고 통계청이 일부를 넘겨받았다',
  ],
  [
    'ABSORPTION',
    'trade ENDED > statistics CONTINUES, economy CONTINUES',
    'the Ministry of Trade ended, and its parts went to the Statistics Office and the Ministry of Economy',
    '상무부가 없어지고 통계청과 경제부에 나뉘어 흡수되었다',
  ],
  [
    'SECESSION',
    'trade CONTINUES, statistics CONTINUES > economy CREATED',
    'the Ministry of Economy was created out of parts of the Ministry of Trade and the Statistics Office',
    '상무부와 통계청에서 경제부가 갈라져 나왔다',
  ],
]

describe('what goes on is not told as if it had ended:', () => {
  test.each(MIXED.map(([kind, line, english, korean]) => ({ line, event: dated(kind, line), english, korean })))(
    '$line',
    ({ event, english, korean }) => {
      const [EN, KO] = [eventIn('EN', { ...event, laws: [] }), eventIn('KO', { ...event, laws: [] })]
      expect(EN).toBe(`On 29 February 2008, ${english}.`)
      expect(KO).toBe(`2008년 2월 29일에 ${korean}.`)
    },
  )
})
