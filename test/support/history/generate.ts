import fc from 'fast-check'
import type { ChangeKind } from '../../../src/change/event.ts'
import { happen } from './happen.ts'
import type { History } from './history.ts'
import { exactly, fuzzily, plusDays, unsaid, type Moment } from './moment.ts'
import { PLANNERS } from './plan.ts'
import { Random } from './random.ts'
import { gossip } from './gossip.ts'
import { World } from './world.ts'

/** What sort of history is wanted. */
export interface HistoryOptions {
  /** How many bodies there are in all, exactly. */
  bodies: number
  /** Which part of the dates is written in another way than as the day, from 0 to 1; none without it. */
  fuzzy?: number
  /** Which part of the changes has no date, of those that may; none without it. */
  undated?: number
  /** Whether all bodies are one family: nothing else is founded, and nothing ends without a successor. */
  oneFamily?: boolean
  /** The year in which it begins; 1950 without it. */
  since?: number
  /** Ids begin with it; `h` and the seed without it. */
  prefix?: string
}

/** How often each kind is tried; foundings and terminations are left out of one family. */
const WEIGHTS: Readonly<Record<ChangeKind, number>> = {
  FOUNDING: 4,
  TERMINATION: 1,
  RENAME: 4,
  REPLACEMENT: 3,
  MERGER: 2,
  SPLIT: 2,
  ABSORPTION: 2,
  SECESSION: 2,
  FUNCTION_TRANSFER: 3,
  COMPLEX_REORGANISATION: 3,
  REPARENTING: 2,
  STATUS_CHANGE: 1,
  MANDATE_CHANGE: 1,
  SUSPENSION: 1,
  REACTIVATION: 1,
}

/** Kinds after which the record is still sure of who was part of whom, although nobody wrote down when it was. */
const MAY_BE_UNDATED: readonly ChangeKind[] = ['FOUNDING', 'TERMINATION', 'RENAME', 'REPLACEMENT', 'MERGER', 'SPLIT']

/** Over how many years large histories are spread; small ones end earlier. */
const YEARS = 75

/** A history; equal seeds and options give equal ones. */
export function generateHistory(seed: number, options: HistoryOptions): History {
  const random = new Random(seed)
  const world = new World(options.prefix ?? `h${seed}`)
  const kinds = weighted(options.oneFamily === true)
  const gap = Math.min(60, Math.floor((YEARS * 365) / options.bodies))
  let day = `${options.since ?? 1950}-01-01`
  happen(world, PLANNERS.FOUNDING(world, day, random), momentOf('FOUNDING', day, options, random), random)
  while (world.bodies.size < options.bodies) {
    if (random.chance(0.85)) day = plusDays(day, random.between(1, Math.max(1, 2 * gap)))
    const kind = random.pick(kinds)
    const plan = PLANNERS[kind](world, day, random)
    const left = options.bodies - world.bodies.size
    if (!plan || plan.yields.filter(({ id }) => id === undefined).length > left) continue
    happen(world, plan, momentOf(kind, day, options, random), random)
    if (options.oneFamily !== true) gossip(world, day, random)
  }
  return world.history(seed)
}

/** Some history for a property test. */
export function someHistory(options: Partial<HistoryOptions> = {}): fc.Arbitrary<History> {
  return fc
    .record({ seed: fc.integer({ min: 1, max: 1_000_000 }), bodies: fc.integer({ min: 1, max: 60 }) })
    .map(({ seed, bodies }) => generateHistory(seed, { bodies, ...options }))
}

function weighted(oneFamily: boolean): ChangeKind[] {
  const kinds = Object.entries(WEIGHTS) as [ChangeKind, number][]
  return kinds
    .filter(([kind]) => !oneFamily || (kind !== 'FOUNDING' && kind !== 'TERMINATION'))
    .flatMap(([kind, weight]) => Array.from({ length: weight }, () => kind))
}

function momentOf(kind: ChangeKind, day: string, { fuzzy = 0, undated = 0 }: HistoryOptions, random: Random): Moment {
  if (MAY_BE_UNDATED.includes(kind) && random.chance(undated)) return unsaid(day)
  return random.chance(fuzzy) ? fuzzily(day, random) : exactly(day)
}
