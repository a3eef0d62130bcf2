import { statement } from '../database/statement.ts'
import { ruleStatements } from './check.ts'
import type { SeedDatabase } from './runner.ts'

/** What every load runs after the scripts, with the parameters of an empty batch. */
const DERIVATIONS: readonly [string, Record<string, unknown>?][] = [
  ['derive/ids', { after: '' }],
  ['derive/nodes', { page: { ids: [], numbers: [], states: [], bare: [] } }],
  ['derive/relations', { page: { ids: [], numbers: [], states: [], bare: [] } }],
  ['derive/events', { page: { ids: [] } }],
  ['derive/set-nodes', { batch: { rows: [] } }],
  ['derive/set-relations', { page: { ids: [], changes: {} } }],
  ['derive/create-names', { batch: { rows: [] } }],
  ['derive/create-successions', { batch: { rows: [] } }],
  ['derive/successions'],
  ['seed/shared-names'],
]

/** Thrown to roll the transaction back. */
const PLANNED = new Error('planned')

/**
 * Lets an empty database plan what follows the scripts, while these run: a Java that has just started takes a tenth of a
 * second for each plan, and has a second core. Neo4j keeps separate plans for transactions that have written, so this one
 * writes too; it is rolled back. Errors are ignored here: the load meets them itself.
 *
 * @param signal ends it after the statement that is being planned
 */
export async function planAhead(database: SeedDatabase, signal: AbortSignal): Promise<void> {
  const derivations = DERIVATIONS.map(([name, parameters]) => ({ text: statement(name), parameters }))
  const planning = database.transaction(async (transaction) => {
    await transaction.run('CREATE (:__Lock)')
    for (const { text, parameters } of [...derivations, ...ruleStatements()]) {
      signal.throwIfAborted()
      await transaction.run(text, parameters)
    }
    throw PLANNED
  })
  await planning.catch(() => undefined)
}
