import { heirsBy } from '../../src/change/heirs.ts'
import type { Followed, HeirDirection } from '../../src/change/ways.ts'

/** Which body is mapped to which, sorted: `<earlier> <later>`. */
export function mappedPairs(
  steps: readonly Followed[],
  direction: HeirDirection,
  of: Iterable<string>,
  then: ReadonlySet<string>,
) {
  const inheritanceOf = heirsBy(steps, direction, (id) => then.has(id))
  return [...of]
    .flatMap((id) => inheritanceOf(id).heirs.map((heir) => (direction === 'LATER' ? [id, heir.id] : [heir.id, id])))
    .map((pair) => pair.join(' '))
    .sort()
}
