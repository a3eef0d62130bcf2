import type { ChangeKind } from '../change/event.ts'
import { someDayOf, until } from '../time/until.ts'
import { CHANGE_WORDS } from './change-word.ts'
import type { GraphNode, Properties } from './graph.ts'
import { bothNames, namesFor } from './name.ts'

/** A language of names. */
export type LabelLanguage = 'EN' | 'KO'

/**
 * How a node is shown: `산업통상자원부 (Ministry of Trade, Industry and Energy)`, or its title, or what a record says, or its id.
 * That of a change begins with its kind and its date: `replacement, 2008-02-29: 산업자원부 → 지식경제부`.
 *
 * @param language shows the name for a reader of this language, see {@link namesFor}; without one two names are shown
 */
export function labelOf({ id, type, properties }: GraphNode, language?: LabelLanguage): string {
  if (type === 'ChangeEvent') return changeLabel(properties, language) ?? id
  const [name, other] = language === undefined ? bothNames(properties) : namesFor(language, properties).slice(0, 1)
  if (name && other) return `${name.text} (${other.text})`
  return name?.text ?? properties.title ?? saidOf(properties) ?? id
}

/** The most characters of a text that a label shows. */
const SHOWN = 80

/** A text as a label shows it: cut after 80 characters, with an ellipsis. */
export function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1).trimEnd()}…` : text
}

/** What happened in a change, when, and to whom: `merger, 1990-01-01: A + B → C`. */
function changeLabel(
  { kind, effective, participantsEn, participantsKo }: Properties,
  language?: LabelLanguage,
): string | undefined {
  const participants = language === 'KO' ? participantsKo : participantsEn
  const word = language === 'KO' ? CHANGE_WORDS[kind as ChangeKind] : kind?.toLowerCase().replaceAll('_', ' ')
  const said = [word, effective].filter((part) => part !== undefined).join(', ')
  if (participants === undefined) return effective === undefined ? undefined : said
  return `${said}: ${participants}`
}

/** What a record says in few words: `budget: 1200000000 KRW`, or a text, shortened. */
function saidOf({ text, indicator, field, value, unit }: Properties): string | undefined {
  if (typeof text === 'string') return shortened(text)
  const subject = indicator ?? field
  if (subject === undefined) return undefined
  return value === undefined ? String(subject) : `${String(subject)}: ${[value, unit].join(' ').trim()}`
}

/**
 * When a node existed, as known, both days included: `2013-03-23 to 2025-09-30`, `since 2003`, `until some day of 1960`; empty
 * when nothing is known.
 */
export function lifeOf({ properties: { start, end, endUnknown } }: GraphNode, language: LabelLanguage = 'EN'): string {
  const words = LIVES[language]
  const last = end === undefined ? (endUnknown === true ? words.unknown : undefined) : lastWord(end, language)
  if (start !== undefined) return last === undefined ? words.since(start) : words.fromTo(start, last)
  return last === undefined ? '' : words.until(last)
}

function lastWord(end: string, language: LabelLanguage): string {
  const time = someDayOf(end)
  return time === null ? lastOf(end) : LIVES[language].someDay(time)
}

/** The words for a span of time, by language. */
export const LIVES = {
  EN: {
    fromTo: (first: string, last: string) => `${first} to ${last}`,
    since: (first: string) => `since ${first}`,
    until: (last: string) => `until ${last}`,
    someDay: (time: string) => `some day of ${time}`,
    unknown: 'unknown',
  },
  KO: {
    fromTo: (first: string, last: string) => `${first} ~ ${last}`,
    since: (first: string) => `${first}부터`,
    until: (last: string) => `${last}까지`,
    someDay: (time: string) => `${time} 중 어느 날`,
    unknown: '알 수 없는 때',
  },
} as const

/** The last day, month or year before an end; the end itself where that is not known, as for `200X`. */
export function lastOf(end: string): string {
  return until(end) ?? end
}
