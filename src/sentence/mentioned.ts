import { sharesOf } from './shares.ts'
import { LISTED, type ToldEvent, type ToldReason, type ToldStep } from './told.ts'

/** The ids of the things that the sentence of a step names, without its laws. */
export function mentionedInStep({ from, to, partners, others, functions }: ToldStep): string[] {
  return [from.id, to.id, ...[partners, others, functions].flatMap((ids) => ids.slice(0, LISTED))]
}

/** The ids of the things that the sentence of an event names, without its laws. */
export function mentionedInEvent(event: ToldEvent): string[] {
  const { ended, renamedFrom, continuing, created, renamedTo, receiving } = sharesOf(event)
  const told = [ended, renamedFrom, continuing, created, renamedTo, receiving, event.functions]
  return told.flatMap((ids) => ids.slice(0, LISTED))
}

/** The ids of the things that a reason names. */
export function mentionedInReason(reason: ToldReason): string[] {
  if (reason.is === 'SAME') return [reason.id]
  const { from, to, ancestor, descendant } = reason as Partial<
    Record<'from' | 'to' | 'ancestor' | 'descendant', string>
  >
  const handovers = reason.is === 'FUNCTIONS' ? reason.handovers : []
  const passed = handovers.flatMap((handover) => [handover.from, handover.to, ...handover.functions])
  return [from, to, ancestor, descendant, ...passed].filter((id) => id !== undefined)
}
