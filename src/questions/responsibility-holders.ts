import type { Certainty } from '../change/event.ts'
import type { FunctionMove } from '../change/function-move.ts'
import type { Holding } from '../change/holding.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { citationsOf, type CitedSource } from '../graph/citation.ts'
import { edgeOf, nodeOf, storedValue, type Stored } from '../graph/element.ts'
import type { Citation, GraphEdge, GraphNode } from '../graph/graph.ts'
import { changeEvents } from './change-events.ts'
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
  /** The change by which a function came to it or went from it; null where there is none. */
  move: FunctionMove | null
  /** The successions by which it followed a body that a source names, with the things and events that they name. */
  steps: { edges: readonly GraphEdge[]; nodes: readonly GraphNode[]; events: readonly LineageEvent[] }
  citations: readonly Citation[]
}

/** What an answer shows of those who were responsible. */
export interface ReadHolders {
  /** The bodies that were read, by id. */
  bodies: ReadonlyMap<string, GraphNode>
  holderOf: (holding: Holding) => ResponsibilityHolder
}

/**
 * Reads what an answer shows of some holdings.
 */
export async function readHolders(
  snapshot: Snapshot,
  shown: readonly Holding[],
  read: ReadEvidence,
): Promise<ReadHolders> {
  const edges = [...read.relations.values(), ...read.steps.values()]
  const eventIds = shown.flatMap(({ steps }) => steps.map(({ id }) => eventIdOf(read, id)))
  const events = await eventNodes(snapshot, await changeEvents(snapshot, [...new Set(eventIds)]))
  const moved = shown.flatMap(({ move }) => (move ? [citesIn(move)] : []))
  const sources = await citedSources(snapshot, [...read.bodies.values(), ...edges, ...moved])
  const bodies = new Map([...read.bodies].map(([id, stored]) => [id, nodeOf(stored, sources)]))
  return { bodies, holderOf: (holding) => holderOf(holding, read, { bodies, events, sources }) }
}

interface Known {
  bodies: ReadonlyMap<string, GraphNode>
  events: ReadonlyMap<string, LineageEvent>
  sources: ReadonlyMap<string, CitedSource>
}

function holderOf(holding: Holding, read: ReadEvidence, known: Known): ResponsibilityHolder {
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
    move: move ?? null,
    steps: {
      edges,
      nodes: named.flatMap((id) => known.bodies.get(id) ?? []),
      events: holding.steps.flatMap(({ id }) => known.events.get(eventIdOf(read, id)) ?? []),
    },
    citations: relation?.citations ?? (move ? citationsOf(move.cites, known.sources) : citationsIn(edges)),
  }
}

/** What a move cites, in the form of what is stored. */
function citesIn({ cites }: FunctionMove): Stored {
  return { names: ['cites'], values: [cites] }
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
