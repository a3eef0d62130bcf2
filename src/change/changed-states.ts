import type { Difference } from './difference.ts'
import type { Known } from './known.ts'
import type { DatedState } from './record.ts'

/**
 * Relations that hold on one of two days only, by dates of their own: one that began or ended together with a thing that it
 * joins follows from that. `PART_OF` is told as another superior, see `changedSuperiors`.
 */
export function changedStates(states: readonly DatedState[], known: Known): Difference[] {
  const { existence, days } = known
  return states.flatMap((state): Difference[] => {
    if (state.type === 'PART_OF') return []
    const [before, after] = [existence.holdsOn(state, days.from), existence.holdsOn(state, days.to)]
    if (!before && after && beganByItself(state, known)) return [difference('RELATION_BEGAN', state, state.start)]
    if (before && !after && endedByItself(state, known)) return [difference('RELATION_ENDED', state, state.end)]
    return []
  })
}

function difference(
  what: 'RELATION_BEGAN' | 'RELATION_ENDED',
  { id, from, cites }: DatedState,
  date: string | null | undefined,
): Difference {
  return { what, entity: from, relation: id, ...(typeof date === 'string' && { date }), cites }
}

function beganByItself({ startEarliest, from, to }: DatedState, { existence }: Known): boolean {
  const day = startEarliest
  return typeof day === 'string' && [from, to].every((id) => (existence.thing(id)?.startEarliest ?? '') < day)
}

function endedByItself({ endLatest, from, to }: DatedState, { existence }: Known): boolean {
  const day = endLatest
  return typeof day === 'string' && [from, to].every((id) => (existence.thing(id)?.endLatest ?? '~') > day)
}
