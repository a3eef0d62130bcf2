import type { Chunk, Sheet } from '../export/format.ts'
import type { Graph, GraphNode, GraphStream } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import { streamOf } from '../graph/stream.ts'
import type { Access } from '../questions/ask.ts'
import { lineage } from '../questions/lineage.ts'
import { network } from '../questions/network.ts'
import { wholeGraph } from '../questions/whole-graph.ts'
import { schemaFile } from '../schema-file.ts'
import { relationTypes } from '../vocabulary/relations.ts'
import type { Address } from './address.ts'
import { readGiven, readOptions, type Given } from './given.ts'
import { lineageGraph, lineageWithEvents } from './lineage-graph.ts'
import { collected } from './size.ts'
import { lineageQueryOf, networkQueryOf, sliceOf } from './slice.ts'

/** A file that is about to be written. */
export interface FeedFile {
  /** Its name for people, as `산업자원부-network.gexf`, and in plain letters. */
  names: { full: string; plain: string }
  /** Its content, which can be read once. */
  chunks: AsyncIterable<Chunk>
}

/** An answer to an address, before it is written in its format. */
interface Found {
  graph: GraphStream
  /** The thing in the middle; undefined for the whole graph. */
  centre: GraphNode | undefined
  truncated: boolean
  /** Why it is empty; null where it is not. */
  reason: string | null
}

/**
 * Answers an address: asks its question, and hands the file to `write` while it is read.
 *
 * @param day the ISO day that the file names as that of its retrieval
 * @param write reads the file; what it has written is valid only if this call succeeds
 * @throws AppError INVALID_INPUT for a parameter that is not allowed; TOO_LARGE for a graph that the format cannot hold; of
 *   the question; as `Access.deliver` does
 */
export async function deliverFeed(
  { ask, deliver }: Access,
  address: Address,
  day: string,
  write: (file: FeedFile) => Promise<void>,
): Promise<void> {
  const { view, id, format } = address
  const given = readGiven(address)
  const options = readOptions(address)
  const writeFound = async (found: Found) => {
    const graph = partOf(found.graph, address)
    const isBounded = format.most !== undefined
    const held = isBounded ? streamOf(await collected(graph, address)) : graph
    const sheet = { ...sheetOf(address, given, found, day), options }
    await write({ names: namesOf(address, found), chunks: format.write(held, sheet) })
  }
  if (view === 'graph') {
    const query = { ...sliceOf(given), citations: given.sources === true }
    return deliver(wholeGraph, query, (graph) => writeFound({ graph, ...NO_CENTRE }))
  }
  if (view === 'network') {
    const found = await ask(network, networkQueryOf(id, given))
    return writeFound({ ...found, graph: streamOf(found), centre: centreOf(found, id) })
  }
  const found = await ask(lineage, { ...lineageQueryOf(id, given), parts: ['nodes', 'edges', 'events', 'reason'] })
  const graph = format.showsEvents ? lineageWithEvents(found) : lineageGraph(found)
  return writeFound({ ...found, graph: streamOf(graph), centre: centreOf(found, id) })
}

const NO_CENTRE = { centre: undefined, truncated: false, reason: null }

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

function sheetOf(address: Address, given: Given, found: Found, day: string): Omit<Sheet, 'options'> {
  const { vocabulary } = schemaFile()
  const { things, records, relations } = vocabulary
  const isLineage = address.view === 'lineage'
  const types = [...things, ...(address.view === 'graph' ? records : [])].map(({ name }) => name)
  const steps = isLineage ? relationTypes(relations, 'DERIVED') : undefined
  const { licence, version } = found.graph.header
  return {
    head: {
      title: titleOf(address, given, found),
      ...{ licence, version, address: address.text, retrieved: day, truncated: found.truncated },
    },
    vocabulary,
    types: [...new Set([...(given.types ?? types), ...(found.centre ? [found.centre.type] : [])])],
    relations: steps ?? given.relations ?? relations.map(({ type }) => type),
    ...(given.language && { language: given.language }),
    sources: given.sources === true,
    isLineage,
  }
}

/** Such as `Network of 산업자원부 (Ministry of Commerce, Industry and Energy) as of 2005-01-01`. */
function titleOf({ view }: Address, { asOf, from, to, language }: Given, { centre, graph, reason }: Found): string {
  const of = centre ? labelOf(centre, language) : (graph.header.title ?? 'the data')
  const what = { graph: 'Whole graph', network: 'Network', lineage: 'Lineage' }[view]
  const when = [
    ...(asOf === undefined ? [] : [` as of ${asOf}`]),
    ...(from === undefined ? [] : [` from ${from}`]),
    ...(to === undefined ? [] : [` to ${to}`]),
  ].join('')
  return `${what} of ${of}${when}${reason === null ? '' : `. ${reason}`}`
}

function namesOf({ view, id, format }: Address, { centre }: Found): FeedFile['names'] {
  const end = `.${format.name}`
  if (!centre) return { full: `jokbo${end}`, plain: `jokbo${end}` }
  const { nameKo, nameEn } = centre.properties
  return { full: `${nameKo ?? nameEn ?? id}-${view}${end}`, plain: `${id}-${view}${end}` }
}
