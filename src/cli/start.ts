import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { readScripts } from '../seed/script.ts'
import { openContext, say, seedFolder } from './context.ts'
import { findInstance } from './instance.ts'
import { listen } from './listen.ts'
import { hasDrifted, loadSeeds } from './seed.ts'

/** `jokbo start`: a database, the seeds in it, and the API. */
export function startCommand(): Command {
  return new Command('start')
    .description('start the database, load the seeds and serve the API')
    .option('--seeds <folder>', 'folder of seed scripts')
    .action(async (options: { seeds?: string }) => {
      const config = readConfig()
      const already = await findInstance(config.JOKBO_HOME)
      if (already) {
        say(`Jokbo runs already: ${already.address}/graphql`)
        return
      }
      const scripts = readScripts(seedFolder(config, options.seeds))
      const context = await openContext()
      const { database, running } = context
      // A database of our own holds nothing but the seeds, so changed seeds may replace what is there.
      const reset = running.origin !== 'external' && (await hasDrifted(database, scripts))
      if (reset) say('The seeds have changed since they were loaded; everything is loaded anew.')
      await loadSeeds(database, scripts, { reset })
      await listen(context)
    })
}
