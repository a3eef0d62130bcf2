import type { ChangeEvent, Participant } from '../../change/event.ts'
import { sidesOf } from '../../change/pair.ts'
import { shortened } from '../../graph/label.ts'
import { namesIn, type Named } from '../../sentence/names.ts'
import type { Language } from '../../sentence/told.ts'

/** How many of each side are named. */
const NAMED = 2

/** Who took part: `A + B → C`, of many on a side the first two and how many others; one side alone where there is no other. */
export function participantsIn(language: Language, event: ChangeEvent, things: ReadonlyMap<string, Named>): string {
  const { givers, takers } = sidesOf(event)
  const sides = givers.length + takers.length === 0 ? [event.enters] : [givers, takers]
  const shown = sides.flatMap((side) => side.slice(0, NAMED).flatMap(({ id }) => things.get(id) ?? []))
  const nameOf = namesIn(language, shown)
  return sides
    .filter((side) => side.length > 0)
    .map((side) => sideIn(language, side, nameOf))
    .join(' → ')
}

function sideIn(language: Language, side: readonly Participant[], nameOf: (id: string) => string): string {
  const names = side.slice(0, NAMED).map(({ id }) => shortened(nameOf(id)))
  const others = side.length - NAMED
  if (others <= 0) return names.join(' + ')
  const more = language === 'KO' ? ` 외 ${others}개` : others === 1 ? ' + 1 other' : ` + ${others} others`
  return `${names.join(' + ')}${more}`
}
