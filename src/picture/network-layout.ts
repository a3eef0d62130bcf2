import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceRadial,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { RingNode } from './network-rings.ts'
import type { Tie } from './network-ties.ts'

/** How much room something wants around its middle, in pixels. */
export interface Room {
  left: number
  right: number
  above: number
  below: number
}

/** How large a room is, in square pixels. */
export function areaOf({ left, right, above, below }: Room): number {
  return (left + right) * (above + below)
}

/** Where the middle of a node is, in pixels from the left and from the top. */
export interface Spot {
  x: number
  y: number
}

interface Body extends SimulationNodeDatum {
  id: string
  hop: number
  /** Radius of a circle as large as its room. */
  size: number
}

/** How often the forces act: they have come to rest then. */
const TICKS = 160

/** How much larger the whole is than the rooms in it. */
const SPARE = 2.1

/**
 * Where d3-force puts the nodes of a network: the centre at 0/0, each hop around it on a ring that is large enough for all
 * within, what is joined near to each other. The forces run to their end. The same network gives the same places.
 *
 * @param areas the room of each node, in square pixels
 */
export function layout(nodes: readonly RingNode[], ties: readonly Tie[], areas: readonly number[]): Spot[] {
  const bodies = nodes.map(({ node, hop }, index): Body => {
    return { id: node.id, hop, size: Math.sqrt((areas[index] ?? 0) / Math.PI) }
  })
  const radii = radiiOf(bodies)
  const radiusOf = ({ hop }: Body) => radii[hop] ?? 0
  begin(bodies, ties, radiusOf)
  forceSimulation(bodies)
    .force('ring', forceRadial<Body>(radiusOf).strength(0.5))
    .force(
      'tie',
      forceLink<Body, SimulationLinkDatum<Body>>(linksOf(ties, bodies))
        .id(({ id }) => id)
        .distance(60)
        .strength(0.05),
    )
    .force(
      'apart',
      forceManyBody<Body>()
        .strength(({ size }) => -3 * size)
        .distanceMax(600),
    )
    .force('room', forceCollide<Body>(({ size }) => size * 1.1).strength(0.7))
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop()
    .tick(TICKS)
  return bodies.map(({ x = 0, y = 0 }) => ({ x, y }))
}

/** The radius of each ring by its hop, from the rooms of the nodes on it and within. */
function radiiOf(bodies: readonly Body[]): number[] {
  const last = Math.max(0, ...bodies.map(({ hop }) => hop))
  const radii = [0]
  let within = 0
  for (let hop = 0; hop <= last; hop++) {
    const area = sum(bodies.filter((body) => body.hop === hop).map(({ size }) => size * size))
    const middle = Math.sqrt(SPARE * (within + area / 2))
    if (hop > 0) radii[hop] = Math.max(middle, (radii[hop - 1] ?? 0) + 50)
    within += area
  }
  return radii
}

/** Where the forces begin: around the ring, near to the nodes of the ring before that each is joined to. */
function begin(bodies: Body[], ties: readonly Tie[], radiusOf: (body: Body) => number): void {
  const angles = new Map<string, number>()
  const joined = joinedTo(ties)
  const last = Math.max(0, ...bodies.map(({ hop }) => hop))
  for (let hop = 0; hop <= last; hop++) {
    const ring = bodies.filter((body) => body.hop === hop)
    const wanted = ring.map((body, index) => {
      const near = (joined.get(body.id) ?? []).flatMap((id) => angles.get(id) ?? [])
      const turn = (2 * Math.PI * index) / ring.length
      return { body, angle: hop < 2 || near.length === 0 ? turn : middle(near) }
    })
    const ordered = wanted.toSorted((a, b) => a.angle - b.angle)
    for (const [index, { body }] of ordered.entries()) {
      const angle = (2 * Math.PI * (index + 0.5)) / ring.length
      if (hop > 0) angles.set(body.id, angle)
      body.x = radiusOf(body) * Math.cos(angle)
      body.y = radiusOf(body) * Math.sin(angle)
      if (hop === 0) Object.assign(body, { fx: 0, fy: 0 })
    }
  }
}

function joinedTo(ties: readonly Tie[]): Map<string, string[]> {
  const joined = new Map<string, string[]>()
  for (const { a, b } of ties) {
    joined.set(a, [...(joined.get(a) ?? []), b])
    joined.set(b, [...(joined.get(b) ?? []), a])
  }
  return joined
}

/** The middle of angles, from 0 to a full turn. */
function middle(angles: readonly number[]): number {
  const angle = Math.atan2(sum(angles.map(Math.sin)), sum(angles.map(Math.cos)))
  return angle < 0 ? angle + 2 * Math.PI : angle
}

/** The ties between different nodes; those of the centre are left out, as rings do their work. */
function linksOf(ties: readonly Tie[], bodies: readonly Body[]): SimulationLinkDatum<Body>[] {
  const centre = bodies.find(({ hop }) => hop === 0)?.id
  return ties
    .filter(({ a, b }) => a !== b && a !== centre && b !== centre)
    .map(({ a, b }) => ({ source: a, target: b }))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
