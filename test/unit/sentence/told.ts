import type { ChangeEvent, ChangeKind } from '../../../src/change/event.ts'
import { successionsOf } from '../../../src/change/succession.ts'
import { lawNamesIn, namesIn, type Named } from '../../../src/sentence/names.ts'
import { toldEvent, toldStep, type Dates, type Language, type ToldClaim } from '../../../src/sentence/told.ts'
import { WORDINGS } from '../../../src/sentence/wording.ts'
import { eventOf } from '../change/event-of.ts'

/** Bodies, functions and laws that the sentences of the tests are about. */
export const NAMED: readonly Named[] = [
  { id: 'trade', nameEn: 'Ministry of Trade', nameKo: '상무부' },
  { id: 'industry', nameEn: 'Ministry of Industry, Power and Ports', nameKo: '공업부' },
  { id: 'economy', nameEn: 'Ministry of Economy', nameKo: '경제부' },
  { id: 'statistics', nameEn: 'Statistics Office', nameKo: '통계청' },
  { id: 'councils', nameEn: 'Regional Innovation Councils', nameKo: '지역혁신협의회' },
  { id: 'kiat', nameEn: 'KIAT' },
  { id: 'fisheries', nameEn: 'Fisheries', nameKo: '수산' },
  { id: 'shipping', nameEn: 'Shipping', nameKo: '해운' },
]
const LAWS: readonly Named[] = [
  { id: 'law-1', nameEn: 'Law No. 1: Government Act, amendment', nameKo: '법률 제1호 정부법 일부개정', number: '1' },
  { id: 'act', nameEn: 'Trade Agency Act', nameKo: '무역공사법' },
  { id: 'law-9', nameEn: 'Ports Act', nameKo: '항만법', number: '9' },
]

/** When bodies began and ended, by their ids. */
export type Lives = Readonly<Record<string, Dates>>

/** A step of an event in words; the first of the event if its ends are not given. */
export function stepIn(language: Language, event: ChangeEvent, from?: string, to?: string, lives: Lives = {}): string {
  const steps = successionsOf(event)
  const step = steps.find((one) => (from ?? one.from) === one.from && (to ?? one.to) === one.to)
  if (!step) throw new Error(`The event ${event.id} has no such step.`)
  const told = toldStep(event, step)
  const whole = {
    ...told,
    from: { ...told.from, ...lives[step.from] },
    to: { ...told.to, ...lives[step.to] },
  }
  return WORDINGS[language].step(whole, namesIn(language, NAMED), lawNamesIn(language, LAWS))
}

/** An event of a kind, as {@link eventOf}, on 29 February 2008 by Law No. 1. */
export function dated(kind: ChangeKind, line: string, more: Partial<ChangeEvent> = {}): ChangeEvent {
  return eventOf(line, { kind, effective: '2008-02-29', laws: ['law-1'], ...more })
}

/** A whole event in words. */
export function eventIn(language: Language, event: ChangeEvent): string {
  return WORDINGS[language].event(toldEvent(event), namesIn(language, NAMED), lawNamesIn(language, LAWS))
}

/** A claim in words. */
export function claimIn(language: Language, claim: ToldClaim): string {
  return WORDINGS[language].claim(claim, namesIn(language, NAMED))
}
