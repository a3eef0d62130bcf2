import { describe, expect, test } from 'vitest'
import { mentionedInReason } from '../../../src/sentence/mentioned.ts'
import { namesIn } from '../../../src/sentence/names.ts'
import type { ToldReason } from '../../../src/sentence/told.ts'
import { WORDINGS } from '../../../src/sentence/wording.ts'
import { NAMED } from './told.ts'

const ENDS = { from: 'trade', to: 'statistics' }

const CASES: [reason: ToldReason, mentions: string[], english: string, korean: string][] = [
  [
    { is: 'SAME', id: 'statistics' },
    ['statistics'],
    'The Statistics Office is asked for twice; nothing becomes itself.',
    '통계청을 두 번 물었다. 어떤 것도 자기 자신이 되지는 않는다.',
  ],
  [
    { is: 'REVERSED', ...ENDS, steps: 1 },
    ['trade', 'statistics'],
    'It is the other way round: the Ministry of Trade came from the Statistics Office, in 1 step. Ask from “statistics” to “trade”.',
    '순서가 반대이다. 상무부가 1단계를 거쳐 통계청에서 나왔다. ‘statistics’에서 ‘trade’로 물어보면 된다.',
  ],
  [
    { is: 'LATER', day: '2000-01-01', date: '2008' },
    [],
    'On 1 January 2000, it had not happened yet; the last change took effect in 2008.',
    '2000년 1월 1일에는 아직 일어나지 않았다. 마지막 변화는 2008년에 시행되었다.',
  ],
  [
    {
      is: 'FUNCTIONS',
      ...ENDS,
      isDirect: true,
      handovers: [
        { ...ENDS, functions: ['fisheries', 'shipping'], date: '1998' },
        { ...ENDS, functions: [] },
      ],
    },
    ['trade', 'statistics', 'trade', 'statistics', 'fisheries', 'shipping', 'trade', 'statistics'],
    'The Statistics Office did not come from the Ministry of Trade; only functions passed between bodies. In 1998, the Ministry of Trade handed the functions “Fisheries” and “Shipping” to the Statistics Office. At an unknown time, the Ministry of Trade handed a function without a name to the Statistics Office.',
    '통계청은 상무부에서 나온 것이 아니며, 기능만 넘어갔다. 1998년에 상무부가 통계청에 ‘수산’, ‘해운’ 기능을 넘겼다. 알 수 없는 때에 상무부가 통계청에 이름이 적히지 않은 기능을 넘겼다.',
  ],
  [
    { is: 'FUNCTIONS', ...ENDS, isDirect: false, handovers: [] },
    ['trade', 'statistics'],
    'The Statistics Office did not come from the Ministry of Trade; only functions passed between bodies. The other steps on that way are successions.',
    '통계청은 상무부에서 나온 것이 아니며, 기능만 넘어갔다. 그 길의 나머지 단계는 승계이다.',
  ],
  [
    { is: 'SHARED', ...ENDS, ancestor: 'economy', inPart: [] },
    ['trade', 'statistics', 'economy'],
    'Neither came from the other, but both came from the Ministry of Economy.',
    '한쪽이 다른 쪽에서 나온 것은 아니며, 둘 다 경제부에서 나왔다.',
  ],
  [
    { is: 'SHARED', ...ENDS, descendant: 'economy', inPart: [] },
    ['trade', 'statistics', 'economy'],
    'Neither came from the other, but both went into the Ministry of Economy.',
    '한쪽이 다른 쪽에서 나온 것은 아니며, 둘 다 경제부로 이어졌다.',
  ],
  [
    { is: 'SHARED', ...ENDS, ancestor: 'economy', descendant: 'councils', inPart: [] },
    ['trade', 'statistics', 'economy', 'councils'],
    'Neither came from the other, but both came from the Ministry of Economy, and both went into the Regional Innovation Councils.',
    '한쪽이 다른 쪽에서 나온 것은 아니며, 둘 다 경제부에서 나왔고 지역혁신협의회로 이어졌다.',
  ],
  [
    { is: 'SHARED', ...ENDS, ancestor: 'economy', descendant: 'councils', isFurther: true, inPart: [] },
    ['trade', 'statistics', 'economy', 'councils'],
    'Both came from the Ministry of Economy, and both went into the Regional Innovation Councils.',
    '둘 다 경제부에서 나왔고 지역혁신협의회로 이어졌다.',
  ],
  [
    { is: 'SHARED', ...ENDS, descendant: 'economy', isFurther: true, inPart: [] },
    ['trade', 'statistics', 'economy'],
    'Both went into the Ministry of Economy.',
    '둘 다 경제부로 이어졌다.',
  ],
  [
    { is: 'SHARED', ...ENDS, descendant: 'economy', inPart: ['trade', 'statistics'] },
    ['trade', 'statistics', 'economy'],
    'Neither came from the other, but parts of both, or of what they became, went into the Ministry of Economy.',
    '한쪽이 다른 쪽에서 나온 것은 아니며, 둘 다 그 일부 또는 후신의 일부가 경제부로 이어졌다.',
  ],
  [
    { is: 'SHARED', ...ENDS, descendant: 'economy', inPart: ['trade'] },
    ['trade', 'statistics', 'economy'],
    'Neither came from the other, but the Statistics Office went into the Ministry of Economy, and so did a part of the Ministry of Trade, or of what it became.',
    '한쪽이 다른 쪽에서 나온 것은 아니며, 통계청은 경제부로 이어졌고 상무부는 그 일부 또는 후신의 일부가 그리로 이어졌다.',
  ],
  [
    { is: 'SHARED', ...ENDS, ancestor: 'councils', descendant: 'economy', inPart: ['statistics'] },
    ['trade', 'statistics', 'councils', 'economy'],
    'Neither came from the other, but both came from the Regional Innovation Councils, and the Ministry of Trade went into the Ministry of Economy, and so did a part of the Statistics Office, or of what it became.',
    '한쪽이 다른 쪽에서 나온 것은 아니며, 둘 다 지역혁신협의회에서 나왔고 상무부는 경제부로 이어졌고 통계청은 그 일부 또는 후신의 일부가 그리로 이어졌다.',
  ],
  [
    { is: 'TIED', type: 'PART_OF', ...ENDS, start: '1991-07-31', end: '1998-02-28' },
    ['trade', 'statistics'],
    'The Ministry of Trade is recorded as a part of the Statistics Office from 31 July 1991 to 27 February 1998.',
    '상무부는 1991년 7월 31일부터 1998년 2월 27일까지 통계청에 속한 것으로 기록되어 있다.',
  ],
  [
    { is: 'TIED', type: 'OVERSEES', from: 'councils', to: 'trade', start: '1991~' },
    ['councils', 'trade'],
    'The Regional Innovation Councils are recorded as overseeing the Ministry of Trade from around 1991 on.',
    '지역혁신협의회는 1991년경부터 상무부를 감독하거나 조정한 것으로 기록되어 있다.',
  ],
  [
    { is: 'TIED', type: 'RESPONSIBLE_FOR', ...ENDS, end: '1999?' },
    ['trade', 'statistics'],
    'The Ministry of Trade is recorded as responsible for the Statistics Office until probably 1998.',
    '상무부는 확실하지 않으나 1998년까지 통계청을 소관한 것으로 기록되어 있다.',
  ],
  [
    { is: 'TIED', type: 'PART_OF', ...ENDS },
    ['trade', 'statistics'],
    'The Ministry of Trade is recorded as a part of the Statistics Office.',
    '상무부는 통계청에 속한 것으로 기록되어 있다.',
  ],
  [
    { is: 'SAME_FAMILY', ...ENDS },
    ['trade', 'statistics'],
    'Neither came from the other; changes of others join them only in a roundabout way, as its family lineage shows.',
    '한쪽이 다른 쪽에서 나온 것은 아니며, 가계 전체를 보면 다른 것들의 변화를 거쳐 돌아서 이어질 뿐이다.',
  ],
  [
    { is: 'UNCONNECTED', ...ENDS },
    ['trade', 'statistics'],
    'No recorded change joins the Ministry of Trade and the Statistics Office.',
    '상무부와 통계청을 잇는 변화는 기록되어 있지 않다.',
  ],
  [
    { is: 'NOTHING_BEFORE', to: 'statistics', start: '1948~' },
    ['statistics'],
    'Nothing is recorded that came before the Statistics Office, which began around 1948.',
    '통계청은 1948년경에 시작되었고 통계청 이전의 것은 기록되어 있지 않다.',
  ],
  [
    { is: 'NOTHING_BEFORE', to: 'statistics', start: '1948-08-15?' },
    ['statistics'],
    'Nothing is recorded that came before the Statistics Office, which probably began on 15 August 1948.',
    '통계청은 확실하지 않으나 1948년 8월 15일에 시작되었고 통계청 이전의 것은 기록되어 있지 않다.',
  ],
  [
    { is: 'NOTHING_BEFORE', to: 'trade' },
    ['trade'],
    'Nothing is recorded that came before the Ministry of Trade.',
    '상무부 이전의 것은 기록되어 있지 않다.',
  ],
  [
    { is: 'RECORD_BEGINS', ...ENDS, year: '1948' },
    ['trade', 'statistics'],
    'What the Statistics Office came from or took in is recorded from 1948 on, and does not include the Ministry of Trade.',
    '통계청이 나온 곳이나 흡수한 것은 1948년부터 기록되어 있으나 상무부는 거기에 없다.',
  ],
  [
    { is: 'NOTHING_AFTER', from: 'trade', hasEnded: true, end: '1990-01-01' },
    ['trade'],
    'Nothing is recorded that came out of the Ministry of Trade, which ended on 1 January 1990.',
    '상무부는 1990년 1월 1일에 끝났고 상무부에서 나온 것은 기록되어 있지 않다.',
  ],
  [
    { is: 'NOTHING_AFTER', from: 'trade', hasEnded: true, end: '1990?' },
    ['trade'],
    'Nothing is recorded that came out of the Ministry of Trade, which probably ended in 1990.',
    '상무부는 확실하지 않으나 1990년에 끝났고 상무부에서 나온 것은 기록되어 있지 않다.',
  ],
  [
    { is: 'NOTHING_AFTER', from: 'trade', hasEnded: true },
    ['trade'],
    'Nothing is recorded that came out of the Ministry of Trade, which ended at an unknown time.',
    '상무부는 알 수 없는 때에 끝났고 상무부에서 나온 것은 기록되어 있지 않다.',
  ],
  [
    { is: 'NOTHING_AFTER', from: 'trade', hasEnded: false },
    ['trade'],
    'Nothing is recorded that came out of the Ministry of Trade.',
    '상무부에서 나온 것은 기록되어 있지 않다.',
  ],
  [
    { is: 'TOO_MANY', from: 'trade' },
    ['trade'],
    'Changes join so many to the Ministry of Trade that only the nearest were compared.',
    '상무부와 변화로 이어진 것이 너무 많아 가까운 것만 견주었다.',
  ],
]

describe('a reason is told in both languages:', () => {
  test.each(CASES.map(([reason, mentions, english, korean]) => ({ is: reason.is, reason, mentions, english, korean })))(
    '$is',
    ({ reason, mentions, english, korean }) => {
      expect(WORDINGS.EN.reason(reason, namesIn('EN', NAMED))).toBe(english)
      expect(WORDINGS.KO.reason(reason, namesIn('KO', NAMED))).toBe(korean)
      expect(mentionedInReason(reason)).toEqual(mentions)
    },
  )
})
