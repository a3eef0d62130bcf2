import { randomUUID } from 'node:crypto'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { reader, type SeedDatabase } from './runner.ts'

/**
 * Does `work` while no other program seeds the database. The lock is an open transaction that leaves nothing behind: the
 * server ends it as soon as this program is gone, for whatever reason.
 *
 * @throws AppError DATABASE_UNAVAILABLE when another program is seeding
 */
export async function withSeedLock<T>(database: SeedDatabase, work: () => Promise<T>): Promise<T> {
  const token = randomUUID()
  return database.transaction(
    async (transaction) => {
      // The driver sends BEGIN with the first statement; from here on others see this transaction.
      await transaction.run('RETURN 1')
      await assertFirst(database, token)
      await transaction.run(statement('seed/lock'))
      const result = await work()
      await transaction.run(statement('seed/unlock'))
      return result
    },
    { jokbo: 'seed', token },
  )
}

/** Whether a program is seeding this database right now. */
export async function isBeingSeeded(database: SeedDatabase): Promise<boolean> {
  return (await readSeedings(database)).length > 0
}

async function assertFirst(database: SeedDatabase, token: string): Promise<void> {
  const running = await readSeedings(database)
  const own = running.find((seeding) => seeding.token === token)
  // Where this transaction is not shown, others may be hidden, too; then the lock alone keeps the order.
  if (running.every(({ began }) => own !== undefined && began >= own.began)) return
  throw new AppError(
    'DATABASE_UNAVAILABLE',
    'Another program is seeding this database. Wait until it has ended, then run again.',
  )
}

function readSeedings(database: SeedDatabase): Promise<{ token: string; began: number }[]> {
  return reader(database).run(statement('seed/other-seedings'))
}
