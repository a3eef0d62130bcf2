import type { ChangeEvent } from '../../../src/change/event.ts'
import type { Evidence, Statement } from '../../../src/change/holding.ts'
import { stateBounds, type WrittenLife } from '../../../src/time/state-bounds.ts'
import { eventOf, flowOf } from './event-of.ts'

/** Evidence with nothing but this. */
export function evidenceOf(known: Partial<Evidence>): Evidence {
  return { statements: [], moves: [], steps: [], bodies: new Map(), ...known }
}

/** A statement as it is stored: with the bounds that follow from both ends. */
export function statementOf(holder: string, own: WrittenLife, body: WrittenLife, thing: WrittenLife): Statement {
  return { id: `by-${holder}`, holder, life: { ...own, ...stateBounds(own, [body, thing]) } }
}

/** A step that a source states. */
export function stepOf(from: string, to: string, day: string): Evidence['steps'][number] {
  return { id: `${from}/${to}`, from, to, date: day, certainty: 'STATED' }
}

/** An event that moves the function `energy` between two bodies. */
export function transfer(from: string, to: string, day: string): ChangeEvent {
  const flows = [flowOf(`${from}>${to}`, { certainty: 'STATED', moves: ['energy'] })]
  return eventOf(`${from} CONTINUES > ${to} CONTINUES`, { id: `${day}-${from}`, effective: day, flows })
}
