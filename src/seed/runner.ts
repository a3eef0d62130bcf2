import type { Database, Transaction } from '../database/connect.ts'
import { statement } from '../database/statement.ts'

/** What seeding needs of a database. */
export type SeedDatabase = Pick<Database, 'rows' | 'execute' | 'transaction'>

/** Runs statements: a transaction, or a database for reading. */
export type Runner = Pick<Transaction, 'run'>

/** Runs work in a transaction: a shared one, or one of its own. */
export type InTransaction = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>

/** A database as something that reads, each statement in a transaction of its own. */
export function reader(database: Pick<SeedDatabase, 'rows'>): Runner {
  return { run: (text, parameters) => database.rows(text, parameters) }
}

/** Lets every step of `work` run in one transaction, or, in parts, each in one of its own. */
export function inTransactions<T>(
  database: SeedDatabase,
  inParts: boolean,
  work: (inTransaction: InTransaction) => Promise<T>,
): Promise<T> {
  if (inParts) return work((step) => database.transaction(step))
  return database.transaction((transaction) => work((step) => step(transaction)))
}

/** Steps as something that reads. */
export function runnerIn(inTransaction: InTransaction): Runner {
  return { run: (text, parameters) => inTransaction((transaction) => transaction.run(text, parameters)) }
}

/** How many rows are written at once. */
const BATCH = 2_000

/**
 * Runs a statement for rows, a batch of them at a time.
 *
 * @param name of the statement, below `cypher/`, which takes `$batch.rows`
 */
export async function writeAll(inTransaction: InTransaction, name: string, rows: readonly unknown[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = { rows: rows.slice(start, start + BATCH) }
    await inTransaction((transaction) => transaction.run(statement(name), { batch }))
  }
}

/**
 * Runs a statement that deletes a batch and returns how many, until nothing is left; returns how many in all.
 *
 * @param name of the statement, below `cypher/`
 */
export async function deleteAll(inTransaction: InTransaction, name: string): Promise<number> {
  let total = 0
  for (;;) {
    const rows = await inTransaction((transaction) => transaction.run<{ deleted: number }>(statement(name)))
    const deleted = rows[0]?.deleted ?? 0
    if (deleted === 0) return total
    total += deleted
  }
}
