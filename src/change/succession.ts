import type { Certainty, ChangeEvent, ChangeKind, Flow } from './event.ts'
import { pairsOf } from './pair.ts'
import type { Pair } from './pair.ts'

/** The one-hop relations that events imply. */
export type SuccessionType = 'SUCCEEDED_BY' | 'SPUN_OFF' | 'HANDED_FUNCTION_TO'

/** A one-hop relation between two bodies, rebuilt from an event and never written by hand. */
export interface Succession {
  type: SuccessionType
  /** `<event>/<from>/<to>`, and `/<function>` where a function is named. */
  id: string
  from: string
  to: string
  eventId: string
  /** The declared kind of the event. */
  kind: ChangeKind
  /** When the event took effect, in EDTF as known. */
  date?: string
  certainty: Certainty
  /** Of the event, then of the flows that say more of this relation. */
  cites: readonly string[]
  /** The function handed over; only with `HANDED_FUNCTION_TO`, and only where a flow names it. */
  function?: string
}

/**
 * The successions of one event, sorted by id. An event of rank `ALTERNATIVE` or `REFUTED` has none.
 *
 * Each pair that something went between (see `pairsOf`) becomes
 * - `SUCCEEDED_BY` where the source ended, or was renamed and the target is its new name;
 * - `SPUN_OFF` where the source goes on, perhaps under a new name, and the target is created;
 * - `HANDED_FUNCTION_TO` where both go on: one for each function that its flows move, and a single one without a
 *   function where they name none. A function named in a flow of the other two types is read from that flow, so that
 *   a pair never has both ancestry and a transfer out of one event.
 *
 * An implied pair is `STATED`: that both took part says so. Several flows of one pair make one succession, as certain as
 * the surest of them. Faults of the event are the business of `kindFault`; here a flow at fault derives nothing.
 */
export function deriveSuccessions(event: ChangeEvent): Succession[] {
  if (event.rank !== undefined && event.rank !== 'PREFERRED') return []
  return pairsOf(event)
    .flatMap((pair) => successionsOf(event, pair))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function successionsOf(event: ChangeEvent, pair: Pair): Succession[] {
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
  return {
    type,
    id: `${event.id}/${from.id}/${to.id}`,
    from: from.id,
    to: to.id,
    eventId: event.id,
    kind: event.kind,
    ...(event.effective !== undefined && { date: event.effective }),
    certainty: surest(flows),
    cites: [...new Set([...event.cites, ...flows.flatMap(({ cites }) => cites)])],
  }
}

function typeOf({ from, to }: Pair): SuccessionType {
  if (from.fate === 'ENDED' || (from.fate === 'RENAMED' && to.fate === 'RENAMED')) return 'SUCCEEDED_BY'
  return to.fate === 'CREATED' ? 'SPUN_OFF' : 'HANDED_FUNCTION_TO'
}

function surest(flows: readonly Flow[]): Certainty {
  const certainties = flows.map(({ certainty }) => certainty)
  if (certainties.length === 0 || certainties.includes('STATED')) return 'STATED'
  return certainties.includes('INFERRED') ? 'INFERRED' : 'POSSIBLE'
}
