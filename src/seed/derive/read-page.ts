import { statement } from '../../database/statement.ts'
import { schemaFile } from '../../schema-file.ts'
import type { PropertyForm } from '../../vocabulary/properties.ts'
import { stateTypes } from '../../vocabulary/relations.ts'
import { mayBeBare } from '../rules/all.ts'
import type { Runner } from '../runner.ts'
import type { EventRow } from './events.ts'
import type { NamedEntity } from './names.ts'

/** A node as it is in the graph. */
export interface NodeRow extends Omit<NamedEntity, 'type'> {
  /** Its element id in the database. */
  element: string
  labels: string[]
  properties: Record<string, unknown>
  /** Of a flow: when its change event took effect. */
  effective: string | null
  /** The properties with a number that the database keeps as a floating-point one. */
  floats: string[]
}

/** A relation as it is in the graph; none of a type whose relations need no properties, and which has none. */
export interface RelationRow {
  /** Its element id in the database. */
  element: string
  type: string
  from: string
  to: string
  properties: Record<string, unknown>
  /** The dates of the node at the end of a state; null of other relations. */
  end: Record<string, unknown> | null
  floats: string[]
}

/** Some nodes with the relations that start at them, and the change events among them with all that takes part. */
export interface Page {
  nodes: NodeRow[]
  relations: RelationRow[]
  events: EventRow[]
}

/** Reads the nodes with some ids, what starts at them, and what takes part in them. */
export async function readPage(runner: Runner, ids: readonly string[]): Promise<Page> {
  const { vocabulary } = schemaFile()
  const page = { ids, states: stateTypes(vocabulary.relations), bare: mayBeBare(vocabulary) }
  const [nodes, relations, events] = await Promise.all([
    rowsOf<NodeRow>(runner, 'derive/nodes', { ...page, numbers: numbersIn(vocabulary.forms) }),
    rowsOf<RelationRow>(runner, 'derive/relations', { ...page, numbers: numbersIn(vocabulary.relationForms) }),
    rowsOf<EventRow>(runner, 'derive/events', { ids }),
  ])
  return { nodes, relations, events }
}

/** The next ids of nodes in their order, some 2,000; none at the end. */
export async function readIds(runner: Runner, after: string): Promise<string[]> {
  const rows = await runner.run<{ id: string }>(statement('derive/ids'), { after })
  return rows.map(({ id }) => id)
}

function rowsOf<Row>(runner: Runner, name: string, page: Record<string, unknown>): Promise<Row[]> {
  return runner.run<Row & Record<string, unknown>>(statement(name), { page })
}

type Forms = Readonly<Record<string, Readonly<Record<string, PropertyForm>>>>

/** The properties that hold numbers, by name. */
function numbersIn(forms: Forms): string[] {
  const fields = Object.values(forms).flatMap((form) => Object.entries(form))
  return [...new Set(fields.flatMap(([name, { form }]) => (/INTEGER|FLOAT/.test(form) ? [name] : [])))]
}
