import { byDateThenId } from './by-date.ts'
import { RANKS, rankOf, type ChangeEvent } from './event.ts'
import { pairsOf } from './pair.ts'

/**
 * What became of a body: it exists, goes on under another name, was succeeded by a new body, became part of one that
 * continued, ended by a change that names no successor, or ended in a way that the data does not tell.
 */
export type Outcome = 'EXISTS' | 'RENAMED' | 'SUCCEEDED' | 'ABSORBED' | 'ENDED' | 'UNKNOWN'

/**
 * What became of a body. Of several accounts of its end the one of the best rank counts, then the earliest.
 *
 * A body that went to several others was succeeded if one of them is new, and absorbed if all of them continued, under the
 * same or another name.
 *
 * @param endings the events in which it ended or lost its name, as far as they are followed
 * @param hasEnded whether its own dates say that it has ended
 */
export function outcomeOf(body: string, endings: readonly ChangeEvent[], hasEnded: boolean): Outcome {
  const [ending] = endings.toSorted(byRankThenDate)
  if (!ending) return hasEnded ? 'UNKNOWN' : 'EXISTS'
  if (ending.enters.some(({ id, fate }) => id === body && fate === 'RENAMED')) return 'RENAMED'
  const takers = pairsOf(ending).filter(({ from }) => from.id === body)
  if (takers.length === 0) return 'ENDED'
  return takers.some(({ to }) => to.fate === 'CREATED') ? 'SUCCEEDED' : 'ABSORBED'
}

function byRankThenDate(a: ChangeEvent, b: ChangeEvent): number {
  const ranks = RANKS.indexOf(rankOf(a)) - RANKS.indexOf(rankOf(b))
  return ranks === 0 ? byDateThenId({ id: a.id, date: a.effective }, { id: b.id, date: b.effective }) : ranks
}
