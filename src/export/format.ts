import type { GraphEdge, GraphNode, GraphStream } from '../graph/graph.ts'
import type { LabelLanguage } from '../graph/label.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** What a file tells of itself. */
export interface FileHead {
  /** Of what it is, as `Network of 산업자원부 (Ministry of Commerce, Industry and Energy)`. */
  title: string
  licence: string | null
  /** Version of the data. */
  version: string | null
  /** The address that gives the file, with its parameters: `/network/mocie.gexf?depth=2`. */
  address: string
  /** The ISO day on which it was made. */
  retrieved: string
  /** Whether there is more than the file holds, as the network or the lineage was cut at its greatest size. */
  truncated: boolean
}

/** What a format is told of the file to write. */
export interface Sheet {
  head: FileHead
  vocabulary: Vocabulary
  /** The types that its nodes may have, for formats that declare columns. */
  types: readonly string[]
  /** The types that its edges may have. */
  relations: readonly string[]
  /** The language of labels; both where it is absent. */
  language?: LabelLanguage
  /** Whether the file carries the citations of each node and edge. */
  sources: boolean
  /** Whether each edge is a step of a lineage, with the laws of its change in the property `legalBasis`. */
  isLineage: boolean
  /** Id of the thing in the middle; absent for the whole graph. */
  centre?: string
  /** ISO days that pictures mark, in order of time; two at most. */
  days: readonly string[]
  /** The parameters of the format by name; each has one of the values that the format lists. */
  options: Readonly<Record<string, string>>
}

/** A piece of a file. */
export type Chunk = string | Uint8Array

/** How large a graph may be. */
export interface Size {
  readonly nodes: number
  readonly edges: number
}

/** A format of files. */
export interface Format {
  /** The end of an address, as `gexf` or `nodes.csv`. */
  name: string
  mediaType: string
  /** Programs that read it. */
  for: string
  /** Its own parameters, each with the allowed values, the default first. */
  options: Readonly<Record<string, readonly string[]>>
  /** The greatest graph that it can hold; a larger one is refused before the first byte. Any size where it is absent. */
  most?: Size
  /** The same for the bodies of a lineage, where these are fewer than the nodes above. */
  mostBodies?: number
  /** Whether it shows change events and laws: a lineage then has them too, as nodes. */
  showsEvents?: boolean
  /** Whether it can mark days of a lineage. */
  marksDays?: boolean
  /** Which part of the graph it writes; both where it is absent. */
  part?: 'NODES' | 'EDGES'
  /**
   * Writes the file piece by piece. The same graph and sheet give the same bytes.
   *
   * @param signal fires when nobody waits for the file any more
   */
  write: (graph: GraphStream, sheet: Sheet, signal?: AbortSignal) => AsyncIterable<Chunk>
}

/** Writes a text file: what each function returns stands in it, in this order. */
export interface Writer {
  begin: () => string
  node: (node: GraphNode) => string
  /** Between the last node and the first edge. */
  turn: () => string
  edge: (edge: GraphEdge) => string
  end: () => string
}

/** Makes the `write` of a format from a writer, which is opened anew for each file. */
export function writeText(open: (sheet: Sheet) => Writer): Format['write'] {
  return async function* (graph, sheet) {
    const writer = open(sheet)
    yield writer.begin()
    for await (const nodes of graph.nodes) yield nodes.map(writer.node).join('')
    yield writer.turn()
    for await (const edges of graph.edges) yield edges.map(writer.edge).join('')
    yield writer.end()
  }
}
