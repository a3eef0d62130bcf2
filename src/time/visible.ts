import type { DatedTypes } from '../vocabulary/dated.ts'
import { aliveCypher, isAliveOn, type AliveCertainty, type Life } from './alive.ts'
import type { AsOf } from './as-of.ts'
import type { Bounds } from './edtf.ts'
import { hadHappened } from './happened.ts'

/** The dates of a node: those of its life, or when it took effect. ISO days. */
export interface NodeDates extends Life {
  effectiveEarliest?: string | null
  effectiveLatest?: string | null
}

/**
 * Whether a node existed on a day. What has a start and an end must have been alive, and a change must have taken effect.
 * Types that never have dates always exist.
 */
export function existsOn(type: string, dates: NodeDates, asOf: AsOf, { lives, events }: DatedTypes): boolean {
  if (lives.includes(type)) return isAliveOn(dates, asOf.day, asOf.certainty)
  if (!events.includes(type)) return true
  return hadHappened(boundsOf(dates.effectiveEarliest, dates.effectiveLatest), asOf)
}

/** The dates of a relation: those of its life, or of the change from which it is derived. ISO days. */
export interface RelationDates extends Life {
  dateEarliest?: string | null
  dateLatest?: string | null
}

/** Whether the dates of a relation allow that it was there on a day; those of its ends are another matter. */
export function holdsOn(type: string, dates: RelationDates, asOf: AsOf, types: DatedTypes): boolean {
  if (types.states.includes(type)) return isAliveOn(dates, asOf.day, asOf.certainty)
  const happened = happenedOf(type, types)
  return happened === undefined || hadHappened(boundsOf(dates[`${happened}Earliest`], dates[`${happened}Latest`]), asOf)
}

function boundsOf(earliest: string | null | undefined, latest: string | null | undefined): Bounds {
  return { ...(typeof earliest === 'string' && { earliest }), ...(typeof latest === 'string' && { latest }) }
}

/**
 * Conditions in Cypher, each in brackets, that are true for what was there on a day.
 *
 * @param day an expression for the day, as `date($day)`
 */
export function visibleOn(day: string, certainty: AliveCertainty, types: DatedTypes): VisibleCypher {
  const isPossible = certainty === 'POSSIBLE'
  const reached = (element: string, property: string) =>
    isPossible
      ? `(${element}.${property}Earliest IS NULL OR ${element}.${property}Earliest <= ${day})`
      : `(${element}.${property}Latest <= ${day})`
  const nodeIs = ({ name, type }: TypedNode, life: string) => {
    const isEvent = reached(name, 'effective')
    if (types.lives.includes(type)) return life
    if (types.events.includes(type)) return isEvent
    if (type !== 'Entity' && type !== 'Source') return 'true'
    if (isPossible) return `(${life} AND ${isEvent})`
    const unless = (labels: readonly string[], condition: string) => `(NOT ${name}:${labels.join('|')} OR ${condition})`
    return `(${unless(types.lives, life)} AND ${unless(types.events, isEvent)})`
  }
  const exists = (node: TypedNode) => nodeIs(node, aliveCypher(node.name, day, certainty))
  const hasBegun = (node: TypedNode) => nodeIs(node, reached(node.name, 'start'))
  const lasts = (relation: string, from: TypedNode, to: TypedNode) =>
    `(${aliveCypher(relation, day, certainty)} AND ${exists(from)} AND ${exists(to)})`
  const happened = (relation: string, to: TypedNode, property?: string) =>
    `(${[...(property === undefined ? [] : [reached(relation, property)]), hasBegun(to)].join(' AND ')})`
  return {
    exists,
    holds: (type, relation, from, to) =>
      types.states.includes(type) ? lasts(relation, from, to) : happened(relation, to, happenedOf(type, types)),
    holdsAny: (relation, from, to) => {
      const isOf = (some: readonly string[]) => `type(${relation}) IN [${some.map((type) => `'${type}'`).join(', ')}]`
      return `CASE
        WHEN ${isOf(types.states)} THEN ${lasts(relation, from, to)}
        WHEN ${isOf(types.facts)} THEN ${happened(relation, to, 'start')}
        WHEN ${isOf(types.derived)} THEN ${happened(relation, to, 'date')}
        ELSE ${happened(relation, to)}
      END`
    },
  }
}

/** A variable for a node, and the type of the node: `Entity` for one of any type. A `Source` may be a law too. */
export interface TypedNode {
  name: string
  type: string
}

/** Conditions in Cypher. */
export interface VisibleCypher {
  /** That a node existed: see {@link existsOn}. */
  exists: (node: TypedNode) => string
  /**
   * That a relation holds, seen from a node that is shown. One that lasts, and both its ends, must be there on the day. Any
   * other one has happened by then, and so has the beginning of its other end.
   *
   * @param type of the relation
   * @param relation the name of its variable
   * @param from the node from which it is seen
   * @param to its other end
   */
  holds: (type: string, relation: string, from: TypedNode, to: TypedNode) => string
  /** The same for a relation of any type. */
  holdsAny: (relation: string, from: TypedNode, to: TypedNode) => string
}

/** The property that tells when a relation happened; undefined for one that has no dates. */
function happenedOf(type: string, { facts, derived }: DatedTypes): 'date' | 'start' | undefined {
  if (derived.includes(type)) return 'date'
  return facts.includes(type) ? 'start' : undefined
}
