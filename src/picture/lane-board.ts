import type { LaneItem, LaneLink } from './lane-item.ts'

/** What each fault of a placement costs. */
export const WEIGHTS = {
  /** For each lane that a link goes up or down. */
  distance: 1,
  /** For each item, not at its ends, that a link runs across. */
  through: 5,
  /** For each two links without a common item that touch or lie so near that they look like one. */
  touch: 4,
  /** For each lane. */
  lane: 1.5,
} as const

/** Two links nearer than this, in px, look like one. */
export const NEAR = 8

/** Items in lanes, and what the placement costs; kept up to date with each move. Items are numbers in the order given. */
export class LaneBoard {
  readonly ids: readonly string[]
  /** The lane of each item; -1 for one that has none yet. */
  readonly lanes: number[]
  /** What the placement of all items costs. */
  cost = 0
  /** One more than the greatest lane that was ever used. */
  used = 0

  readonly #links: readonly Link[]
  /** Of each item: those that overlap it. */
  readonly #conflicts: readonly (readonly number[])[]
  /** Of each item: the links that begin or end at it. */
  readonly #own: readonly (readonly Link[])[]
  /** Of each item: the links that would run across it from a lane above to one below. */
  readonly #crossing: readonly (readonly Link[])[]
  readonly #filled: number[] = []

  constructor(items: readonly LaneItem[], links: readonly LaneLink[]) {
    this.ids = items.map(({ id }) => id)
    this.lanes = items.map(() => -1)
    this.#links = linksAmong(items, links)
    this.#conflicts = items.map((item) => indicesOf(items, (other) => other !== item && overlap(item, other)))
    this.#own = items.map((_, index) => this.#links.filter(({ from, to }) => from === index || to === index))
    this.#crossing = items.map((_, index) => this.#links.filter(({ foreign }) => foreign.includes(index)))
  }

  /** How many items there are. */
  get size(): number {
    return this.ids.length
  }

  /** Whether an item overlaps no other in a lane. */
  fits(item: number, lane: number): boolean {
    return !this.#conflicts[item]?.some((other) => this.lanes[other] === lane)
  }

  /** What must move for an item to come into another lane: itself, what is in its way there, which comes into its lane, and so on. */
  exchange(item: number, lane: number): [item: number, lane: number][] {
    const own = this.lanes[item] ?? -1
    const steps = new Map([[item, lane]])
    for (const [moved, target] of steps)
      for (const other of this.#conflicts[moved] ?? [])
        if (this.lanes[other] === target && !steps.has(other)) steps.set(other, target === lane ? own : lane)
    return [...steps]
  }

  /** The lanes of what an item is linked to. */
  linkedLanes(item: number): number[] {
    return (this.#own[item] ?? []).map(({ from, to }) => this.lanes[from === item ? to : from] ?? 0)
  }

  /** The lanes of what an item comes from. */
  originsOf(item: number): number[] {
    return (this.#own[item] ?? []).filter(({ to }) => to === item).map(({ from }) => this.lanes[from] ?? -1)
  }

  /** Puts an item into a lane, whether or not it fits there. */
  place(item: number, lane: number): void {
    this.cost -= this.#costAt(item)
    this.#count(this.lanes[item] ?? -1, -1)
    this.lanes[item] = lane
    this.#count(lane, 1)
    this.used = Math.max(this.used, lane + 1)
    this.cost += this.#costAt(item)
  }

  #count(lane: number, change: number): void {
    if (lane < 0) return
    const before = this.#filled[lane] ?? 0
    this.#filled[lane] = before + change
    if (before === 0 || before + change === 0) this.cost += WEIGHTS.lane * change
  }

  /** The part of the cost that depends on the lane of an item. */
  #costAt(item: number): number {
    const lane = this.lanes[item] ?? -1
    if (lane < 0) return 0
    let cost = 0
    for (const link of this.#own[item] ?? []) cost += this.#costOf(link)
    for (const link of this.#crossing[item] ?? []) if (this.#runsThrough(link, lane)) cost += WEIGHTS.through
    return cost
  }

  #costOf({ from, to, foreign, near }: Link): number {
    const [a = -1, b = -1] = [this.lanes[from], this.lanes[to]]
    if (a < 0 || b < 0) return 0
    const [low, high] = a < b ? [a, b] : [b, a]
    let cost = WEIGHTS.distance * (high - low)
    for (const item of foreign) {
      const lane = this.lanes[item] ?? -1
      if (lane > low && lane < high) cost += WEIGHTS.through
    }
    for (const other of near) if (this.#reaches(other, low, high)) cost += WEIGHTS.touch
    return cost
  }

  #runsThrough({ from, to }: Link, lane: number): boolean {
    const [a = -1, b = -1] = [this.lanes[from], this.lanes[to]]
    return a >= 0 && b >= 0 && (a < b ? lane > a && lane < b : lane > b && lane < a)
  }

  #reaches({ from, to }: Link, low: number, high: number): boolean {
    const [a = -1, b = -1] = [this.lanes[from], this.lanes[to]]
    return a >= 0 && b >= 0 && Math.min(a, b) <= high && Math.max(a, b) >= low
  }
}

/** A link between two items. */
interface Link {
  from: number
  to: number
  /** The items that it would run across. */
  foreign: readonly number[]
  /** The links that it must not touch. */
  near: readonly Link[]
}

function linksAmong(items: readonly LaneItem[], links: readonly LaneLink[]): Link[] {
  const places = new Map(items.map(({ id }, index) => [id, index]))
  const known = links.flatMap(({ from, to, x }) => {
    const [a, b] = [places.get(from), places.get(to)]
    return a === undefined || b === undefined || a === b ? [] : [{ from: a, to: b, x, near: [] as Link[] }]
  })
  const all = known.map(({ x, ...link }) => {
    const foreign = indicesOf(items, (item, index) => index !== link.from && index !== link.to && covers(item, x))
    return { ...link, foreign }
  })
  for (const [index, link] of all.entries())
    link.near.push(...all.filter((_, other) => areApart(known[index], known[other])))
  return all
}

/** Whether two links have no common item, and run so near that they must not touch. */
function areApart(a: { from: number; to: number; x: number } | undefined, b: typeof a): boolean {
  if (!a || !b || Math.abs(a.x - b.x) >= NEAR) return false
  return a.from !== b.from && a.from !== b.to && a.to !== b.from && a.to !== b.to
}

/** Whether two items cannot stand in one lane. An item without extent needs a place too. */
function overlap(a: LaneItem, b: LaneItem): boolean {
  return a.from < endOf(b) && b.from < endOf(a)
}

function endOf({ from, to }: LaneItem): number {
  return Math.max(to, from + 1)
}

function covers(item: LaneItem, x: number): boolean {
  return item.from < x && x < endOf(item)
}

function indicesOf(items: readonly LaneItem[], isWanted: (item: LaneItem, index: number) => boolean): number[] {
  return items.flatMap((item, index) => (isWanted(item, index) ? [index] : []))
}
