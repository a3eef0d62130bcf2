import { aliveCypher, isAliveOn, type Life } from './alive.ts'

/**
 * Whether something may exist on a day. What ended at an unknown time may have existed on any day up to now, but had ended
 * when that was written: from today on it is gone.
 *
 * @param day an ISO day
 * @param today the ISO day that it is now
 */
export function mayExistOn(life: Life, day: string, today: string): boolean {
  return isAliveOn(life, day, 'POSSIBLE') && (day < today || !hasEndedUnknown(life, day))
}

/**
 * The same as a condition in Cypher, in brackets.
 *
 * @param variable of a node or a relation, as `n`
 * @param day an expression for the day, as `date($day)`
 * @param today an expression for the day that it is now
 */
export function mayExistCypher(variable: string, day: string, today: string): string {
  const ended = `(coalesce(${variable}.endUnknown, false) OR coalesce(${variable}.endEarliest <= ${day}, false) AND ${variable}.endLatest IS NULL)`
  return `(${aliveCypher(variable, day, 'POSSIBLE')} AND (${day} < ${today} OR NOT ${ended}))`
}

function hasEndedUnknown({ endUnknown, endEarliest, endLatest }: Life, day: string): boolean {
  if (endUnknown === true) return true
  return typeof endEarliest === 'string' && endEarliest <= day && (endLatest === undefined || endLatest === null)
}
