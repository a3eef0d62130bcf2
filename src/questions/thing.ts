import type { Snapshot } from '../database/snapshot.ts'
import { AppError } from '../errors.ts'
import { storedValue, type Stored } from '../graph/element.ts'
import { schemaFile } from '../schema-file.ts'
import { storedNodes } from './nodes.ts'
import { unknownId } from './unknown-id.ts'

/**
 * What is stored of a thing.
 *
 * @param asked the name of the argument that holds the id
 * @throws AppError NOT_FOUND when nothing has that id; INVALID_INPUT for a record, as a source or a finding
 */
export async function storedThing(snapshot: Snapshot, asked: string, id: string): Promise<Stored> {
  const stored = (await storedNodes(snapshot, [id])).get(id) ?? (await unknownId(snapshot, { id, label: 'Entity' }))
  const type = storedValue(stored, 'type')
  const { things } = schemaFile().vocabulary
  if (things.some(({ name }) => name === type)) return stored
  const types = things.map(({ name }) => name).join(', ')
  throw new AppError('INVALID_INPUT', `${asked}: '${id}' is a ${String(type)}. Give the id of a thing: ${types}.`)
}
