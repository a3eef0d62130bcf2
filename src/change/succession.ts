import {
  rankOf,
  type Certainty,
  type ChangeEvent,
  type ChangeKind,
  type Flow,
  type Participant,
  type Rank,
} from './event.ts'
import { pairsOf } from './pair.ts'
import type { Pair } from './pair.ts'

/** The types of relations between two bodies that are derived from events. */
export type SuccessionType = 'SUCCEEDED_BY' | 'SPUN_OFF' | 'HANDED_FUNCTION_TO'

/** A relation between two bodies that is derived from an event and never written by hand. */
export interface Succession {
  type: SuccessionType
  /** `<event>/<from>/<to>`, then `/<function>` if a function is named. */
  id: string
  from: string
  to: string
  eventId: string
  /** The declared kind of the event. */
  kind: ChangeKind
  /** When the event took effect, in EDTF as known. */
  date?: string
  certainty: Certainty
  /** Citations of the event, then of the flows between the two bodies. */
  cites: readonly string[]
  /** The function handed over; only with `HANDED_FUNCTION_TO`, and only if a flow names it. */
  function?: string
  /** The rank of the event, where it is a lower one. */
  rank?: Exclude<Rank, 'PREFERRED'>
}

/** The successions of one event that seeding stores: those of {@link successionsOf} for a preferred event that took place. */
export function deriveSuccessions(event: ChangeEvent): Succession[] {
  return rankOf(event) === 'PREFERRED' && event.status === undefined ? successionsOf(event) : []
}

/**
 * The successions of one event, whatever its rank, sorted by id.
 *
 * Each pair of `pairsOf` becomes
 * - `SUCCEEDED_BY` if the giver ended, or was renamed and the taker is its new name;
 * - `SPUN_OFF` if the giver continues, perhaps under a new name, and the taker is created;
 * - `HANDED_FUNCTION_TO` if both continue: one for each function that its flows move, or a single one without a function
 *   if they name none. With the other two types, readers find the functions in the flows, so that one event never gives
 *   a pair both a succession and a transfer.
 *
 * An implied pair is `STATED`, as the data states that both took part. Several flows of one pair make one succession, as
 * certain as the most certain of them. `kindFault` reports faults of the event; here a wrong flow derives nothing.
 */
export function successionsOf(event: ChangeEvent): Succession[] {
  return pairsOf(event)
    .flatMap((pair) => successionsOfPair(event, pair))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Whether a succession of an event is a body that goes on under another name. */
export function isRename({ enters, yields }: ChangeEvent, { from, to }: Pick<Succession, 'from' | 'to'>): boolean {
  const isRenamed = (side: readonly Participant[], id: string) =>
    side.some((body) => body.id === id && body.fate === 'RENAMED')
  return isRenamed(enters, from) && isRenamed(yields, to)
}

function successionsOfPair(event: ChangeEvent, pair: Pair): Succession[] {
  const type = typeOf(pair)
  const functions =
    type === 'HANDED_FUNCTION_TO' ? new Set(pair.flows.flatMap(({ moves }) => moves)) : new Set<string>()
  if (functions.size === 0) return [succession(event, pair, type)]
  return [...functions].map((moved) => {
    const flows = pair.flows.filter(({ moves }) => moves.includes(moved))
    const plain = succession(event, { ...pair, flows }, type)
    return { ...plain, id: `${plain.id}/${moved}`, function: moved }
  })
}

function succession(event: ChangeEvent, { from, to, flows }: Pair, type: SuccessionType): Succession {
  const rank = rankOf(event)
  return {
    type,
    id: `${event.id}/${from.id}/${to.id}`,
    from: from.id,
    to: to.id,
    eventId: event.id,
    kind: event.kind,
    ...(event.effective !== undefined && { date: event.effective }),
    certainty: highestCertainty(flows),
    cites: [...new Set([...event.cites, ...flows.flatMap(({ cites }) => cites)])],
    ...(rank !== 'PREFERRED' && { rank }),
  }
}

function typeOf({ from, to }: Pair): SuccessionType {
  if (from.fate === 'ENDED' || (from.fate === 'RENAMED' && to.fate === 'RENAMED')) return 'SUCCEEDED_BY'
  return to.fate === 'CREATED' ? 'SPUN_OFF' : 'HANDED_FUNCTION_TO'
}

function highestCertainty(flows: readonly Flow[]): Certainty {
  const certainties = flows.map(({ certainty }) => certainty)
  if (certainties.length === 0 || certainties.includes('STATED')) return 'STATED'
  return certainties.includes('INFERRED') ? 'INFERRED' : 'POSSIBLE'
}
