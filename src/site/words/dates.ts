import type { GraphNode } from '../../graph/graph.ts'
import { lastOf, LIVES, type LabelLanguage } from '../../graph/label.ts'
import { someDayOf } from '../../time/until.ts'
import { dateParts, type DatePoint } from '../../time/date-parts.ts'

/** A date as known, in a table: `2008-02-29`, `c. 1977`, `1980s`, `between 2003-02 and 2003-05`; a text that is no date stays. */
export function dateWord(edtf: string, language: LabelLanguage): string {
  const parts = dateParts(edtf)
  const words = WORDS[language]
  if (!parts) return edtf
  if ('at' in parts) return pointWord(parts.at, language)
  const { from, to } = parts
  if (from && to) return words.between(pointWord(from, language), pointWord(to, language))
  return from ? words.orLater(pointWord(from, language)) : to ? words.orEarlier(pointWord(to, language)) : edtf
}

/** The days of a period, all of them: `2009 to 2011`, `since 2009`. */
export function periodWord(edtf: string, language: LabelLanguage): string {
  const parts = dateParts(edtf)
  const words = WORDS[language]
  if (!parts || 'at' in parts) return dateWord(edtf, language)
  const { from, to } = parts
  if (from && to) return words.fromTo(pointWord(from, language), pointWord(to, language))
  return from ? words.since(pointWord(from, language)) : to ? words.until(pointWord(to, language)) : edtf
}

/** When something existed or held, as known, both days included: `1998-02-28 to 2008-02-28`; undefined where nothing is known. */
export function lifeWord({ properties }: Pick<GraphNode, 'properties'>, language: LabelLanguage): string | undefined {
  const { start, end, endUnknown } = properties
  const words = WORDS[language]
  const first = start === undefined ? undefined : dateWord(start, language)
  const last = end === undefined ? undefined : lastWord(end, language)
  if (first !== undefined && last !== undefined) return words.fromTo(first, last)
  if (last !== undefined) return words.until(last)
  if (endUnknown === true) return first === undefined ? words.ended : words.fromEnded(first)
  return first === undefined ? undefined : words.since(first)
}

function lastWord(end: string, language: LabelLanguage): string {
  const time = someDayOf(end)
  return time === null ? dateWord(lastOf(end), language) : WORDS[language].someDay(time)
}

const WORDS = {
  EN: {
    ...LIVES.EN,
    about: 'c. ',
    doubt: ' (uncertain)',
    decade: (year: string) => `${year}s`,
    century: (first: string) => `some time between ${first}00 and ${first}99`,
    between: (from: string, to: string) => `some time between ${from} and ${to}`,
    orLater: (date: string) => `${date} or later`,
    orEarlier: (date: string) => `${date} or earlier`,
    ended: 'ended at an unknown time',
    fromEnded: (first: string) => `from ${first}, ended at an unknown time`,
  },
  KO: {
    ...LIVES.KO,
    about: '약 ',
    doubt: '(불확실)',
    decade: (year: string) => `${year}년대`,
    century: (first: string) => `${first}00년에서 ${first}99년 사이`,
    between: (from: string, to: string) => `${from}에서 ${to} 사이`,
    orLater: (date: string) => `${date} 또는 그 이후`,
    orEarlier: (date: string) => `${date} 또는 그 이전`,
    ended: '끝난 때를 알 수 없음',
    fromEnded: (first: string) => `${first}부터, 끝난 때를 알 수 없음`,
  },
} as const

function pointWord({ year, month, day, isAbout, isUncertain }: DatePoint, language: LabelLanguage): string {
  const words = WORDS[language]
  const two = (part: number) => String(part).padStart(2, '0')
  const written = [year, ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join(
    '-',
  )
  const plain = year.endsWith('XX')
    ? words.century(year.slice(0, 2))
    : year.endsWith('X')
      ? words.decade(year.replace('X', '0'))
      : written
  return `${isAbout ? words.about : ''}${plain}${isUncertain ? words.doubt : ''}`
}
