import { isAliveOn } from '../time/alive.ts'
import type { GraphNode } from '../graph/graph.ts'
import type { Mark } from './palette.ts'

/** What a body was on the marked days; undefined where it was there on all of them, or no day is marked. */
export function markOf({ properties }: GraphNode, days: readonly string[]): Mark | undefined {
  const [first, second] = days
  if (first === undefined) return undefined
  const wasThere = isAliveOn(properties, first, 'POSSIBLE')
  if (second === undefined) return wasThere ? undefined : 'absent'
  const isThere = isAliveOn(properties, second, 'POSSIBLE')
  if (wasThere && isThere) return undefined
  if (wasThere || isThere) return wasThere ? 'ended' : 'began'
  const { startLatest, endEarliest } = properties
  const began = startLatest !== undefined && startLatest > first && startLatest <= second
  const ended = endEarliest !== undefined && endEarliest > first && endEarliest <= second
  return began && ended ? 'between' : 'absent'
}

/** The sign before the name of a body where two days are compared. */
export const MARK_SIGNS: Readonly<Record<Mark | 'both', string>> = {
  both: '=',
  began: '+',
  ended: '−',
  between: '±',
  absent: '',
}
