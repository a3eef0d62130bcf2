import { Command } from 'commander'
import { isReady } from '../database/dataset.ts'
import { openContext, say } from './context.ts'
import { listen } from './listen.ts'

/** `jokbo serve`: the API alone, over what is loaded. */
export function serveCommand(): Command {
  return new Command('serve').description('serve the API over the data that is loaded already').action(async () => {
    const context = await openContext()
    if (!(await isReady(context.database))) say('No complete data set is loaded; run npx jokbo seed.')
    await listen(context)
  })
}
