import { CHANGE_WORDS } from '../../graph/change-word.ts'
import type { LabelLanguage } from '../../graph/label.ts'
import { WORDS as IN_PICTURES } from '../../picture/network-words.ts'
import { englishOf } from './english.ts'

/** The word for a type of nodes, as `actor`. */
export function typeWord(type: string, language: LabelLanguage): string {
  return language === 'EN' ? englishOf(type) : (TYPES[type] ?? type)
}

/** The word for a kind of a type, as `ministry`; that for the type where nothing has a kind. */
export function kindWord(type: string, kind: string | undefined, language: LabelLanguage): string {
  if (kind === undefined) return typeWord(type, language)
  return language === 'EN' ? englishOf(kind) : (KINDS[type]?.[kind] ?? kind)
}

/** Every type of things and records in Korean; pictures show most of them. */
export const TYPES: Readonly<Record<string, string>> = {
  ...IN_PICTURES.KO.types,
  Flow: '이관·승계 내역',
  Finding: '서술',
  Observation: '수치',
  Claim: '다른 주장',
  Name: '이름',
  Dataset: '데이터',
}

/** Every kind of each type in Korean. */
export const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Actor: {
    MINISTRY: '부',
    COMMITTEE: '위원회',
    AGENCY: '기관',
    GOVERNMENT: '정부',
    ADMINISTRATION: '행정부(정권)',
    PARLIAMENT: '의회',
    LOCAL_GOVERNMENT: '지방자치단체',
    MUNICIPALITY: '기초자치단체',
    CANTON: '칸톤 정부',
    OFFICE: '직위',
    INSTITUTE: '연구·공공기관',
    UNIVERSITY: '대학',
    COMPANY: '기업',
    ASSOCIATION: '협회·단체',
    INTERNATIONAL: '국제기구',
    PERSON: '사람',
    GROUP: '집단',
  },
  Programme: {
    POLICY: '정책',
    STRATEGY: '전략',
    PLAN: '계획',
    PROGRAMME: '사업',
    PHASE: '단계',
    PROJECT: '과제',
    CALL: '공모',
    AGREEMENT: '협약',
    PLATFORM: '협력체',
  },
  Act: { LAW: '공포 법령', ACT: '법률', CONSTITUTION: '헌법', DECREE: '대통령령', ORDER: '부령·고시', BILL: '법안' },
  Fund: {
    FUND: '기금',
    ACCOUNT: '특별회계',
    SUB_ACCOUNT: '계정',
    GRANT: '보조금·교부금',
    BUDGET: '예산',
    REVENUE: '세입',
  },
  Place: {
    COUNTRY: '국가',
    REGION: '지역',
    PROVINCE: '시·도',
    CITY: '시·군',
    MUNICIPALITY: '기초 행정구역',
    CANTON: '칸톤',
    DISTRICT: '구',
    COMPLEX: '산업단지',
    PARK: '과학·기술 단지',
    ECONOMIC_REGION: '광역경제권',
  },
  Cluster: { CLUSTER: '클러스터', MINI_CLUSTER: '미니클러스터', CONSORTIUM: '컨소시엄' },
  Industry: { SECTOR: '업종', TECHNOLOGY: '기술', PRODUCT: '제품' },
  Concept: {
    FUNCTION: '기능',
    THEORY: '이론',
    PRINCIPLE: '원칙',
    PARADIGM: '패러다임',
    INSTRUMENT: '정책 수단',
    OBJECTIVE: '목표',
  },
  Occurrence: {
    CRISIS: '위기',
    ELECTION: '선거',
    CONFERENCE: '회의',
    SURVEY: '조사',
    MILESTONE: '단계',
    OTHER: '기타 사건',
  },
  ChangeEvent: CHANGE_WORDS,
  Finding: {
    FACT: '사실',
    OBJECTIVE: '목표',
    PROBLEM: '문제점',
    SUCCESS_FACTOR: '성공 요인',
    ASSESSMENT: '평가',
    CAUSE: '원인',
    COMPARISON: '비교',
    SHIFT: '방향 전환',
    RECOMMENDATION: '제언',
  },
  Name: { OFFICIAL: '공식 이름', SHORT: '줄임 이름', ACRONYM: '머리글자', VARIANT: '다른 표기' },
}
