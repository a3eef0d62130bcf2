import { Command } from 'commander'
import { openDatabase, type Database } from '../../database/connect.ts'
import { isReady } from '../../questions/dataset.ts'
import { isSettingFault } from '../../database/fault.ts'
import { openContext, say } from '../context.ts'
import { listen } from '../listen.ts'

/** `jokbo serve`: the API alone, over what is loaded. */
export function serveCommand(): Command {
  return new Command('serve').description('serve the API over the data that is loaded already').action(async () => {
    const context = await openContext(openDatabase)
    await sayUnready(context.database)
    await listen(context)
  })
}

/** A database that is not there yet may come; a wrong setting has to be corrected first. */
async function sayUnready(database: Database): Promise<void> {
  try {
    await database.verify()
    if (!(await isReady(database))) say('No complete data set is loaded; run npx jokbo seed.')
  } catch (error) {
    if (isSettingFault(error)) throw error
    say('Neo4j does not answer yet. Until it does, queries are answered with DATABASE_UNAVAILABLE.')
  }
}
