import { citationsOf, type CitedSource } from './citation.ts'
import type { GraphEdge, GraphNode, Properties, PropertyValue } from './graph.ts'

/** The properties of a node or a relation as the database gives them. */
export type StoredProperties = Readonly<Record<string, unknown>>

/** A relation as the database gives it. */
export interface StoredEdge {
  type: string
  from: string
  to: string
  properties: StoredProperties
}

/** A node of the graph, from what is stored of it. */
export function nodeOf(stored: StoredProperties, sources: ReadonlyMap<string, CitedSource>): GraphNode {
  const properties = propertiesOf(stored)
  return {
    id: String(stored['id']),
    type: String(stored['type']),
    properties,
    citations: citationsOf(stored['cites'], sources),
  }
}

/** An edge of the graph, from what is stored of it. */
export function edgeOf(
  { type, from, to, properties }: StoredEdge,
  sources: ReadonlyMap<string, CitedSource>,
): GraphEdge {
  return {
    ...(typeof properties['id'] === 'string' && { id: properties['id'] }),
    type,
    from,
    to,
    properties: propertiesOf(properties),
    citations: citationsOf(properties['cites'], sources),
  }
}

/** What a node or an edge has in places of its own. */
const OWN = new Set(['id', 'type', 'cites'])

/** By name, as the database has no order; a day is an object of the driver, whose text is the ISO day. */
function propertiesOf(stored: StoredProperties): Properties {
  const names = Object.keys(stored).filter((name) => !OWN.has(name))
  return Object.fromEntries(names.sort().map((name) => [name, plain(stored[name])]))
}

function plain(value: unknown): PropertyValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) ? (value as string[] | number[]) : String(value)
}
