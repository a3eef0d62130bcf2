import { Command } from 'commander'
import { readAddress } from '../../feed/address.ts'
import { deliverFeed } from '../../feed/feed.ts'
import { today } from '../../time/day.ts'
import { openDownload, sayProgress } from '../context.ts'
import { outputFile, standardOutput } from '../output-file.ts'
import { onStop, stopAll } from '../stop.ts'

interface Options {
  output?: string
}

/** `jokbo export <address>`: what the server gives at this address. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the whole graph, a network or a lineage as a file, as the server gives it at the same address')
    .argument('<address>', "such as '/graph.json' or '/network/mocie.gexf?depth=2', in quotes")
    .option(
      '-o, --output <file>',
      'write to this file, which is there only when it is whole; to standard output without it',
    )
    .action(async (text: string, { output }: Options) => {
      const address = readAddress(text)
      const file = output === undefined ? standardOutput() : await outputFile(output)
      onStop(() => file.discard())
      await deliverFeed(await openDownload(), { address, day: today() }, ({ chunks }) => file.write(chunks))
      await file.keep()
      if (output !== undefined) sayProgress(`Written: ${output}`)
      await stopAll()
    })
}
