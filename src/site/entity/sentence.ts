import { namedOf, namesIn, lawNamesIn } from '../../sentence/names.ts'
import { toldEvent } from '../../sentence/told.ts'
import { WORDINGS } from '../../sentence/wording.ts'
import { mentionedInEvent } from '../../sentence/mentioned.ts'
import type { EntityView } from './view.ts'

/** What happened in a change event of the answer, in one sentence or two; undefined for an event that is not there. */
export function eventSentence(
  { entity: { events, nodes }, request: { language } }: EntityView,
  id: string,
): string | undefined {
  const event = events.get(id)
  if (!event) return undefined
  const told = toldEvent(event)
  const named = (ids: readonly string[]) => ids.flatMap((one) => namedOf(nodes.get(one)))
  return WORDINGS[language].event(
    told,
    namesIn(language, named(mentionedInEvent(told))),
    lawNamesIn(language, named(told.laws)),
  )
}
