import { Command } from 'commander'
import { readConfig } from '../../config.ts'
import { describeDatabase, keepDatabaseRunning, stopDatabaseWhenUnused } from '../../launcher/index.ts'
import { launcherSettings, say, sayProgress } from '../context.ts'

/** `jokbo database start|stop|status`: the database without the API. */
export function databaseCommand(): Command {
  const command = new Command('database').description('start, stop or describe the database')
  command
    .command('start')
    .description('start the database and keep it running')
    .action(async () => {
      const { uri, user } = await keepDatabaseRunning(launcherSettings(readConfig()), sayProgress)
      say(`Neo4j runs at ${uri}, user ${user}.`)
    })
  command
    .command('stop')
    .description('stop the database as soon as no program uses it')
    .action(async () => {
      say(await stopDatabaseWhenUnused(launcherSettings(readConfig())))
    })
  command
    .command('status')
    .description('show which database runs, for whom, and where its password is')
    .action(async () => {
      const status = await describeDatabase(launcherSettings(readConfig()))
      for (const [name, value] of Object.entries(status)) say(`${name.padEnd(14)} ${String(value)}`)
    })
  return command
}
