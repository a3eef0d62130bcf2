/** A value of a property; a bound of a date is an ISO day (`2003-04-07`). */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[]

/**
 * What is stated of a node or an edge, under the names of `schema.graphql`; what is not known is absent. Dates are in EDTF
 * as known, each with the first and the last day that it can mean.
 */
export interface Properties {
  kind?: string
  nameEn?: string
  nameKo?: string
  /** Its official name in its own language, where that is neither English nor Korean. */
  nameNative?: string
  /** Of the name in its own language, of a name or of a document: a BCP 47 tag. */
  language?: string
  acronym?: string
  /** What tells it apart from others of the same name, in a few words. */
  disambiguation?: string
  /** The code of the country under whose law it stands. */
  jurisdiction?: string
  description?: string
  /** Of a source or a law. */
  title?: string
  status?: string
  rank?: string
  start?: string
  startEarliest?: string
  startLatest?: string
  /** The first day on which it no longer exists. */
  end?: string
  endEarliest?: string
  endLatest?: string
  endUnknown?: boolean
  /** When a succession took effect. */
  date?: string
  /** When a change event took effect. */
  effective?: string
  /** Who took part in a change event: `A + B → C`. */
  participantsEn?: string
  participantsKo?: string
  /** Id of the change event from which a succession is derived. */
  eventId?: string
  certainty?: string
  [name: string]: PropertyValue | undefined
}

/** Where a statement is written. */
export interface Citation {
  /** Id of the source. */
  source: string
  title: string | null
  /** Article, section or lines. */
  locator: string
  url: string | null
}

/** A thing or a record. */
export interface GraphNode {
  id: string
  type: string
  properties: Properties
  citations: readonly Citation[]
}

/** A relation, along its arrow. */
export interface GraphEdge {
  /** Absent for a relation of a record that has none. */
  id?: string
  /** The relation type, as `PART_OF`. */
  type: string
  /** Id of the node that the arrow leaves. */
  from: string
  /** Id of the node that the arrow reaches. */
  to: string
  properties: Properties
  citations: readonly Citation[]
}

/** Where a graph comes from and what was asked for it. */
export interface GraphHeader {
  /** Title of the data. */
  title: string | null
  licence: string | null
  /** Version of the data; null before the first load. */
  version: string | null
  /** The name of the question, and its arguments. */
  asked: Readonly<Record<string, unknown>>
}

/** A part of the data, small enough to be kept in memory. */
export interface Graph {
  header: GraphHeader
  nodes: readonly GraphNode[]
  /** Both ends of each are among the nodes. */
  edges: readonly GraphEdge[]
}

/** A part of the data of any size: all nodes, then all edges, in portions. Each can be read once, in this order. */
export interface GraphStream {
  header: GraphHeader
  nodes: AsyncIterable<readonly GraphNode[]>
  edges: AsyncIterable<readonly GraphEdge[]>
}
