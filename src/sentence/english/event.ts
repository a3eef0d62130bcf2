import type { ChangeKind } from '../../change/event.ts'
import { sharesOf } from '../shares.ts'
import type { NameOf, ToldClaim, ToldEvent } from '../told.ts'
import { basisOf, functionsOf } from './basis.ts'
import { happened, whenOf } from './date.ts'
import { capital, nounOf, nounsOf, was, type Noun } from './noun.ts'
import { reorganised } from './reorganisation.ts'

/** What happened in a change, told as a whole; an account without a date says nothing of when. */
export function eventSentence(event: ToldEvent, nameOf: NameOf, lawOf: NameOf): string {
  const clause = clauseOf(event, nameOf)
  const dated = event.date === undefined ? clause : `${whenOf(event.date)}, ${clause}`
  const status = event.status === undefined ? undefined : STATUSES[event.status]
  const sentence = status === undefined ? `${capital(dated)}.` : `${status}: ${dated}.`
  return event.laws.length === 0 ? sentence : `${sentence} ${basisOf(event.laws, lawOf)}`
}

const STATUSES: Readonly<Record<string, string>> = {
  PLANNED: 'Decided, but not yet real',
  PROPOSED: 'Proposed, and not decided',
  DROPPED: 'Planned, then given up',
}

/** Changes in which what gives shares one fate, and what takes another; {@link reorganised} tells those with a part that goes on. */
const CLAUSES: Partial<Record<ChangeKind, (enters: Noun, yields: Noun, functions: string) => string>> = {
  FOUNDING: (_, yields) => `${yields.text} began; no predecessor is recorded`,
  TERMINATION: (enters) => `${enters.text} ended; no successor is recorded`,
  RENAME: (enters, yields) => `${enters.text} ${was(enters)} renamed ${yields.text}`,
  REPLACEMENT: (enters, yields) => `${enters.text} ${was(enters)} replaced by ${yields.text}`,
  MERGER: (enters, yields) => `${enters.text} merged into ${yields.text}`,
  SPLIT: (enters, yields) => `${enters.text} ${was(enters)} split into ${yields.text}`,
  FUNCTION_TRANSFER: (enters, yields, functions) => `${enters.text} handed ${functions} to ${yields.text}`,
  REPARENTING: (enters) => `${enters.text} came under another body`,
  STATUS_CHANGE: (enters) => `the rank or the legal form of ${enters.text} changed`,
  MANDATE_CHANGE: (enters) => `the functions of ${enters.text} changed`,
  SUSPENSION: (enters) => `${enters.text} stopped for a time`,
  REACTIVATION: (enters) => `${enters.text} started again`,
}

function clauseOf({ kind, enters, yields, functions }: ToldEvent, nameOf: NameOf): string {
  const tell = CLAUSES[kind]
  if (!tell) return reorganised(sharesOf({ enters, yields }), nameOf)
  const handed = functions.length === 0 ? 'a function' : functionsOf(functions, nameOf)
  const noun = (side: ToldEvent['enters']) => nounsOf(side.map(({ id }) => nameOf(id)))
  return tell(noun(enters), noun(yields), handed)
}

/** Properties with a date, and what happened then. */
const DATED: Readonly<Record<string, string>> = {
  start: 'began',
  end: 'ended',
  effective: 'took effect',
  announced: 'was announced',
  enacted: 'was decided',
}

const LABELS: Readonly<Record<string, string>> = {
  nameEn: 'The English name',
  nameKo: 'The Korean name',
  nameNative: 'The name in its own language',
  acronym: 'The acronym',
}

/** What a claim says. */
export function claimSentence({ about, isAboutChange, field, value }: ToldClaim, nameOf: NameOf): string {
  const noun: Noun = isAboutChange ? { text: 'the change', isPlural: false } : nounOf(nameOf(about))
  const verb = DATED[field]
  if (verb !== undefined) return `${capital(noun.text)} ${happened(verb, value)}.`
  if (field === 'entering') return `What went into the change was “${value}”.`
  if (field === 'yielding') return `What came out of the change was “${value}”.`
  return `${LABELS[field] ?? `The value of “${field}”`} of ${noun.text} was “${value}”.`
}
