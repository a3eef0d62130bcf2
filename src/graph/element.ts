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
export function nodeOf(stored: Stored, sources?: ReadonlyMap<string, CitedSource>): GraphNode {
  return {
    id: String(storedValue(stored, 'id')),
    type: String(storedValue(stored, 'type')),
    properties: propertiesOf(stored),
    citations: sources ? citationsOf(storedValue(stored, 'cites'), sources) : [],
  }
}

/** An edge of the graph, from what is stored of it, as {@link nodeOf}. */
export function edgeOf(stored: StoredEdge, sources?: ReadonlyMap<string, CitedSource>): GraphEdge {
  const { type, from, to } = stored
  const id = storedValue(stored, 'id')
  return {
    ...(typeof id === 'string' && { id }),
    type,
    from,
    to,
    properties: propertiesOf(stored),
    citations: sources ? citationsOf(storedValue(stored, 'cites'), sources) : [],
  }
}

/** Properties that are fields of a node or an edge of their own. */
const OWN = new Set(['id', 'type', 'cites'])

/** In the order of their names, as the database has no order. */
function propertiesOf({ names, values }: Stored): Properties {
  const properties: Properties = {}
  for (const { name, index } of orderOf(names)) properties[name] = values[index] as Properties[string]
  return properties
}

/** The properties of an element in their order, by the names that it stores; there are few such lists, and many elements. */
const orders = new Map<string, readonly Place[]>()

/** A property, and where it stands among those that are stored. */
interface Place {
  name: string
  index: number
}

function orderOf(names: readonly string[]): readonly Place[] {
  const key = names.join()
  const known = orders.get(key)
  if (known) return known
  const own = names.map((name, index) => ({ name, index })).filter(({ name }) => !OWN.has(name))
  const order = own.sort((a, b) => (a.name < b.name ? -1 : 1))
  orders.set(key, order)
  return order
}
