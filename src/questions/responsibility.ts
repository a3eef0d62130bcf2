import { holdings } from '../change/responsibility.ts'
import { stretches, type AskedDays } from '../change/stretch.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { AppError } from '../errors.ts'
import { nodeOf } from '../graph/element.ts'
import type { GraphNode } from '../graph/graph.ts'
import { dayAfter, dayBefore } from '../time/next-day.ts'
import { citedSources } from './nodes.ts'
import { readEvidence, writtenLife } from './responsibility-evidence.ts'
import { readHolders, type ResponsibilityHolder } from './responsibility-holders.ts'
import { gapReasons, unknownReason } from './responsibility-reason.ts'
import { storedThing } from './thing.ts'

/** What is asked of responsibility. */
export interface ResponsibilityQuery {
  /** Id of anything that bodies are responsible for. */
  of: string
  /** The first and the last day of the answer, as ISO days. */
  from?: string
  to?: string
}

/** Who was responsible for a thing, in time. */
export interface Responsibility {
  of: GraphNode
  /** In order of time, without a break between; empty if nothing is known. */
  stretches: readonly ResponsibilityStretch[]
  /** Why nothing is known; null otherwise. */
  reason: string | null
}

/** A stretch of time in which responsibility did not change. */
export interface ResponsibilityStretch {
  /** Its first day; null where that is not known. */
  from: string | null
  /** Its last day; null while it lasts. */
  to: string | null
  holders: readonly ResponsibilityHolder[]
  /** For a gap: why nobody is named; null otherwise. */
  reason: string | null
}

/**
 * Who was responsible for a thing on each stretch of time. Only the relation RESPONSIBLE_FOR states it: a body that
 * oversees or implements something does not answer for it. What is of a lower rank, or not real, does not count. See
 * `holdings` for what else follows, and `stretches` for the time that is covered.
 *
 * @throws AppError NOT_FOUND when nothing has that id; INVALID_INPUT for a record, and for `from` after `to`;
 *   QUERY_TOO_COMPLEX when more than 2,000 bodies follow those that sources name; DATA_INCOMPLETE while data is loaded
 */
export async function responsibility(
  snapshot: Snapshot,
  { of, from, to }: ResponsibilityQuery,
): Promise<Responsibility> {
  if (from !== undefined && to !== undefined && from > to)
    throw new AppError('INVALID_INPUT', `from: ${from} is after to: ${to}. Exchange them.`)
  const thing = await storedThing(snapshot, 'of', of)
  const read = await readEvidence(snapshot, of)
  const parts = stretches(writtenLife(thing), holdings(read.evidence), askedDays(from, to))
  const told = await readHolders(
    snapshot,
    parts.flatMap((part) => part.holdings),
    read,
  )
  const node = nodeOf(thing, await citedSources(snapshot, [thing]))
  const reasons = await gapReasons(snapshot, parts, { of: node, bodies: told.bodies })
  return {
    of: node,
    stretches: parts.map((part) => ({
      from: part.from,
      to: part.end === null ? null : dayBefore(part.end),
      holders: part.holdings.map(told.holderOf),
      reason: reasons.get(part) ?? null,
    })),
    reason: parts.length === 0 ? await unknownReason(snapshot, node) : null,
  }
}

function askedDays(from: string | undefined, to: string | undefined): AskedDays {
  const end = to === undefined ? null : dayAfter(to)
  return { ...(from !== undefined && { from }), ...(end !== null && { end }) }
}
