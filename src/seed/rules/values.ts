import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { NO_FAULTS, type Rule } from './rule.ts'
import { shownValue } from './shown.ts'

/** Value-known: a property with a fixed list of values has one of them. */
export function valueKnown({ values }: Pick<Vocabulary, 'values'>): Rule {
  const lists = Object.entries(values).map(([field, known]) => ({ field, known: new Set<unknown>(known) }))
  const faultsOf = (properties: Readonly<Record<string, unknown>>, type = '', to = ''): readonly string[] => {
    let faults: string[] | undefined
    for (const { field, known } of lists) {
      const value = properties[field]
      if (value === undefined || value === null || known.has(value)) continue
      ;(faults ??= []).push(
        `${type === '' ? field : `${field} of ${type} to ${to}`} is ${shownValue(value, false) ?? 'not a text'}`,
      )
    }
    return faults ?? NO_FAULTS
  }
  return {
    rule: 'value-known',
    level: 'MUST',
    sentence: 'A property with a fixed list of values, such as rank or status, has one of them.',
    ofNode: ({ properties }) => faultsOf(properties),
    ofRelation: ({ type, to, properties }) => faultsOf(properties, type, to),
  }
}

/** Share-range: a share is from 0 to 1. */
export const shareRange: Rule = {
  rule: 'share-range',
  level: 'MUST',
  sentence: 'A share is a part of the whole, from 0 to 1.',
  ofNode: ({ labels, properties: { share }, floats }) => {
    if (typeof share !== 'number' || (share >= 0 && share <= 1) || !labels.includes('Flow')) return NO_FAULTS
    return [`share is ${shownValue(share, floats.includes('share')) ?? ''}`]
  },
}

/** Rank-reason: what is of a lower rank says why. */
export const rankReason: Rule = {
  rule: 'rank-reason',
  level: 'SHOULD',
  sentence: 'A claim, an event or a relation of a lower rank says why: in its reason, an event in its description.',
  ofNode: ({ labels, properties }) => {
    if (!isLower(properties['rank'])) return NO_FAULTS
    return [
      ...(labels.includes('Claim') ? withoutReason(properties, 'reason') : NO_FAULTS),
      ...(labels.includes('ChangeEvent') ? withoutReason(properties, 'description') : NO_FAULTS),
    ]
  },
  ofRelation: ({ properties }) => (isLower(properties['rank']) ? withoutReason(properties, 'reason') : NO_FAULTS),
}

function isLower(rank: unknown): rank is string {
  return typeof rank === 'string' && rank !== 'PREFERRED'
}

function withoutReason(properties: Readonly<Record<string, unknown>>, field: string): readonly string[] {
  if ((properties[field] ?? undefined) !== undefined) return NO_FAULTS
  return [`it is ${String(properties['rank'])} without a ${field}`]
}
