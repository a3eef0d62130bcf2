import type { PropertyForm } from './properties.ts'
import type { Relation } from './relations.ts'

/** Which types have dates that tell when something exists, happened or holds; by the names of types and relation types. */
export interface DatedTypes {
  /** Nodes with a start and an end. */
  lives: readonly string[]
  /** Nodes that take effect on a day: changes, and what belongs to one. */
  events: readonly string[]
  /** Relations that last, and no longer than their ends. */
  states: readonly string[]
  /** Relations that have happened, with a start of their own. What a law does to another has that of the law. */
  facts: readonly string[]
  /** Relations that have happened, with the date of the change from which they are derived. */
  derived: readonly string[]
}

/** The types with dates, from the properties that the API has of them. */
export function datedTypes(
  forms: Readonly<Record<string, Readonly<Record<string, PropertyForm>>>>,
  relations: readonly Relation[],
): DatedTypes {
  const withProperty = (name: string) =>
    Object.entries(forms).flatMap(([type, properties]) => (name in properties && type !== 'Entity' ? [type] : []))
  const typesOf = (isWanted: (relation: Relation) => boolean) => relations.filter(isWanted).map(({ type }) => type)
  return {
    lives: withProperty('startEarliest'),
    events: withProperty('effectiveEarliest'),
    states: typesOf(({ isState }) => isState),
    facts: typesOf((relation) => relation.group === 'FACT' && !relation.isState && !isOfLaw(relation)),
    derived: typesOf(({ group }) => group === 'DERIVED'),
  }
}

/** What a law does to another text happens when the law is made; such a relation has no date of its own. */
function isOfLaw({ from, to }: Relation): boolean {
  return [...from, ...to].every((end) => end === 'Act')
}
