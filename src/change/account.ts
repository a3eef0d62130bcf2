import { RANKS, rankOf, type ChangeEvent, type Rank } from './event.ts'
import { successionsOf, type Succession } from './succession.ts'
import { turnsOf, turnsOfStep } from './turn.ts'

/** Which of several accounts of a change are followed. */
export interface Account {
  /** Events of these ranks. */
  ranks: readonly Rank[]
  /** Id of a source whose own events come first, whatever their rank. */
  accordingTo?: string
}

/** What an account takes from events. */
export interface Followed {
  steps: Succession[]
  /** The events from which nothing is taken. */
  ignored: ChangeEvent[]
}

/**
 * What an account takes from events. Without a source: every step of the events of its ranks.
 *
 * According to a source, its own events come first: those that cite it, and where it contradicts itself the best-ranked.
 * Of the events of others, a step is left out if the source tells one of its turns (see `Turn`), or tells the step the
 * other way round. So what the source does not speak of stays as others tell it, even within one event.
 *
 * What is answered for a step is right if `events` holds all events of both its ends.
 */
export function follow(events: readonly ChangeEvent[], account: Account): Followed {
  const told = new Set<string>()
  const followed = new Set<ChangeEvent>()
  const steps: Succession[] = []
  for (const group of groupsOf(events, account)) {
    const kept = group.map((event) => ({ event, ...keep(event, told) })).filter(({ isKept }) => isKept)
    for (const one of kept) {
      followed.add(one.event)
      steps.push(...one.steps)
      for (const statement of one.statements) told.add(statement)
    }
  }
  return { steps, ignored: events.filter((event) => !followed.has(event)) }
}

/** The successions of an event that a lineage walks: where a function alone is handed over, nothing descends. */
export function lineageSteps(event: ChangeEvent): Succession[] {
  return successionsOf(event).filter(({ type }) => type !== 'HANDED_FUNCTION_TO')
}

/** Whether an event cites a source. */
function isToldBy({ cites }: ChangeEvent, source: string): boolean {
  return cites.some((cite) => cite.split('#', 1)[0] === source)
}

/** The events that an account may follow; what an earlier group tells, a later one cannot tell otherwise. */
function groupsOf(events: readonly ChangeEvent[], { ranks, accordingTo }: Account): ChangeEvent[][] {
  const isOwn = (event: ChangeEvent) => accordingTo !== undefined && isToldBy(event, accordingTo)
  const [own, others] = [events.filter(isOwn), events.filter((event) => !isOwn(event))]
  return [
    ...RANKS.map((rank) => own.filter((event) => rankOf(event) === rank)),
    others.filter((event) => ranks.includes(rankOf(event))),
  ]
}

/** The steps of an event that do not contradict what is told already, and what they tell. */
function keep(
  event: ChangeEvent,
  told: ReadonlySet<string>,
): { steps: Succession[]; statements: string[]; isKept: boolean } {
  const steps = lineageSteps(event)
  if (steps.length === 0) {
    const statements = turnsOf(event)
    return { steps, statements, isKept: !statements.some((turn) => told.has(turn)) }
  }
  const kept = steps.filter(
    (step) => !told.has(before(step.to, step.from)) && !turnsOfStep(step, event).some((turn) => told.has(turn)),
  )
  const statements = kept.flatMap((step) => [...turnsOfStep(step, event), before(step.from, step.to)])
  return { steps: kept, statements, isKept: kept.length > 0 }
}

/** That one body came before another. */
function before(one: string, other: string): string {
  return `${one} before ${other}`
}
