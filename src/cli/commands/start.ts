import { setTimeout as delay } from 'node:timers/promises'
import { Command } from 'commander'
import { readConfig, type Config } from '../../config.ts'
import { readiness } from '../../questions/readiness.ts'
import { isSeeded } from '../../seed/lock.ts'
import { readScripts, type Script } from '../../seed/script.ts'
import { openContext, say, seedFolder, type Context } from '../context.ts'
import { findInstance, forgetInstance, recordInstance } from '../instance.ts'
import { listen } from '../listen.ts'
import { hasDrifted, loadSeeds } from './seed.ts'
import { onStop, stopAll } from '../stop.ts'

/** Milliseconds between two looks at what another start does, and how long to look for its server. */
const WAIT = 500
const PATIENCE = 5_000

/** `jokbo start`: a database, the seeds in it, and the API. */
export function startCommand(): Command {
  return new Command('start')
    .description('start the database, load the seeds and serve the API')
    .option('--seeds <folder>', 'folder of seed scripts')
    .action(async ({ seeds }: { seeds?: string }) => {
      const config = readConfig()
      if (await sayInstance(config)) return
      const scripts = readScripts(seedFolder(config, seeds))
      const context = await openContext()
      const waited = await loadAfterOthers(context, scripts)
      // The other program was a start, most likely: it will leave word of itself.
      if (waited && (await sayInstance(config, PATIENCE))) return stopAll()
      const served = await listen(context).catch(async (error: unknown) => {
        if (await sayInstance(config, PATIENCE)) return undefined
        throw error
      })
      if (!served) return stopAll()
      await recordInstance(config.JOKBO_HOME, { ...served, database: databaseOf(config) })
      onStop(() => forgetInstance(config.JOKBO_HOME))
    })
}

/** Names the server that runs already, if one does or comes up within so many milliseconds. */
async function sayInstance(config: Config, patience = 0): Promise<boolean> {
  for (let waited = 0; waited <= patience; waited += WAIT) {
    const already = await findInstance(config.JOKBO_HOME, databaseOf(config))
    if (already) {
      say(`Jokbo runs already: ${already.address}/graphql`)
      return true
    }
    if (patience > 0) await delay(WAIT)
  }
  return false
}

function databaseOf({ NEO4J_URI, NEO4J_DATABASE }: Config): string {
  return NEO4J_URI === undefined ? 'managed' : `${NEO4J_URI}/${NEO4J_DATABASE}`
}

/**
 * Loads the scripts; where another program is just doing so, waits for it and loads what is then left.
 *
 * @returns whether it had to wait
 */
async function loadAfterOthers(context: Context, scripts: readonly Script[]): Promise<boolean> {
  const { database, running, access } = context
  try {
    // A database of our own holds nothing but the seeds, so changed seeds may replace what is there.
    const reset = running.origin !== 'external' && (await hasDrifted(database, scripts))
    if (reset) say('The seeds have changed since they were loaded; everything is loaded anew.')
    await loadSeeds(database, scripts, { reset })
    return false
  } catch (error) {
    if (!(await isSeeded(database))) {
      const { complete } = await access.ask(readiness, undefined)
      if (complete) say('What was loaded before is unchanged; npx jokbo serve serves it.')
      throw error
    }
    say('Another program is loading the seeds; waiting for it.')
    while (await isSeeded(database)) await delay(WAIT)
    await loadAfterOthers(context, scripts)
    return true
  }
}
