import type { ChangeEvent, Certainty } from '../change/event.ts'
import { certaintyCarried, functionsCarried } from '../change/carried.ts'
import { heirsBy, type Inheritance } from '../change/heirs.ts'
import type { HeirDirection } from '../change/ways.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { edgeOf, nodeOf } from '../graph/element.ts'
import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import { today } from '../time/day.ts'
import { dateBounds } from '../time/edtf.ts'
import { mayBeWithin } from '../time/happened.ts'
import { mayExistOn } from '../time/present.ts'
import { changeEvents } from './change-events.ts'
import { eventNodes } from './event-nodes.ts'
import type { LineageEvent } from './lineage.ts'
import { readStored, type Step } from './lineage-steps.ts'
import { livesOf } from './lives.ts'
import { citedSources, storedNodes } from './nodes.ts'

/** A body that carries another one on, or from which it came. */
export interface FoundHeir {
  node: GraphNode
  /** The steps between, by date, then by id. */
  edges: readonly GraphEdge[]
  /** The things at the ends of the steps. */
  nodes: readonly GraphNode[]
  /** The changes behind the steps. */
  events: readonly LineageEvent[]
  /** The functions that went all the way: see {@link functionsCarried}. */
  functions: readonly GraphNode[]
  /** Which part went to it, from 0 to 1; null unless there is one way, and a source says so for each of its steps. */
  share: number | null
  certainty: Certainty
}

/** What carries one thing on. */
export interface HeirsOfOne {
  heirs: readonly FoundHeir[]
  /** Ids of what did not exist on the day, and of which nothing says what followed. */
  lost: readonly string[]
}

/**
 * What carries things on, on a day, by their ids: themselves if they exist then, else what took their place. What was split
 * off from a body that went on is not among it.
 *
 * @param day an ISO day
 * @throws AppError DATA_INCOMPLETE while data is loaded in parts
 */
export async function heirs(
  snapshot: Snapshot,
  { of, day }: { of: readonly string[]; day: string },
): Promise<Map<string, HeirsOfOne>> {
  const steps = await stepsFrom(snapshot, of, day)
  const ids = new Set([...of, ...steps.flatMap(({ from, to }) => [from, to])])
  const lives = await livesOf(snapshot, [...ids])
  const inheritanceOf = heirsBy(steps, 'LATER', (id) => mayExistOn(lives.get(id) ?? {}, day, today()))
  const found = new Map(of.filter((id) => lives.has(id)).map((id) => [id, inheritanceOf(id)]))
  return readHeirs(snapshot, found, new Map(steps.map((step) => [step.id, step])), 'LATER')
}

/** The steps by which bodies took each other's place by a day, read level by level. */
async function stepsFrom(snapshot: Snapshot, ids: readonly string[], day: string): Promise<Step[]> {
  const read = readStored(snapshot, false)
  const known = new Set<string>()
  const steps = new Map<string, Step>()
  for (let level = [...new Set(ids)]; level.length > 0;) {
    for (const id of level) known.add(id)
    const isNext = ({ type, from, date }: Step) =>
      type === 'SUCCEEDED_BY' && known.has(from) && mayBeWithin(date === undefined ? {} : dateBounds(date), { to: day })
    const found = (await read(level)).filter(isNext)
    for (const step of found) steps.set(step.id, step)
    level = [...new Set(found.map(({ to }) => to))].filter((id) => !known.has(id))
  }
  return [...steps.values()]
}

/**
 * Reads what an answer shows of heirs, all at once.
 *
 * @param steps the stored steps that are needed, by id
 */
export async function readHeirs(
  snapshot: Snapshot,
  inheritances: ReadonlyMap<string, Inheritance<Pick<Step, 'id' | 'from' | 'to' | 'date' | 'certainty'>>>,
  steps: ReadonlyMap<string, Step>,
  direction: HeirDirection,
): Promise<Map<string, HeirsOfOne>> {
  const found = [...inheritances.values()].flatMap((inheritance) => inheritance.heirs)
  const used = [...new Set(found.flatMap((heir) => heir.steps.map(({ id }) => id)))].flatMap(
    (id) => steps.get(id) ?? [],
  )
  const changes = await changeEvents(snapshot, [...new Set(used.map(({ eventId }) => eventId))])
  const events = await eventNodes(snapshot, changes)
  const changeOf = new Map(changes.map((change) => [change.id, change]))
  const flowsOf = ({ eventId, from, to }: Step) =>
    changeOf.get(eventId)?.flows.filter((flow) => flow.from === from && flow.to === to) ?? []
  const moved = used.flatMap((step) => flowsOf(step).flatMap(({ moves }) => moves))
  const shown = [...found.map(({ id }) => id), ...used.flatMap(({ from, to }) => [from, to]), ...moved]
  const stored = await storedNodes(snapshot, [...new Set(shown)])
  const sources = await citedSources(snapshot, [...stored.values(), ...used])
  const nodesOf = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => {
      const one = stored.get(id)
      return one ? [nodeOf(one, sources)] : []
    })
  const heirOf = (origin: string, { id, certainty, ...heir }: (typeof found)[number]): FoundHeir[] => {
    const own = heir.steps.flatMap((step) => steps.get(step.id) ?? [])
    const [from, to] = direction === 'LATER' ? [origin, id] : [id, origin]
    const carrying = own.map((step) => ({ ...step, moves: flowsOf(step).flatMap(({ moves }) => moves) }))
    return nodesOf([id]).map((node) => ({
      node,
      edges: own.map((step) => edgeOf(step, sources)),
      nodes: nodesOf(own.flatMap(({ from, to }) => [from, to])),
      events: [...new Set(own.map(({ eventId }) => eventId))].flatMap((event) => events.get(event) ?? []),
      functions: nodesOf(functionsCarried(from, to, carrying)),
      share: shareOf(own, flowsOf),
      certainty: certaintyCarried(certainty, from, to, carrying),
    }))
  }
  return new Map(
    [...inheritances].map(([id, { heirs: list, lost }]) => {
      return [id, { heirs: list.flatMap((heir) => heirOf(id, heir)), lost }] as const
    }),
  )
}

/** The product of the shares along one way; null with several ways, without steps, or where one share is not known. */
function shareOf(steps: readonly Step[], flowsOf: (step: Step) => ChangeEvent['flows']): number | null {
  const isOneWay = new Set(steps.map(({ from }) => from)).size === steps.length
  if (steps.length === 0 || !isOneWay || new Set(steps.map(({ to }) => to)).size !== steps.length) return null
  const shares = steps.map((step) => flowsOf(step).flatMap(({ share }) => share ?? []))
  if (shares.some((known) => known.length !== 1)) return null
  return shares.flat().reduce((product, share) => product * share, 1)
}
