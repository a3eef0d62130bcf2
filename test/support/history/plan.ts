import type { ChangeKind, Fate } from '../../../src/change/event.ts'
import type { SuccessionType } from '../../../src/change/succession.ts'
import type { Body, Outcome } from './history.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

/** What is to happen: who goes in, what comes out, and who gives to whom. */
export interface Plan {
  kind: ChangeKind
  /** Which kind of body it is about. */
  tier: Body['kind']
  enters: { id: string; fate: Fate }[]
  /** Those without an id begin. */
  yields: { id?: string; fate: Fate }[]
  /** Places in `enters` and `yields`, with the succession that follows. */
  pairs: { from: number; to: number; type: SuccessionType }[]
  /** What becomes of those that end. */
  outcome: Outcome
}

/** Tries to plan a change of a kind; undefined where too few bodies are there. */
export type Planner = (world: World, day: string, random: Random) => Plan | undefined

/** Every giver gives to every taker. */
function everyPair(givers: number, takers: number, type: SuccessionType): Plan['pairs'] {
  return Array.from({ length: givers * takers }, (_, at) => ({ from: Math.floor(at / takers), to: at % takers, type }))
}

/** A change in which a number of bodies that may end or give do so; nothing where there are not enough of them. */
function planner(
  count: (random: Random) => number,
  plan: (chosen: string[], random: Random) => Omit<Plan, 'tier'>,
): Planner {
  return (world, day, random) => {
    const tier = random.chance(0.5) ? 'MINISTRY' : 'AGENCY'
    const wanted = count(random)
    const chosen = random.some(world.settled(tier, day), wanted)
    return chosen.length === wanted ? { ...plan(chosen, random), tier } : undefined
  }
}

const ended = (id: string) => ({ id, fate: 'ENDED' as const })
const continues = (id: string) => ({ id, fate: 'CONTINUES' as const })
const created = (count: number) => Array.from({ length: count }, () => ({ fate: 'CREATED' as const }))
const one = () => 1
const two = () => 2
const some = (random: Random) => random.between(2, 4)

const founding = (_world: World, _day: string, random: Random): Plan => ({
  kind: 'FOUNDING',
  tier: random.chance(0.4) ? 'MINISTRY' : 'AGENCY',
  enters: [],
  yields: created(1),
  pairs: [],
  outcome: 'ENDED',
})

const functionTransfer: Planner = (world, day, random) => {
  const givers = [...world.settled('MINISTRY', day), ...world.settled('AGENCY', day)].filter((id) =>
    world.functionsOf(id).some((moved) => world.mayPass(moved, day)),
  )
  const [from, to] = [random.some(givers, 1)[0], random.some([...world.alive], 1)[0]]
  if (from === undefined || to === undefined || from === to) return undefined
  return {
    kind: 'FUNCTION_TRANSFER',
    tier: world.body(from).kind,
    enters: [continues(from)],
    yields: [continues(to)],
    pairs: [{ from: 0, to: 0, type: 'HANDED_FUNCTION_TO' }],
    outcome: 'EXISTS',
  }
}

const reparenting: Planner = (world, day, random) => {
  const id = random.some(
    world.settled('AGENCY', day).filter((one) => world.mayMove(one, day)),
    1,
  )[0]
  const wholes = [...world.alive].filter((one) => world.body(one).kind === 'MINISTRY')
  if (id === undefined || wholes.every((one) => one === world.superiorOf(id))) return undefined
  return { ...goesOn('REPARENTING', id), tier: 'AGENCY' }
}

/** One body goes on, changed in another way than by its name. */
const change = (kind: ChangeKind) => planner(one, ([id]) => goesOn(kind, id!))

function goesOn(kind: ChangeKind, id: string): Omit<Plan, 'tier'> {
  return { kind, enters: [continues(id)], yields: [continues(id)], pairs: [], outcome: 'EXISTS' }
}

const complex: Planner = (world, day, random) => {
  const variant = random.pick([shuffle, exchange, mixed])
  return variant(world, day, random)
}

/** Two end; one begins, and one that existed before takes the rest. */
const shuffle = planner(
  () => 3,
  ([a, b, c]) => ({
    kind: 'COMPLEX_REORGANISATION',
    enters: [ended(a!), ended(b!)],
    yields: [...created(1), continues(c!)],
    pairs: [
      { from: 0, to: 0, type: 'SUCCEEDED_BY' },
      { from: 1, to: 0, type: 'SUCCEEDED_BY' },
      { from: 1, to: 1, type: 'SUCCEEDED_BY' },
    ],
    outcome: 'SUCCEEDED',
  }),
)

/** Two end and two begin. */
const exchange = planner(two, (chosen, random) => ({
  kind: 'COMPLEX_REORGANISATION',
  enters: chosen.map(ended),
  yields: created(2),
  pairs: [
    { from: 0, to: 0, type: 'SUCCEEDED_BY' },
    { from: 1, to: 1, type: 'SUCCEEDED_BY' },
    ...(random.chance(0.5) ? [{ from: 0, to: 1, type: 'SUCCEEDED_BY' as const }] : []),
  ],
  outcome: 'SUCCEEDED',
}))

/** One begins out of a body that ends and one that goes on. */
const mixed = planner(two, ([a, b]) => ({
  kind: 'COMPLEX_REORGANISATION',
  enters: [ended(a!), continues(b!)],
  yields: created(1),
  pairs: [
    { from: 0, to: 0, type: 'SUCCEEDED_BY' },
    { from: 1, to: 0, type: 'SPUN_OFF' },
  ],
  outcome: 'SUCCEEDED',
}))

/** How a change of each kind is planned. */
export const PLANNERS = {
  FOUNDING: founding,
  TERMINATION: planner(one, ([id]) => ({
    kind: 'TERMINATION',
    enters: [ended(id!)],
    yields: [],
    pairs: [],
    outcome: 'ENDED',
  })),
  RENAME: planner(one, ([id]) => ({
    kind: 'RENAME',
    enters: [{ id: id!, fate: 'RENAMED' }],
    yields: [{ fate: 'RENAMED' }],
    pairs: everyPair(1, 1, 'SUCCEEDED_BY'),
    outcome: 'RENAMED',
  })),
  REPLACEMENT: planner(one, ([id]) => ({
    kind: 'REPLACEMENT',
    enters: [ended(id!)],
    yields: created(1),
    pairs: everyPair(1, 1, 'SUCCEEDED_BY'),
    outcome: 'SUCCEEDED',
  })),
  MERGER: planner(some, (chosen) => ({
    kind: 'MERGER',
    enters: chosen.map(ended),
    yields: created(1),
    pairs: everyPair(chosen.length, 1, 'SUCCEEDED_BY'),
    outcome: 'SUCCEEDED',
  })),
  SPLIT: planner(one, ([id], random) => {
    const parts = some(random)
    return {
      kind: 'SPLIT',
      enters: [ended(id!)],
      yields: created(parts),
      pairs: everyPair(1, parts, 'SUCCEEDED_BY'),
      outcome: 'SUCCEEDED',
    }
  }),
  ABSORPTION: planner(two, ([a, b]) => ({
    kind: 'ABSORPTION',
    enters: [ended(a!)],
    yields: [continues(b!)],
    pairs: everyPair(1, 1, 'SUCCEEDED_BY'),
    outcome: 'ABSORBED',
  })),
  SECESSION: planner(one, ([id], random) => {
    const parts = random.between(1, 2)
    return {
      kind: 'SECESSION',
      enters: [continues(id!)],
      yields: created(parts),
      pairs: everyPair(1, parts, 'SPUN_OFF'),
      outcome: 'EXISTS',
    }
  }),
  FUNCTION_TRANSFER: functionTransfer,
  COMPLEX_REORGANISATION: complex,
  REPARENTING: reparenting,
  STATUS_CHANGE: change('STATUS_CHANGE'),
  MANDATE_CHANGE: change('MANDATE_CHANGE'),
  SUSPENSION: change('SUSPENSION'),
  REACTIVATION: change('REACTIVATION'),
} as const satisfies Readonly<Record<ChangeKind, Planner>>
