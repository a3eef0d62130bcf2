import { byDateThenId } from './by-date.ts'
import { findCycle } from './cycle.ts'
import type { Certainty } from './event.ts'
import { dateBounds, type Bounds } from '../time/edtf.ts'
import type { Succession } from './succession.ts'

/** What ranking needs of a succession; other fields are kept unchanged. */
export type PathStep = Pick<Succession, 'id' | 'type' | 'from' | 'to' | 'eventId' | 'date' | 'certainty'> & {
  /** Whether a flow between the two bodies is marked as the main line of succession. */
  isPrincipal: boolean
}

/** The best paths from one body to another. */
export interface BestPaths<Step extends PathStep> {
  /** Each is the steps in order, from the first body to the last; none when nothing leads there. */
  paths: Step[][]
  /** Whether there are more paths than these. */
  truncated: boolean
}

/**
 * The best paths from a body to another, of all steps that leave the bodies on the way: fewest steps, then fewest beside the
 * main line, then fewest that are only possible,
 * then fewest that are only inferred, then by the dates of their steps (undated last) and their ids.
 *
 * Each step may have followed the one before in time: what was split off from a body did not come from what joined that
 * body later.
 *
 * A step is of the main line if its flow is principal, or if all of a body that ended went that way.
 *
 * Two steps between the same bodies, from two events, are told apart, so each makes a path of its own. No path is listed to
 * be counted: time is linear in the steps. In data with a cycle, which seeding refuses, only the paths count whose every
 * step leads further away from the first body.
 */
export function bestPaths<Step extends PathStep>(
  steps: readonly Step[],
  from: string,
  to: string,
  limit: number,
): BestPaths<Step> {
  const onMainLine = mainLine(steps)
  const forward = findCycle(steps) ? leadingAway(steps, from) : steps
  const leaving = groupBy(forward, (step) => step.from)
  const routes = new Map<string, Route<Step>[]>([[to, [ARRIVED]]])
  for (const id of lastFirst(leaving, from)) {
    if (id === to) continue
    const onward = (leaving.get(id) ?? []).flatMap((step) =>
      (routes.get(step.to) ?? [])
        .filter(({ departure }) => (boundsOf(step).earliest ?? '') <= departure)
        .map((rest) => routeOf(step, rest, onMainLine.has(step))),
    )
    routes.set(id, bestOf(onward.sort(byRank), limit + 1))
  }
  const found = from === to ? [] : (routes.get(from) ?? [])
  return { paths: found.slice(0, limit).map(stepsOf), truncated: found.length > limit }
}

/** How sure a path is: as sure as its least sure step. */
export function leastCertainty(steps: readonly Pick<PathStep, 'certainty'>[]): Certainty {
  const certainties = steps.map(({ certainty }) => certainty)
  return certainties.includes('POSSIBLE') ? 'POSSIBLE' : certainties.includes('INFERRED') ? 'INFERRED' : 'STATED'
}

/** The first routes, and the one that can be set out on latest: so a path is found wherever there is one in order of time. */
function bestOf<Step>(routes: readonly Route<Step>[], count: number): Route<Step>[] {
  const best = routes.slice(0, count)
  const latest = routes.reduce<Route<Step> | undefined>(
    (one, other) => (one && one.departure >= other.departure ? one : other),
    undefined,
  )
  return latest && !best.includes(latest) ? [...best, latest] : best
}

/** The rest of a path to its end: a first step and what follows it. Several routes share what follows. */
interface Route<Step> {
  /** Numbers of steps, of steps beside the main line, of possible ones and of inferred ones. */
  costs: readonly [number, number, number, number]
  first?: Step
  rest?: Route<Step>
  /** The last day on which one can set out, so that each step follows the one before in time. */
  departure: string
}

/** No date can be later. */
const LAST_DAY = '9999-12-31'

const ARRIVED: Route<never> = { costs: [0, 0, 0, 0], departure: LAST_DAY }

function routeOf<Step extends PathStep>(first: Step, rest: Route<Step>, isOnMainLine: boolean): Route<Step> {
  const [steps, aside, possible, inferred] = rest.costs
  return {
    costs: [
      steps + 1,
      aside + (isOnMainLine ? 0 : 1),
      possible + (first.certainty === 'POSSIBLE' ? 1 : 0),
      inferred + (first.certainty === 'INFERRED' ? 1 : 0),
    ],
    first,
    rest,
    departure: [rest.departure, boundsOf(first).latest ?? LAST_DAY].sort()[0] ?? LAST_DAY,
  }
}

function boundsOf({ date }: PathStep): Bounds {
  return date === undefined ? {} : dateBounds(date)
}

/** The steps of the main line: principal ones, and those of a body that ended in an event and went nowhere else. */
function mainLine<Step extends PathStep>(steps: readonly Step[]): ReadonlySet<Step> {
  const together = groupBy(steps, ({ eventId, from }) => `${eventId} ${from}`)
  return new Set(
    [...together.values()].flatMap((ofGiver) =>
      ofGiver.filter(({ isPrincipal, type }) => isPrincipal || (type === 'SUCCEEDED_BY' && ofGiver.length === 1)),
    ),
  )
}

function stepsOf<Step>(route: Route<Step>): Step[] {
  const steps: Step[] = []
  for (let at: Route<Step> | undefined = route; at?.first; at = at.rest) steps.push(at.first)
  return steps
}

function byRank<Step extends PathStep>(a: Route<Step>, b: Route<Step>): number {
  for (const [index, cost] of a.costs.entries()) {
    const difference = cost - (b.costs[index] ?? 0)
    if (difference !== 0) return difference
  }
  let [one, other]: [Route<Step> | undefined, Route<Step> | undefined] = [a, b]
  while (one?.first && other?.first && one !== other) {
    const order = byDateThenId(one.first, other.first)
    if (order !== 0) return order
    one = one.rest
    other = other.rest
  }
  return 0
}

/** The bodies in reach, each after all that it leads to. */
function lastFirst(leaving: ReadonlyMap<string, readonly PathStep[]>, from: string): string[] {
  const order: string[] = []
  const seen = new Set([from])
  const stack = [{ id: from, next: 0 }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const step = leaving.get(top.id)?.[top.next++]
    if (!step) {
      order.push(top.id)
      stack.pop()
    } else if (!seen.has(step.to)) {
      seen.add(step.to)
      stack.push({ id: step.to, next: 0 })
    }
  }
  return order
}

/** The steps to a body that is more steps away from the start than the body they come from. */
function leadingAway<Step extends PathStep>(steps: readonly Step[], from: string): Step[] {
  const leaving = groupBy(steps, (step) => step.from)
  const away = new Map([[from, 0]])
  for (const [id, distance] of away) {
    for (const { to } of leaving.get(id) ?? []) if (!away.has(to)) away.set(to, distance + 1)
  }
  return steps.filter((step) => (away.get(step.to) ?? 0) > (away.get(step.from) ?? Infinity))
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const known = groups.get(keyOf(item))
    if (known) known.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
