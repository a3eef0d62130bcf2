/** When something began and ended, as far as known: ISO days (`2003-04-07`); an absent bound is unknown or unbounded. */
export interface Life {
  startEarliest?: string | null
  startLatest?: string | null
  endEarliest?: string | null
  endLatest?: string | null
  /** True for what ended at an unknown time; anything else without an end still exists. */
  endUnknown?: boolean | null
}

/** Whether something may have been alive on a day, or was certainly alive, whatever exact days its dates mean. */
export type AliveCertainty = 'POSSIBLE' | 'CERTAIN'

/** One condition: how a property compares with the day; it also holds when the property `orAbsent` is absent. */
interface Condition {
  property: keyof Life
  is: 'UP_TO_DAY' | 'AFTER_DAY' | 'FALSE'
  orAbsent?: keyof Life
}

/**
 * All conditions of a certainty must hold. A life lasts from its start to the day before its end. For CERTAIN, an absent
 * earliest day of the end is enough only if there is no end at all: `../1948` may be any day up to 1948.
 */
const CONDITIONS: Readonly<Record<AliveCertainty, readonly Condition[]>> = {
  POSSIBLE: [
    { property: 'startEarliest', is: 'UP_TO_DAY', orAbsent: 'startEarliest' },
    { property: 'endLatest', is: 'AFTER_DAY', orAbsent: 'endLatest' },
  ],
  CERTAIN: [
    { property: 'startLatest', is: 'UP_TO_DAY' },
    { property: 'endEarliest', is: 'AFTER_DAY', orAbsent: 'endEarliest' },
    { property: 'endEarliest', is: 'AFTER_DAY', orAbsent: 'endLatest' },
    { property: 'endUnknown', is: 'FALSE', orAbsent: 'endUnknown' },
  ],
}

/** A comparison in its three forms: as a function, as a filter and in Cypher, where `property` and `day` are expressions. */
interface Comparison {
  holds: (value: Life[keyof Life], day: string) => boolean
  where: (day: string) => Record<string, unknown>
  cypher: (property: string, day: string) => string
}

const COMPARISONS: Readonly<Record<Condition['is'] | 'ABSENT', Comparison>> = {
  UP_TO_DAY: {
    holds: (value, day) => typeof value === 'string' && value <= day,
    where: (day) => ({ lte: day }),
    cypher: (property, day) => `${property} <= ${day}`,
  },
  AFTER_DAY: {
    holds: (value, day) => typeof value === 'string' && value > day,
    where: (day) => ({ gt: day }),
    cypher: (property, day) => `${property} > ${day}`,
  },
  FALSE: {
    holds: (value) => value === false,
    where: () => ({ eq: false }),
    cypher: (property) => `${property} = false`,
  },
  ABSENT: {
    holds: (value) => value === undefined || value === null,
    where: () => ({ eq: null }),
    cypher: (property) => `${property} IS NULL`,
  },
}

/**
 * Whether something was alive on a day.
 *
 * @param day an ISO day, as `2003-04-07`
 */
export function isAliveOn(life: Life, day: string, certainty: AliveCertainty): boolean {
  return ALTERNATIVES[certainty].every((any) =>
    any.some(({ property, comparison }) => comparison.holds(life[property], day)),
  )
}

/**
 * The same as a `where` of the API, for all types that have a start and an end.
 *
 * @param day an ISO day, as `2003-04-07`
 */
export function aliveWhere(day: string, certainty: AliveCertainty): { AND: Record<string, unknown>[] } {
  const conditions = ALTERNATIVES[certainty].map((any) => ({
    OR: any.map(({ property, comparison }) => ({ [property]: comparison.where(day) })),
  }))
  return { AND: conditions }
}

/**
 * The same as a condition in Cypher, in brackets.
 *
 * @param variable of a node or a relation, as `n`
 * @param day an expression for the day, as `date($day)`
 */
export function aliveCypher(variable: string, day: string, certainty: AliveCertainty): string {
  const conditions = ALTERNATIVES[certainty].map((any) =>
    any.map(({ property, comparison }) => comparison.cypher(`${variable}.${property}`, day)).join(' OR '),
  )
  return `(${conditions.map((condition) => `(${condition})`).join(' AND ')})`
}

/** Of each condition its comparisons, made once: whole graphs ask for every node and relation. */
const ALTERNATIVES = {
  POSSIBLE: CONDITIONS.POSSIBLE.map(alternatives),
  CERTAIN: CONDITIONS.CERTAIN.map(alternatives),
}

/** The comparisons of a condition; it holds if one of them holds. */
function alternatives({ property, is, orAbsent }: Condition): { property: keyof Life; comparison: Comparison }[] {
  const compared = { property, comparison: COMPARISONS[is] }
  return orAbsent ? [compared, { property: orAbsent, comparison: COMPARISONS.ABSENT }] : [compared]
}
