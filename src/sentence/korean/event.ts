import type { ChangeKind } from '../../change/event.ts'
import { withParticle } from '../../text/particle.ts'
import { sharesOf } from '../shares.ts'
import type { NameOf, ToldClaim, ToldEvent } from '../told.ts'
import { whenOf } from './date.ts'
import { basisOf, functionsOf, listOf } from './noun.ts'
import { reorganised } from './reorganisation.ts'

/** What happened in a change, told as a whole; an account without a date says nothing of when. */
export function eventSentence(event: ToldEvent, nameOf: NameOf, lawOf: NameOf): string {
  const status = event.status === undefined ? undefined : STATUSES[event.status]
  const sentence = `${status === undefined ? '' : `${status}: `}${event.date === undefined ? '' : `${whenOf(event.date)} `}${clauseOf(event, nameOf)}.`
  return event.laws.length === 0 ? sentence : `${sentence} ${basisOf(event.laws.map(lawOf))}`
}

const STATUSES: Readonly<Record<string, string>> = {
  PLANNED: '결정되었으나 아직 실현되지 않음',
  PROPOSED: '제안되었으나 결정되지 않음',
  DROPPED: '계획되었다가 포기됨',
}

/** Changes in which what gives shares one fate, and what takes another; {@link reorganised} tells those with a part that goes on. */
const CLAUSES: Partial<Record<ChangeKind, (enters: string, yields: string, functions: string) => string>> = {
  FOUNDING: (_, yields) => `${withParticle(yields, '이/가')} 생겼으며 전신은 기록되어 있지 않다`,
  TERMINATION: (enters) => `${withParticle(enters, '이/가')} 없어졌으며 후신은 기록되어 있지 않다`,
  RENAME: (enters, yields) => `${withParticle(enters, '은/는')} 이름이 ${withParticle(yields, '으로/로')} 바뀌었다`,
  REPLACEMENT: (enters, yields) =>
    `${withParticle(enters, '이/가')} 없어지고 ${withParticle(yields, '이/가')} 그 뒤를 이었다`,
  MERGER: (enters, yields) => `${withParticle(enters, '이/가')} 합쳐져 ${withParticle(yields, '이/가')} 되었다`,
  SPLIT: (enters, yields) => `${withParticle(enters, '이/가')} ${withParticle(yields, '으로/로')} 나뉘었다`,
  FUNCTION_TRANSFER: (enters, yields, functions) =>
    `${withParticle(enters, '이/가')} ${yields}에 ${withParticle(functions, '을/를')} 넘겼다`,
  REPARENTING: (enters) => `${enters}의 소속이 바뀌었다`,
  STATUS_CHANGE: (enters) => `${enters}의 지위나 법적 형태가 바뀌었다`,
  MANDATE_CHANGE: (enters) => `${enters}의 기능이 바뀌었다`,
  SUSPENSION: (enters) => `${withParticle(enters, '이/가')} 한동안 중단되었다`,
  REACTIVATION: (enters) => `${withParticle(enters, '이/가')} 다시 시작되었다`,
}

function clauseOf({ kind, enters, yields, functions }: ToldEvent, nameOf: NameOf): string {
  const tell = CLAUSES[kind]
  if (!tell) return reorganised(sharesOf({ enters, yields }), nameOf)
  const handed = functions.length === 0 ? '한 기능' : functionsOf(functions.map(nameOf))
  const names = (side: ToldEvent['enters']) => listOf(side.map(({ id }) => nameOf(id)))
  return tell(names(enters), names(yields), handed)
}

/** Properties with a date, and what happened then. */
const DATED: Readonly<Record<string, string>> = {
  start: '시작되었다',
  end: '끝났다',
  effective: '시행되었다',
  announced: '발표되었다',
  enacted: '결정되었다',
}

const LABELS: Readonly<Record<string, string>> = {
  nameEn: '영어 이름',
  nameKo: '한국어 이름',
  nameNative: '원어 이름',
  acronym: '약칭',
}

/** What a claim says. */
export function claimSentence({ about, isAboutChange, field, value }: ToldClaim, nameOf: NameOf): string {
  const name = isAboutChange ? '이 변화' : nameOf(about)
  const verb = DATED[field]
  if (verb !== undefined) return `${withParticle(name, '은/는')} ${whenOf(value)} ${verb}.`
  if (field === 'entering') return `이 변화에 들어간 것은 ‘${value}’이다.`
  if (field === 'yielding') return `이 변화에서 나온 것은 ‘${value}’이다.`
  return `${name}의 ${withParticle(LABELS[field] ?? `‘${field}’ 값`, '은/는')} ‘${value}’이다.`
}
