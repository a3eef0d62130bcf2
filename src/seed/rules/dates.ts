import { NO_FAULTS, type Rule } from './rule.ts'

/** What comes before what, with the names of the bounds. */
const IN_ORDER = [
  ['announced', 'enacted'],
  ['announced', 'effective'],
  ['enacted', 'effective'],
  ['passed', 'promulgated'],
  ['promulgated', 'inForce'],
].map(([first = '', second = '']) => ({ first, second, earliest: `${first}Earliest`, latest: `${second}Latest` }))

const WHOLE_PERIOD = /^\d{4}(-\d\d)?$/

type Properties = Readonly<Record<string, unknown>>

/** Date-order: the dates of a change and of a law are in order. */
export const dateOrder: Rule = {
  rule: 'date-order',
  level: 'MUST',
  sentence:
    'The dates of a change and of a law are in order: announced, enacted, effective; passed, promulgated, in force.',
  ofNode: ({ properties }) => {
    let faults: string[] | undefined
    for (const { first, second, earliest, latest } of IN_ORDER) {
      if (!isAfter(properties[earliest], properties[latest])) continue
      ;(faults ??= []).push(`${first} is ${shown(properties[first])}, but ${second} is ${shown(properties[second])}`)
    }
    return faults ?? NO_FAULTS
  },
}

/** End-before-start: nothing ends before it starts. */
export const endBeforeStart: Rule = {
  rule: 'end-before-start',
  level: 'MUST',
  sentence: 'Nothing ends before it starts.',
  ofNode: ({ properties }) =>
    isAfter(properties['startEarliest'], properties['endLatest'])
      ? [`it starts on ${startOf(properties)} and ends on ${shown(properties['end'])}`]
      : NO_FAULTS,
  ofRelation: ({ type, to, properties }) =>
    isAfter(properties['startEarliest'], properties['endLatest']) && isWritten(properties, 'start', 'end')
      ? [`${type} to ${to} starts on ${startOf(properties)} and ends on ${shown(properties['end'])}`]
      : NO_FAULTS,
}

/** Last-time-before-start: what ends in a whole year or month begins before it. */
export const lastTimeBeforeStart: Rule = {
  rule: 'last-time-before-start',
  level: 'SHOULD',
  sentence:
    'What ends in a whole year or month begins before it; for an end on some day of it write 2004-XX or 2004-05-XX.',
  ofNode: ({ properties }) => (isGoneAtStart(properties) ? [`it ${goneText(properties)}`] : NO_FAULTS),
  ofRelation: ({ type, to, properties }) =>
    isGoneAtStart(properties) ? [`${type} to ${to} ${goneText(properties)}`] : NO_FAULTS,
}

function isGoneAtStart({ end, startEarliest, endEarliest }: Properties): boolean {
  if (typeof end !== 'string' || !WHOLE_PERIOD.test(end)) return false
  return startEarliest === endEarliest ? typeof startEarliest === 'string' : isAfter(startEarliest, endEarliest)
}

function goneText(properties: Properties): string {
  const end = shown(properties['end'])
  return `starts in ${startOf(properties)} and is gone when ${end} begins; if it ended on some day of it, write ${end}-XX`
}

/** The start as written; of a law, which begins when it is made, and of a relation with the start of an end, its first day. */
function startOf({ start, startEarliest }: Properties): string {
  return shown(start ?? startEarliest)
}

function isWritten(properties: Properties, ...fields: readonly string[]): boolean {
  return fields.every((field) => (properties[field] ?? undefined) !== undefined)
}

/** Days as `2003-04-07`; an unknown one is not after another. */
function isAfter(day: unknown, other: unknown): boolean {
  return typeof day === 'string' && typeof other === 'string' && day > other
}

function shown(date: unknown): string {
  return typeof date === 'string' ? date : '?'
}
