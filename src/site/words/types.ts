import type { LabelLanguage } from '../../graph/label.ts'

const KOREAN: Readonly<Record<string, string>> = {
  Actor: '기관·인물',
  Programme: '정책·사업',
  Act: '법령',
  Fund: '기금·예산',
  Place: '지역',
  Cluster: '클러스터',
  Industry: '산업',
  Concept: '개념·기능',
  Occurrence: '사건',
  ChangeEvent: '변경',
  Flow: '흐름',
  Finding: '진술',
  Observation: '수치',
  Claim: '이견',
  Name: '이름',
  Source: '출처',
  Dataset: '데이터',
}

/** A type of nodes in words: `Change event`, `변경`. */
export function typeWord(type: string, language: LabelLanguage): string {
  const english = type.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return language === 'KO' ? (KOREAN[type] ?? english) : english
}
