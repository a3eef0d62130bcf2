import { randomUUID } from 'node:crypto'
import type { Database } from '../database/connect.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'

/**
 * Does `work` while no other program seeds the database. The lock is an open transaction that writes nothing in the end:
 * the server lets go of it as soon as this program is gone, however it went.
 *
 * @throws AppError DATABASE_UNAVAILABLE when another program is seeding
 */
export async function withSeedLock<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const token = randomUUID()
  return database.transaction(
    async (transaction) => {
      // The driver sends BEGIN with the first statement; from here on others see this transaction.
      await transaction.run('RETURN 1')
      await refuseOthers(database, token)
      await transaction.run(statement('seed/lock'))
      const result = await work()
      await transaction.run(statement('seed/unlock'))
      return result
    },
    { jokbo: 'seed', token },
  )
}

/** Whether a program is seeding this database right now. */
export async function isSeeded(database: Database): Promise<boolean> {
  return (await readSeedings(database)).length > 0
}

async function refuseOthers(database: Database, token: string): Promise<void> {
  const running = await readSeedings(database)
  const mine = running.find((seeding) => seeding.token === token)
  // Where this transaction is not shown, others may be hidden, too; then the lock alone keeps the order.
  if (running.every(({ began }) => mine !== undefined && began >= mine.began)) return
  throw new AppError(
    'DATABASE_UNAVAILABLE',
    'Another program is seeding this database. Wait until it has ended, then run again.',
  )
}

function readSeedings(database: Database): Promise<{ token: string; began: number }[]> {
  return database.rows(statement('seed/other-seedings'))
}
