import { RANKS, rankOf, type ChangeEvent, type Rank } from './event.ts'
import { successionsOf, type Succession } from './succession.ts'
import { turnsOf, turnsOfStep, type Turn } from './turn.ts'

/** Which of several accounts of a change are followed. */
export interface Account {
  /** Events of these ranks. */
  ranks: readonly Rank[]
  /** Id of a source whose own events come first, whatever their rank. */
  accordingTo?: string
}

/** What an account takes from events. */
export interface Followed {
  /** The steps of a lineage. */
  steps: Succession[]
  /** The steps of an event, whether the account takes them or not. */
  stepsOf: (event: ChangeEvent) => Succession[]
  takesStep: (event: ChangeEvent, step: Succession) => boolean
  takesTurn: (event: ChangeEvent, turn: Turn) => boolean
}

/**
 * What an account takes from events. Without a source: everything of the events of its ranks.
 *
 * According to a source, its own events (those that cite it) come first by rank, then those of others. A turn (see `Turn`)
 * is left out if an event that comes earlier tells it; a step, if one of its turns is told earlier, or the same step the
 * other way round. What an own event has the wrong way round, as a better-ranked one shows, tells nothing. So what the
 * source does not speak of stays as others tell it, even within one event.
 *
 * The answer for a turn or a step depends only on the events of the bodies in it.
 *
 * @param functions whether steps by which a function alone is handed over count too
 */
export function follow(events: readonly ChangeEvent[], account: Account, functions = false): Followed {
  const place = placesOf(account)
  const told = toldByOwn(events, place)
  const stepsOf = functions ? successionsOf : lineageSteps
  const isOpen = (event: ChangeEvent, statement: string) => place(event) <= (told.get(statement) ?? OTHERS)
  const takesStep = (event: ChangeEvent, step: Succession) =>
    (isHandover(step) || isOpen(event, before(step.to, step.from))) &&
    turnsOfStep(step, event).every((turn) => isOpen(event, turn))
  return {
    steps: events.flatMap((event) => stepsOf(event).filter((step) => takesStep(event, step))),
    stepsOf,
    takesStep,
    takesTurn: isOpen,
  }
}

/** The successions of an event that a lineage walks: where a function alone is handed over, nothing descends. */
export function lineageSteps(event: ChangeEvent): Succession[] {
  return successionsOf(event).filter((step) => !isHandover(step))
}

/** Of two bodies that both continue, neither came before the other. */
function isHandover({ type }: Succession): boolean {
  return type === 'HANDED_FUNCTION_TO'
}

/** The place of events that are not the source's own; its own have the places before it, by rank. */
const OTHERS = RANKS.length

/** The order in which an account listens to events: the first counts. Infinity for those to which it does not listen. */
function placesOf({ ranks, accordingTo }: Account): (event: ChangeEvent) => number {
  return (event) => {
    if (accordingTo !== undefined && isToldBy(event, accordingTo)) return RANKS.indexOf(rankOf(event))
    return ranks.includes(rankOf(event)) ? OTHERS : Infinity
  }
}

/** The first place at which the source's own events tell each turn, and that one body came before another. */
function toldByOwn(events: readonly ChangeEvent[], placeOf: (event: ChangeEvent) => number): Map<string, number> {
  const told = new Map<string, number>()
  for (const place of RANKS.keys()) {
    const statements = events
      .filter((event) => placeOf(event) === place)
      .flatMap((event) => {
        const steps = lineageSteps(event)
        if (steps.length === 0) return turnsOf(event)
        const handed = successionsOf(event).filter(isHandover)
        return [
          ...handed.flatMap((step) => turnsOfStep(step, event)),
          ...steps
            .filter(({ from, to }) => !told.has(before(to, from)))
            .flatMap((step) => [...turnsOfStep(step, event), before(step.from, step.to)]),
        ]
      })
    for (const statement of statements) if (!told.has(statement)) told.set(statement, place)
  }
  return told
}

function isToldBy({ cites }: ChangeEvent, source: string): boolean {
  return cites.some((cite) => cite.split('#', 1)[0] === source)
}

/** That one body came before another. */
function before(one: string, other: string): string {
  return `${one} before ${other}`
}
