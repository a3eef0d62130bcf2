import type { Chunk } from '../export/format.ts'
import type { Graph, GraphNode, GraphStream } from '../graph/graph.ts'
import { bothNames } from '../graph/name.ts'
import { streamOf } from '../graph/stream.ts'
import type { Access } from '../questions/ask.ts'
import { lineage } from '../questions/lineage.ts'
import { network } from '../questions/network.ts'
import { wholeGraph } from '../questions/whole-graph.ts'
import type { Address } from './address.ts'
import { readGiven, readOptions, type Given } from './given.ts'
import { lineageGraph, lineageWithEvents } from './lineage-graph.ts'
import { markedDays } from './marked-days.ts'
import { assertFits } from './narrower.ts'
import type { Found } from './found.ts'
import { sheetOf } from './sheet.ts'
import { collected } from './size.ts'
import { lineageQueryOf, networkQueryOf, sliceOf } from './slice.ts'

/** A file that is about to be written. */
export interface FeedFile {
  /** Its name for people, as `산업자원부-network.gexf`, and in plain letters. */
  names: { full: string; plain: string }
  /** Its content, which can be read once. */
  chunks: AsyncIterable<Chunk>
}

/** What is asked for at an address. */
export interface FeedRequest {
  address: Address
  /** The ISO day that the file names as that of its retrieval. */
  day: string
  /** Fires when nobody waits for the file any more. */
  signal?: AbortSignal
}

/**
 * Answers an address: asks its question, and hands the file to `write` while it is read.
 *
 * @param write reads the file; what it has written is valid only if this call succeeds
 * @throws AppError INVALID_INPUT for a parameter that is not allowed; TOO_LARGE for a graph that the format cannot hold; of
 *   the question; as `Access.deliver` does
 */
export async function deliverFeed(
  access: Access,
  { address, day, signal }: FeedRequest,
  write: (file: FeedFile) => Promise<void>,
): Promise<void> {
  const given = readGiven(address)
  const options = readOptions(address)
  const days = markedDays(given)
  const writeFound = async (found: Found) => {
    const graph = partOf(found.graph, address)
    const isBounded = address.format.most !== undefined
    const held = isBounded ? streamOf(await collected(graph, address)) : graph
    const sheet = { ...sheetOf(address, given, found, day), days, options }
    await write({ names: namesOf(address, found), chunks: address.format.write(held, sheet, signal) })
  }
  if (address.view === 'graph') {
    const query = { ...sliceOf(given), citations: given.sources === true }
    return access.deliver(wholeGraph, query, (graph) => writeFound({ graph, ...NO_CENTRE }))
  }
  const { graph, truncated, reason } = await answer(access, address, given)
  await assertFits(access, address, given, graph)
  return writeFound({ graph: streamOf(graph), centre: centreOf(graph, address.id), truncated, reason })
}

const NO_CENTRE = { centre: undefined, truncated: false, reason: null }

/** What is around a thing, or its lineage. */
async function answer(
  { ask }: Access,
  { view, id, format }: Address,
  given: Given,
): Promise<Pick<Found, 'truncated' | 'reason'> & { graph: Graph }> {
  if (view === 'network') {
    const found = await ask(network, networkQueryOf(id, given))
    return { ...found, graph: found }
  }
  const found = await ask(lineage, { ...lineageQueryOf(id, given), parts: ['nodes', 'edges', 'events', 'reason'] })
  return { ...found, graph: format.showsEvents ? lineageWithEvents(found) : lineageGraph(found) }
}

function centreOf({ nodes }: Graph, id: string): GraphNode {
  return nodes.find((node) => node.id === id) ?? nodes[0] ?? { id, type: '', properties: {}, citations: [] }
}

/** Only the part that the format writes; the other one is not read at all. */
function partOf({ header, nodes, edges }: GraphStream, { format: { part } }: Address): GraphStream {
  return { header, nodes: part === 'EDGES' ? NOTHING : nodes, edges: part === 'NODES' ? NOTHING : edges }
}

const NOTHING: AsyncIterable<never[]> = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
}

function namesOf({ view, id, format }: Address, { centre }: Found): FeedFile['names'] {
  const end = `.${format.name}`
  if (!centre) return { full: `jokbo${end}`, plain: `jokbo${end}` }
  const name = bothNames(centre.properties)[0]?.text ?? id
  return { full: `${name}-${view}${end}`, plain: `${id}-${view}${end}` }
}
