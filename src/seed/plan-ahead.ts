import type { Database } from '../database/connect.ts'
import { statement } from '../database/statement.ts'
import { ruleStatements } from './check.ts'

/** What is derived from every load, with the parameters that the loader gives, but for no element. */
const DERIVATIONS: readonly [string, Record<string, unknown>?][] = [
  ['derive/events'],
  ['derive/participants'],
  ['derive/flows'],
  ['derive/delete-successions'],
  ['derive/create-successions', { batch: { rows: [] } }],
  ['derive/entities', { after: '' }],
  ['derive/relations', { after: '', last: '' }],
  ['derive/set-entities', { batch: { rows: [] } }],
  ['derive/set-relations', { after: '', last: '', changes: {} }],
  ['derive/delete-names'],
  ['derive/names', { after: '' }],
  ['derive/create-names', { batch: { rows: [] } }],
]

/** Thrown to take back what was begun. */
const ENOUGH = new Error('planned')

/**
 * Lets a database that holds nothing yet plan what follows the scripts, while these run: a Java that has just started
 * takes a tenth of a second for each plan, and has a second core. Neo4j keeps the plans of transactions that have
 * written apart, so this is one too; it is rolled back. Whatever goes wrong here shows itself in the load.
 *
 * @param signal ends it after the statement that is being planned
 */
export async function planAhead(database: Database, signal: AbortSignal): Promise<void> {
  const derivations = DERIVATIONS.map(([name, parameters]) => ({ text: statement(name), parameters }))
  const planning = database.transaction(async (transaction) => {
    await transaction.run('CREATE (:__Lock)')
    for (const { text, parameters } of [...derivations, ...ruleStatements()]) {
      signal.throwIfAborted()
      await transaction.run(text, parameters)
    }
    throw ENOUGH
  })
  await planning.catch(() => undefined)
}
