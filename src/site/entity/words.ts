import type { Outcome } from '../../change/outcome.ts'

/** The words of the pages of things and records. */
export type EntityWords = Same<typeof EN>

const OUTCOMES_EN: Readonly<Record<Outcome, string>> = {
  EXISTS: 'it exists',
  RENAMED: 'it goes on under another name',
  SUCCEEDED: 'succeeded by',
  ABSORBED: 'it became part of',
  ENDED: 'no successor is recorded',
  UNKNOWN: 'no source tells what followed',
}

const OUTCOMES_KO: Readonly<Record<Outcome, string>> = {
  EXISTS: '존재함',
  RENAMED: '다른 이름으로 존속',
  SUCCEEDED: '후신',
  ABSORBED: '흡수한 곳',
  ENDED: '후신이 기록되어 있지 않음',
  UNKNOWN: '그 뒤를 말하는 출처가 없음',
}

const EN = {
  contents: 'Contents',
  facts: 'Facts',
  lineage: 'Lineage',
  names: 'Names',
  changes: 'Changes',
  relations: 'Relations',
  figures: 'Figures',
  findings: 'What documents say',
  disputes: 'Competing statements',
  take: 'Cite, download, query',
  ended: 'No longer exists since',
  endedUnknown: 'Ended at an unknown time',
  today: 'Today',
  before: 'Before it',
  splitFrom: 'Split off from',
  revivedBy: 'Taken up again, not as a successor, by',
  outcomes: OUTCOMES_EN,
  unborn: 'This has not become real',
  name: 'Name',
  when: 'When',
  how: 'How',
  source: 'Source',
  what: 'What',
  term: (term: string) => `term ${term}`,
  acting: 'acting',
  confidence: (value: string) => `confidence ${value}`,
  yes: 'yes',
  no: 'no',
  negated: 'the source denies this',
  followed: 'What is followed here',
  shown: (shown: string, total: number) => `${shown} of ${total}`,
  all: (total: number) => `All ${total}`,
  earlier: 'Earlier page',
  later: 'Next page',
  back: 'Everything about it',
  scrolls: 'Picture of the lineage, scrolls sideways',
  lineagePage: 'Lineage with explorer and table',
  networkPage: 'Network around it',
  sourcePage: 'What the graph takes from this document',
  tooMany: (bodies: number) => `The whole lineage has ${bodies} bodies, too many for a picture here.`,
  oneWay: { ANCESTORS: 'The picture shows where it came from.', DESCENDANTS: 'The picture shows what it became.' },
  canNarrow: 'The page of the lineage can narrow it.',
  bodies: (bodies: number, steps: number) => `${bodies} bodies, ${steps} steps.`,
  table: 'The picture as a table',
  playground: 'Open this query in the playground',
  lineageFiles: 'Files of the lineage',
  networkFiles: 'Files of the network',
  main: 'main line of succession',
  disputed: 'What a source says instead',
  standing: 'How it stands, and why',
  became: { RENAMED: 'Goes on as', SUCCEEDED: 'Succeeded by', ABSORBED: 'Became part of' },
} as const

const KO: Same<typeof EN> = {
  contents: '차례',
  facts: '기본 사실',
  lineage: '계보',
  names: '이름',
  changes: '변화',
  relations: '관계',
  figures: '수치',
  findings: '문헌의 서술',
  disputes: '서로 다른 주장',
  take: '인용·내려받기·질의',
  ended: '존재하지 않게 된 날',
  endedUnknown: '끝난 때를 알 수 없음',
  today: '오늘',
  before: '전신',
  splitFrom: '갈라져 나오기 전',
  revivedBy: '후신은 아니지만 다시 이은 것',
  outcomes: OUTCOMES_KO,
  unborn: '실현되지 않음',
  name: '이름',
  when: '때',
  how: '비고',
  source: '출처',
  what: '내용',
  term: (term: string) => `제${term}대`,
  acting: '직무 대행',
  confidence: (value: string) => `확신도 ${value}`,
  yes: '예',
  no: '아니오',
  negated: '출처가 이를 부정함',
  followed: '여기서 따르는 내용',
  shown: (shown: string, total: number) => `전체 ${total}개 가운데 ${shown}`,
  all: (total: number) => `전체 ${total}개`,
  earlier: '앞쪽',
  later: '다음 쪽',
  back: '이에 관한 모든 내용',
  scrolls: '계보 그림, 옆으로 움직여 볼 수 있음',
  lineagePage: '계보 탐색과 표',
  networkPage: '주변 관계망',
  sourcePage: '이 문헌에서 가져온 내용',
  tooMany: (bodies: number) => `전체 계보에 기관이 ${bodies}개 있어 여기에 그리기에는 너무 많다.`,
  oneWay: { ANCESTORS: '그림은 전신을 보여 준다.', DESCENDANTS: '그림은 후신을 보여 준다.' },
  canNarrow: '계보 화면에서 범위를 좁힐 수 있다.',
  bodies: (bodies: number, steps: number) => `기관 ${bodies}개, 승계 ${steps}건.`,
  table: '그림과 같은 내용의 표',
  playground: '이 질의를 플레이그라운드에서 열기',
  lineageFiles: '계보 파일',
  networkFiles: '관계망 파일',
  main: '주된 승계',
  disputed: '출처가 달리 말하는 내용',
  standing: '위상과 이유',
  became: { RENAMED: '새 이름', SUCCEEDED: '후신', ABSORBED: '흡수한 곳' },
}

/** The same words in another language. */
type Same<Words> = {
  [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...given: never[]) => string
      ? Words[Key]
      : Same<Words[Key]>
}

/** In English and in Korean. */
export const WORDS = { EN, KO } as const
