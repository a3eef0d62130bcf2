import { statement } from '../../database/statement.ts'
import type { Runner } from '../runner.ts'
import type { SearchEntry } from './names.ts'
import type { Changes, NodeChanges } from './properties.ts'

/** What has to be written for some nodes, the relations that start at them, and the change events among them. */
export interface PageChanges {
  ids: readonly string[]
  /** Those of the change events. */
  events: readonly string[]
  nodes: readonly NodeChanges[]
  relations: readonly Changes[]
  searchEntries: readonly SearchEntry[]
  successions: readonly Record<string, unknown>[]
}

/**
 * Writes what follows for some nodes.
 *
 * @param isFirst whether nothing was derived of them before
 */
export async function writePage(runner: Runner, changes: PageChanges, isFirst: boolean): Promise<void> {
  const { ids, events, nodes, relations, searchEntries, successions } = changes
  const run = async (name: string, parameters: Record<string, unknown>): Promise<void> => {
    await runner.run(statement(`derive/${name}`), parameters)
  }
  if (!isFirst) {
    await run('retire-names', { batch: { rows: ids } })
    await run('delete-successions', { batch: { rows: events } })
  }
  if (nodes.length > 0) await run('set-nodes', { batch: { rows: nodes } })
  if (relations.length > 0) {
    const changed = Object.fromEntries(relations.map(({ element, properties }) => [element, properties]))
    await run('set-relations', { page: { ids, changes: changed } })
  }
  if (searchEntries.length > 0) await run('create-names', { batch: { rows: searchEntries } })
  if (successions.length > 0) await run('create-successions', { batch: { rows: successions } })
}
