import neo4j from 'neo4j-driver'
import { statement } from '../../database/statement.ts'
import { schemaFile } from '../../schema-file.ts'
import { stateBounds } from '../../time/state-bounds.ts'
import { stateTypes } from '../../vocabulary/relations.ts'
import type { InTransaction, Runner } from '../runner.ts'
import { assertNoFaults } from '../text/faults.ts'
import { positionPrefix, type Position } from '../text/position.ts'
import { boundsOf, kindLabels, lifeOf, sourcesOf, typeOf, type DayBounds } from './values.ts'

interface Element {
  element: string
  id: string
  properties: Record<string, unknown>
}

interface EntityElement extends Element {
  labels: string[]
  /** Of a flow: when its change event took effect. */
  effective: string | null
}

interface RelationElement extends Element {
  /** The dates of both ends of a state; empty for other relations. */
  ends: Record<string, unknown>[]
}

type Changes = Record<string, unknown>

/**
 * Writes what follows from the properties of nodes and relations: `type`, the label of the kind, the bounds of dates,
 * those of a state without dates from its ends, those of a flow from its event, and `sources`; removes what no longer follows. Writes only what differs.
 *
 * @param positions where each id was defined
 * @throws AppError INVALID_SCRIPT that lists up to twenty dates that cannot be read
 */
export async function deriveProperties(
  inTransaction: InTransaction,
  positions: ReadonlyMap<string, Position>,
): Promise<void> {
  const faults: string[] = []
  let after: string | undefined = ''
  while (after !== undefined) {
    const from: string = after
    after = await inTransaction((transaction) => derivePage(transaction, from, faults, positions))
  }
  assertNoFaults(faults, 'Correct the dates and run again.')
}

/** Handles the next entities by id, with the relations that leave them; the last id, or undefined at the end. */
async function derivePage(
  transaction: Runner,
  after: string,
  faults: string[],
  positions: ReadonlyMap<string, Position>,
): Promise<string | undefined> {
  const entities = await transaction.run<EntityElement & Record<string, unknown>>(statement('derive/entities'), {
    after,
  })
  const last = entities.at(-1)?.id
  if (last === undefined) return undefined
  const relations = await transaction.run<RelationElement & Record<string, unknown>>(statement('derive/relations'), {
    after,
    last,
    states: stateTypes(schemaFile().vocabulary.relations),
  })
  for (const { id, properties } of [...entities, ...relations]) {
    const prefix = `${positionPrefix(positions.get(id))}${id}, `
    faults.push(...boundsOf(properties).faults.map((fault) => prefix + fault))
  }
  await transaction.run(statement('derive/set-entities'), { batch: { rows: entities.flatMap(entityChanges) } })
  const changes = Object.fromEntries(relations.flatMap(relationChanges))
  await transaction.run(statement('derive/set-relations'), { after, last, changes })
  return last
}

function entityChanges({ element, labels, properties, effective }: EntityElement): Changes[] {
  const { bounds } = boundsOf({ ...properties, ...(effective !== null && { effective }) })
  const { startEarliest, startLatest } = lifeOf(properties)
  const changed = differences(properties, {
    ...shared(properties, { ...bounds, startEarliest, startLatest }),
    type: typeOf(labels),
  })
  const { newLabels, oldLabels } = kindLabels(labels, properties['kind'])
  const isSame = Object.keys(changed).length + newLabels.length + oldLabels.length === 0
  return isSame ? [] : [{ element, properties: changed, newLabels, oldLabels }]
}

function relationChanges({ element, properties, ends }: RelationElement): [string, Changes][] {
  const changed = differences(properties, shared(properties, relationBounds(properties, ends)))
  return Object.keys(changed).length === 0 ? [] : [[element, changed]]
}

function relationBounds(properties: Record<string, unknown>, ends: RelationElement['ends']): DayBounds {
  const { bounds } = boundsOf(properties)
  return ends.length === 0 ? bounds : { ...bounds, ...stateBounds(lifeOf(properties), ends.map(lifeOf)) }
}

/** The derived properties that both nodes and relations have; an undefined one is to be removed. */
function shared(properties: Record<string, unknown>, bounds: DayBounds): Changes {
  const boundNames = schemaFile().vocabulary.dateFields.flatMap((field) => [`${field}Earliest`, `${field}Latest`])
  const dates = boundNames.map((name) => [name, dayOf(bounds[name])] as const)
  return { ...Object.fromEntries(dates), sources: sourcesOf(properties['cites']) }
}

function differences(old: Record<string, unknown>, wanted: Changes): Changes {
  const changed = Object.entries(wanted).filter(([name, value]) => textOf(old[name]) !== textOf(value))
  return Object.fromEntries(changed.map(([name, value]) => [name, value ?? null]))
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : `${typeof value} ${JSON.stringify(value)}`
}

function dayOf(iso: string | null | undefined): unknown {
  if (iso === undefined || iso === null) return undefined
  const [year, month, day] = iso.split('-').map(Number)
  return new neo4j.types.Date(year ?? 0, month ?? 1, day ?? 1)
}
