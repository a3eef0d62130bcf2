import type { DatedTypes } from '../vocabulary/dated.ts'

/** Expressions for the first and the last day of a period, both included, as `date($from)`; an absent one leaves that side open. */
export interface PeriodCypher {
  from?: string
  to?: string
}

/** Conditions in Cypher, each in brackets, that are true for what may have been there at some time of a period. */
export interface DuringCypher {
  /** That a node may have existed, or taken effect, at some time. What has no dates stays. */
  exists: (node: string) => string
  /** That a relation may have held, or happened, at some time, whatever its ends did. */
  holds: (relation: string) => string
}

/** The conditions for a period. A state and a life last to the day before their end; all else happens on one day. */
export function during({ from, to }: PeriodCypher, { facts }: DatedTypes): DuringCypher {
  const notAfter = (bound: string) => (to === undefined ? [] : [`(${bound} IS NULL OR ${bound} <= ${to})`])
  const notBefore = (bound: string, comparison: '>' | '>=') =>
    from === undefined ? [] : [`(${bound} IS NULL OR ${bound} ${comparison} ${from})`]
  const happened = (element: string, property: string) => [
    ...notAfter(`${element}.${property}Earliest`),
    ...notBefore(`${element}.${property}Latest`, '>='),
  ]
  const lived = (element: string) => [
    ...notAfter(`${element}.startEarliest`),
    ...notBefore(`${element}.endLatest`, '>'),
  ]
  const isFact = (relation: string) => `type(${relation}) IN [${facts.map((type) => `'${type}'`).join(', ')}]`
  return {
    exists: (node) => allOf([...lived(node), ...happened(node, 'effective')]),
    holds: (relation) =>
      allOf([
        ...lived(relation),
        ...happened(relation, 'date'),
        ...notBefore(`${relation}.startLatest`, '>=').map((later) => `(NOT ${isFact(relation)} OR ${later})`),
      ]),
  }
}

function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`
}
