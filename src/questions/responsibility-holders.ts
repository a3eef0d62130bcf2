import type { Certainty } from '../change/event.ts'
import type { Holding, Move } from '../change/holding.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { citationsOf, type CitedSource } from '../graph/citation.ts'
import { edgeOf, nodeOf, storedValue } from '../graph/element.ts'
import type { Citation, GraphEdge, GraphNode } from '../graph/graph.ts'
import { eventNodes } from './event-nodes.ts'
import type { LineageEvent } from './lineage.ts'
import { citedSources } from './nodes.ts'
import type { ReadEvidence } from './responsibility-evidence.ts'

/** A body that was responsible. */
export interface ResponsibilityHolder {
  body: GraphNode
  certainty: Certainty
  /** The relation that states it; null where none does. */
  relation: GraphEdge | null
  /** The flow by which a function came to it or went from it; null where there is none. */
  move: FunctionMove | null
  /** The successions by which it followed a body that a source names, with the things and events that they name. */
  steps: { edges: readonly GraphEdge[]; nodes: readonly GraphNode[]; events: readonly LineageEvent[] }
  citations: readonly Citation[]
}

/** That a function passed from one body to another. */
export interface FunctionMove {
  /** Id of the function. */
  function: string
  /** Ids of the giver, the receiver and the change event. */
  from: string
  to: string
  event: string
  /** When it took effect, in EDTF as known. */
  date: string | null
}

/** What an answer shows of those who were responsible. */
export interface ReadHolders {
  /** The bodies that were read, by id. */
  bodies: ReadonlyMap<string, GraphNode>
  holderOf: (holding: Holding) => ResponsibilityHolder
}

/**
 * Reads what an answer shows of some holdings.
 *
 * @param of the id of the thing
 */
export async function readHolders(
  snapshot: Snapshot,
  of: string,
  shown: readonly Holding[],
  read: ReadEvidence,
): Promise<ReadHolders> {
  const edges = [...read.relations.values(), ...read.steps.values()]
  const eventIds = shown.flatMap(({ steps }) => steps.map(({ id }) => eventIdOf(read, id)))
  const events = await eventNodes(snapshot, [...new Set(eventIds)])
  const moved = shown.flatMap(({ move }) => (move ? [citesOf(move)] : []))
  const sources = await citedSources(snapshot, [...read.bodies.values(), ...edges, ...moved])
  const bodies = new Map([...read.bodies].map(([id, stored]) => [id, nodeOf(stored, sources)]))
  return { bodies, holderOf: (holding) => holderOf(of, holding, read, { bodies, events, sources }) }
}

interface Known {
  bodies: ReadonlyMap<string, GraphNode>
  events: ReadonlyMap<string, LineageEvent>
  sources: ReadonlyMap<string, CitedSource>
}

function holderOf(of: string, holding: Holding, read: ReadEvidence, known: Known): ResponsibilityHolder {
  const { holder, certainty, statement, move } = holding
  const stored = statement && read.relations.get(statement.id)
  const relation = stored ? edgeOf(stored, known.sources) : null
  const edges = holding.steps.flatMap(({ id }) => {
    const step = read.steps.get(id)
    return step ? [edgeOf(step, known.sources)] : []
  })
  const named = [...new Set([holder, ...edges.flatMap(({ from, to }) => [from, to])])]
  return {
    body: known.bodies.get(holder) ?? { id: holder, type: 'Actor', properties: {}, citations: [] },
    certainty,
    relation,
    move: move ? functionMove(of, move) : null,
    steps: {
      edges,
      nodes: named.flatMap((id) => known.bodies.get(id) ?? []),
      events: holding.steps.flatMap(({ id }) => known.events.get(eventIdOf(read, id)) ?? []),
    },
    citations: relation?.citations ?? (move ? citationsOf(citesOf(move).values[0], known.sources) : citationsIn(edges)),
  }
}

function functionMove(of: string, { event, flow }: Move): FunctionMove {
  return { function: of, from: flow.from, to: flow.to, event: event.id, date: event.effective ?? null }
}

/** The citations of a move in the form of what is stored. */
function citesOf({ event, flow }: Move): { names: string[]; values: [string[]] } {
  return { names: ['cites'], values: [[...new Set([...event.cites, ...flow.cites])]] }
}

/** All citations of the steps, each once. */
function citationsIn(edges: readonly GraphEdge[]): Citation[] {
  const all = edges.flatMap(({ citations }) => citations)
  return [...new Map(all.map((citation) => [`${citation.source}#${citation.locator}`, citation])).values()]
}

function eventIdOf({ steps }: ReadEvidence, id: string): string {
  const step = steps.get(id)
  return step ? String(storedValue(step, 'eventId')) : ''
}
