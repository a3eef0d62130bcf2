import { Command } from 'commander'
import { AppError } from '../../errors.ts'
import { openDatabase } from '../../database/connect.ts'
import { assertComplete, readiness } from '../../questions/readiness.ts'
import { isSettingFault } from '../../database/fault.ts'
import { openContext, say, type Context } from '../context.ts'
import { listen } from '../listen.ts'

/** `jokbo serve`: only the API, over the data that is loaded. */
export function serveCommand(): Command {
  return new Command('serve').description('serve the API over the data that is loaded already').action(async () => {
    const context = await openContext(openDatabase)
    await sayUnready(context)
    await listen(context)
  })
}

/** Prints why the data is not ready, as the database may still be starting; rethrows a fault of a setting. */
async function sayUnready({ database, access }: Context): Promise<void> {
  try {
    await database.verify()
    assertComplete(await access.ask(readiness, undefined))
  } catch (error) {
    if (isSettingFault(error)) throw error
    const isUnready = error instanceof AppError && error.code === 'DATA_INCOMPLETE'
    say(
      isUnready
        ? error.message
        : 'Neo4j does not answer yet. Until it does, queries are answered with DATABASE_UNAVAILABLE.',
    )
  }
}
