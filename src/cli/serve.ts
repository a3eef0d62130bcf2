import { Command } from 'commander'
import { openContext } from './context.ts'
import { listen } from './listen.ts'

/** `jokbo serve`: the API alone, over what is loaded. */
export function serveCommand(): Command {
  return new Command('serve').description('serve the API over the data that is loaded already').action(async () => {
    await listen(await openContext())
  })
}
