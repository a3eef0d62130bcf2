import { citationsOf, type CitedSource } from './citation.ts'
import type { GraphEdge, GraphNode, Properties } from './graph.ts'

/** What is stored of a node or a relation: the names of its properties and their values, days as ISO texts. */
export interface Stored {
  names: readonly string[]
  values: readonly unknown[]
}

/** A relation with its type and its ends, and what is stored of it. */
export interface StoredEdge extends Stored {
  type: string
  from: string
  to: string
}

/** The value of one property; undefined where it has none. */
export function storedValue({ names, values }: Stored, name: string): unknown {
  const index = names.indexOf(name)
  return index < 0 ? undefined : values[index]
}

/**
 * A node of the graph, from what is stored of it.
 *
 * @param sources what it may cite; without them it has no citations
 */
export function nodeOf({ names, values }: Stored, sources?: ReadonlyMap<string, CitedSource>): GraphNode {
  const layout = layoutOf(names)
  return {
    id: String(values[layout.id]),
    type: String(values[layout.type]),
    properties: propertiesOf(layout, values),
    citations: sources ? citationsOf(values[layout.cites], sources) : [],
  }
}

/** An edge of the graph, from what is stored of it, as {@link nodeOf}. */
export function edgeOf(
  { type, from, to, names, values }: StoredEdge,
  sources?: ReadonlyMap<string, CitedSource>,
): GraphEdge {
  const layout = layoutOf(names)
  const edge: GraphEdge = {
    type,
    from,
    to,
    properties: propertiesOf(layout, values),
    citations: sources ? citationsOf(values[layout.cites], sources) : [],
  }
  const id = values[layout.id]
  if (typeof id === 'string') edge.id = id
  return edge
}

/** Where the values of an element stand among those that are stored; -1 where it has none. */
interface Layout {
  id: number
  type: number
  cites: number
  /** The others, in the order of their names, as the database has no order. */
  properties: readonly { name: string; index: number }[]
}

/** Properties that are fields of a node or an edge of their own. */
const OWN = new Set(['id', 'type', 'cites'])

function propertiesOf(layout: Layout, values: readonly unknown[]): Properties {
  const properties: Properties = {}
  for (const { name, index } of layout.properties) properties[name] = values[index] as Properties[string]
  return properties
}

/** The layout of each list of names; there are few such lists, and many elements. */
const layouts = new Map<string, Layout>()

function layoutOf(names: readonly string[]): Layout {
  const key = names.join()
  const known = layouts.get(key)
  if (known) return known
  const properties = names.map((name, index) => ({ name, index })).filter(({ name }) => !OWN.has(name))
  const layout = {
    id: names.indexOf('id'),
    type: names.indexOf('type'),
    cites: names.indexOf('cites'),
    properties: properties.sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
  layouts.set(key, layout)
  return layout
}
