import neo4j from 'neo4j-driver'
import { schemaFile } from '../../schema-file.ts'
import { stateBounds } from '../../time/state-bounds.ts'
import type { NodeRow, RelationRow } from './read-page.ts'
import { boundsOf, kindLabels, lifeOf, sourcesOf, typeOf, type DayBounds } from './values.ts'

type Properties = Record<string, unknown>

/** What follows from the properties of a node or a relation: a derived property that is undefined does not follow. */
export interface Derived {
  properties: Properties
  /** A sentence for each date that cannot be read. */
  faults: readonly string[]
}

/** What differs between what is derived of something and what it has. */
export interface Changes {
  element: string
  /** Null for a property that is to be removed. */
  properties: Properties
}

/** The same for a node. */
export interface NodeChanges extends Changes {
  newLabels: string[]
  oldLabels: string[]
}

/** The derived properties of a node, days as texts: its type, its bounds, and the sources that it cites. */
export function deriveNode({ labels, properties, effective }: NodeRow): Derived {
  const { bounds, faults } = boundsOf(effective === null ? properties : { ...properties, effective })
  const { startEarliest, startLatest } = lifeOf(properties)
  return {
    properties: { ...shared(properties, { ...bounds, startEarliest, startLatest }), type: typeOf(labels) },
    faults,
  }
}

/** The derived properties of a relation; a state without dates has those of its ends. */
export function deriveRelation({ properties, end }: RelationRow, start: Properties): Derived {
  const { bounds, faults } = boundsOf(properties)
  const isState = end !== null
  const all = isState ? { ...bounds, ...stateBounds(lifeOf(properties), [lifeOf(start), lifeOf(end)]) } : bounds
  return { properties: shared(properties, all), faults }
}

/** The derived properties of a relation that is about to be written, as the database takes them. */
export function derivedOf(properties: Properties): Properties {
  const derived = Object.entries(shared(properties, boundsOf(properties).bounds))
  return Object.fromEntries(
    derived.flatMap(([name, value]) => (value === undefined ? [] : [[name, stored(name, value)]])),
  )
}

/** What has to change at a node so that it has what is derived of it; undefined where nothing has to. */
export function nodeChanges({ element, labels, properties }: NodeRow, derived: Properties): NodeChanges | undefined {
  const changed = differences(properties, derived)
  const { newLabels, oldLabels } = kindLabels(labels, properties['kind'])
  if (!changed && newLabels.length + oldLabels.length === 0) return undefined
  return { element, properties: changed ?? {}, newLabels, oldLabels }
}

/** The same for a relation. */
export function relationChanges({ element, properties }: RelationRow, derived: Properties): Changes | undefined {
  const changed = differences(properties, derived)
  return changed && { element, properties: changed }
}

const DAY = /(?:Earliest|Latest)$/

function boundNames(): string[] {
  return schemaFile().vocabulary.dateFields.flatMap((field) => [`${field}Earliest`, `${field}Latest`])
}

let names: readonly string[] | undefined

/** The derived properties that both nodes and relations have. */
function shared(properties: Properties, bounds: DayBounds): Properties {
  const all: Properties = {}
  for (const name of (names ??= boundNames())) all[name] = bounds[name] ?? undefined
  all['sources'] = sourcesOf(properties['cites'])
  return all
}

function differences(old: Properties, derived: Properties): Properties | undefined {
  let changed: Properties | undefined
  for (const name in derived) {
    const value = derived[name]
    if (isSame(old[name], value)) continue
    changed ??= {}
    changed[name] = value === undefined ? null : stored(name, value)
  }
  return changed
}

/** Whether the database has a derived value already; it keeps days as dates. */
function isSame(old: unknown, value: unknown): boolean {
  if (old === undefined || old === null || value === undefined) return (old ?? undefined) === value
  if (Array.isArray(value)) return Array.isArray(old) && old.join('\n') === value.join('\n')
  return neo4j.isDate(old) ? old.toString() === value : old === value
}

function stored(name: string, value: unknown): unknown {
  if (typeof value !== 'string' || !DAY.test(name)) return value
  const [year, month, day] = value.split('-').map(Number)
  return new neo4j.types.Date(year ?? 0, month ?? 1, day ?? 1)
}
