import type { Life } from './alive.ts'

/** Why something only may have existed on a day. */
export type Doubt = 'BEGIN_NOT_KNOWN' | 'BEGIN_NOT_EXACT' | 'END_NOT_KNOWN' | 'END_NOT_EXACT'

/**
 * Why something that may have existed on a day did not certainly do so; empty if it did. A begin or an end is not exact if the
 * day lies among those that it can mean.
 *
 * @param day an ISO day on which it may have existed
 */
export function doubtsOn(life: Life, day: string): Doubt[] {
  return [beginDoubt(life, day), endDoubt(life, day)].flatMap((doubt) => doubt ?? [])
}

function beginDoubt({ startEarliest, startLatest }: Life, day: string): Doubt | undefined {
  if (isKnown(startLatest) && startLatest <= day) return undefined
  return isKnown(startEarliest) ? 'BEGIN_NOT_EXACT' : 'BEGIN_NOT_KNOWN'
}

function endDoubt({ endEarliest, endLatest, endUnknown }: Life, day: string): Doubt | undefined {
  if (endUnknown === true) return 'END_NOT_KNOWN'
  if (isKnown(endEarliest)) {
    if (endEarliest > day) return undefined
    return isKnown(endLatest) ? 'END_NOT_EXACT' : 'END_NOT_KNOWN'
  }
  return isKnown(endLatest) ? 'END_NOT_EXACT' : undefined
}

function isKnown(bound: string | null | undefined): bound is string {
  return bound !== undefined && bound !== null
}
