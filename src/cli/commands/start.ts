import { setTimeout as delay } from 'node:timers/promises'
import { Command } from 'commander'
import { readConfig, type Config } from '../../config.ts'
import { followSeeds } from '../../seed/follow.ts'
import { readScripts } from '../../seed/script.ts'
import { openContext, say, sayProgress, seedFolder } from '../context.ts'
import { assertReady, findInstance, forgetInstance, recordInstance } from '../instance.ts'
import { listen } from '../listen.ts'
import { withMemoryAdvice } from '../memory.ts'
import { IN_PARTS, memoryIn, sayEvent, sayResult } from './seed.ts'
import { onStop, stopAll } from '../stop.ts'

/** Milliseconds between two checks for the server of another start, and how long to wait for it. */
const INTERVAL = 500
const TIMEOUT = 5_000

/** `jokbo start`: starts the database, loads the seeds and serves the API. */
export function startCommand(): Command {
  return new Command('start')
    .description('start the database, load the seeds and serve the API')
    .option('--seeds <folder>', 'folder of seed scripts')
    .option('--in-parts', IN_PARTS)
    .action(async ({ seeds, inParts = false }: { seeds?: string; inParts?: boolean }) => {
      const config = readConfig()
      if (await sayInstance(config)) return
      const scripts = readScripts(seedFolder(config, seeds))
      const context = await openContext()
      // A database that Jokbo runs by itself has nothing but the seeds.
      const isOwned = context.running.origin !== 'external'
      const options = { inParts, memory: memoryIn(context) }
      const load = () => followSeeds(context.database, scripts, isOwned, options, sayEvent)
      const followed = await withMemoryAdvice(context, inParts, load)
      sayResult(followed)
      // The other program was probably a start, too, and will record its address.
      if (followed.waited && (await sayInstance(config, TIMEOUT))) return stopAll()
      const served = await listen(context).catch(async (error: unknown) => {
        if (await sayInstance(config, TIMEOUT)) return undefined
        throw error
      })
      if (!served) return stopAll()
      const instance = { ...served, database: databaseOf(config), pid: process.pid }
      await recordInstance(config.JOKBO_HOME, instance, sayProgress)
      onStop(() => forgetInstance(config.JOKBO_HOME))
    })
}

/**
 * Prints the address of the server that is already running, or that starts within the timeout; whether there is one.
 * @throws AppError with the reason when it cannot answer queries
 */
async function sayInstance(config: Config, timeout = 0): Promise<boolean> {
  for (let waited = 0; waited <= timeout; waited += INTERVAL) {
    const already = await findInstance(config.JOKBO_HOME, databaseOf(config))
    if (already) {
      await assertReady(already)
      say(`Jokbo runs already: ${already.address}/graphql`)
      return true
    }
    if (timeout > 0) await delay(INTERVAL)
  }
  return false
}

function databaseOf({ NEO4J_URI, NEO4J_DATABASE }: Config): string {
  return NEO4J_URI === undefined ? 'managed' : `${NEO4J_URI}/${NEO4J_DATABASE}`
}
