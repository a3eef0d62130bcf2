import fc from 'fast-check'
import type { Account } from '../../src/change/account.ts'
import type { ChangeEvent, Fate, Flow, Participant, Rank } from '../../src/change/event.ts'
import { kindFault } from '../../src/change/kind-fault.ts'
import { computeKind } from '../../src/change/kind.ts'
import type { Direction } from '../../src/change/lineage.ts'
import { deriveSuccessions, type Succession } from '../../src/change/succession.ts'

/** The bodies of random events. */
export const BODIES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const

/** The sources of random events. */
const SOURCES = ['s1', 's2', 's3'] as const

const EVERY_PAIR = [0, 1, 2].flatMap((giver) => [0, 1, 2].map((taker) => [giver, taker] as const))
const change = fc.record({
  /** The first bodies enter, the others are yielded; how many enter is `entering`. */
  bodies: fc.uniqueArray(fc.constantFrom(...BODIES), { minLength: 1, maxLength: 5, size: 'max' }),
  entering: fc.nat(3),
  /** Which of the bodies, by their places, go on. */
  continuing: fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }),
  /** Whether the first of each side is a body under another name. */
  isRename: fc.boolean(),
  /** Which pairs of one that enters and one that is yielded have a flow; all have, where the event would be at fault. */
  pairs: fc.subarray(EVERY_PAIR),
  rank: fc.constantFrom<Rank | undefined>(undefined, 'PREFERRED', 'ALTERNATIVE', 'REFUTED'),
  effective: fc.option(fc.constantFrom('1998', '2003-04-07', '2008-02'), { nil: undefined }),
  sources: fc.uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1, maxLength: 2 }),
})

/** Some change events without faults, as data may hold them, of all ranks and told by few sources. */
export const someEvents: fc.Arbitrary<ChangeEvent[]> = fc
  .array(change, { minLength: 2, maxLength: 9, size: 'max' })
  .map((changes) => changes.flatMap((one, index) => eventOf(`e${index}`, one)))

/** Some account, with and without a source. */
export const someAccount: fc.Arbitrary<Account> = fc
  .record({
    ranks: fc.subarray<Rank>(['PREFERRED', 'ALTERNATIVE', 'REFUTED'], { minLength: 1 }),
    source: fc.option(fc.constantFrom(...SOURCES), { nil: undefined }),
  })
  .map(({ ranks, source }) => ({ ranks, ...(source !== undefined && { accordingTo: source }) }))

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function eventOf(id: string, change: Change): ChangeEvent[] {
  const events = [change.pairs, EVERY_PAIR].map((pairs) => declared(id, change, pairs))
  return events.filter((event) => kindFault(event) === undefined).slice(0, 1)
}

function declared(
  id: string,
  { bodies, entering, continuing, isRename, rank, effective, sources }: Change,
  pairs: Change['pairs'],
): ChangeEvent {
  const isRenamed = (place: number) =>
    isRename && entering > 0 && entering < bodies.length && (place === 0 || place === entering)
  const fated = (fate: Fate) =>
    bodies.map((one, place): Participant => ({
      id: one,
      fate: isRenamed(place) ? 'RENAMED' : continuing.includes(place) ? 'CONTINUES' : fate,
    }))
  const [enters, yields] = [fated('ENDED').slice(0, entering), fated('CREATED').slice(entering)]
  const flows = pairs.flatMap(([giver, taker], index): Flow[] => {
    const [from, to] = [enters[giver]?.id, yields[taker]?.id]
    if (from === undefined || to === undefined || from === to) return []
    return [{ id: `${id}-flow-${index}`, from, to, certainty: 'INFERRED', moves: [], cites: ['s1#flow'] }]
  })
  const event: ChangeEvent = {
    id,
    kind: 'STATUS_CHANGE',
    enters,
    yields,
    flows,
    cites: sources.map((source) => `${source}#p. 1`),
    ...(rank !== undefined && { rank }),
    ...(effective !== undefined && { effective }),
  }
  const kind = computeKind(event)
  return kind === undefined || kind === 'DECLARED' ? event : { ...event, kind }
}

/**
 * What an account must take from events, step by step from its definition: a step stands unless an event of the source that
 * comes earlier has it the other way round, or tells otherwise how one of its bodies began or ended.
 */
export function expectedSteps(events: readonly ChangeEvent[], { ranks, accordingTo }: Account): Succession[] {
  return events
    .filter((event) => place(event) < 4)
    .flatMap((event) => stepsOf(event).filter((step) => stands(event, step)))

  /** 0 to 2 for the events of the source by rank, 3 for those of others, 4 for those that are not taken. */
  function place({ cites, rank = 'PREFERRED' }: ChangeEvent): number {
    if (accordingTo !== undefined && cites.some((cite) => cite.startsWith(`${accordingTo}#`)))
      return { PREFERRED: 0, ALTERNATIVE: 1, REFUTED: 2 }[rank]
    return ranks.includes(rank) ? 3 : 4
  }

  function earlierOwn(event: ChangeEvent): ChangeEvent[] {
    return events.filter((other) => place(other) < Math.min(3, place(event)))
  }

  function isReversed(event: ChangeEvent, { from, to }: Succession): boolean {
    return earlierOwn(event).some((other) => rightWayRound(other).some((step) => step.from === to && step.to === from))
  }

  function rightWayRound(event: ChangeEvent): Succession[] {
    return stepsOf(event).filter((step) => !isReversed(event, step))
  }

  function stands(event: ChangeEvent, step: Succession): boolean {
    if (isReversed(event, step)) return false
    const endsHere = step.type === 'SUCCEEDED_BY'
    const beginsHere = isTurn(event.yields, step.to)
    return !earlierOwn(event).some(
      (other) => (endsHere && tellsEnd(other, step.from)) || (beginsHere && tellsBeginning(other, step.to)),
    )
  }

  function tellsEnd(event: ChangeEvent, id: string): boolean {
    if (stepsOf(event).length === 0) return isTurn(event.enters, id)
    return rightWayRound(event).some(({ type, from }) => type === 'SUCCEEDED_BY' && from === id)
  }

  function tellsBeginning(event: ChangeEvent, id: string): boolean {
    const isToldOf = stepsOf(event).length === 0 || rightWayRound(event).some(({ to }) => to === id)
    return isToldOf && isTurn(event.yields, id)
  }
}

/** The bodies that a walk of any depth must find, by relaxing every step until nothing changes. */
export function expectedBodies(origin: string, steps: readonly Succession[], direction: Direction): Set<string> {
  const found = new Set([origin])
  for (let size = 0; size < found.size;) {
    size = found.size
    for (const { from, to } of steps) {
      if (direction !== 'ANCESTORS' && found.has(from)) found.add(to)
      if (direction !== 'DESCENDANTS' && found.has(to)) found.add(from)
    }
  }
  return found
}

function stepsOf({ rank: _, ...event }: ChangeEvent): Succession[] {
  return deriveSuccessions(event).filter(({ type }) => type !== 'HANDED_FUNCTION_TO')
}

function isTurn(side: readonly Participant[], id: string): boolean {
  return side.some((one) => one.id === id && one.fate !== 'CONTINUES')
}
