import type { ChangeKind } from '../change/event.ts'

/** The kinds of changes in Korean; the words of the sentences about them. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  FOUNDING: '신설',
  TERMINATION: '폐지',
  RENAME: '이름 변경',
  REPLACEMENT: '대체',
  MERGER: '통합',
  SPLIT: '분할',
  ABSORPTION: '흡수',
  SECESSION: '분리',
  FUNCTION_TRANSFER: '기능 이관',
  REPARENTING: '소속 변경',
  STATUS_CHANGE: '지위 변경',
  MANDATE_CHANGE: '기능 변경',
  SUSPENSION: '중단',
  REACTIVATION: '재개',
  COMPLEX_REORGANISATION: '개편',
}
