import { Command } from 'commander'
import { asOfCommand } from './commands/as-of.ts'
import { checkCommand } from './commands/check.ts'
import { coverageCommand } from './commands/coverage.ts'
import { crosswalkCommand } from './commands/crosswalk.ts'
import { databaseCommand } from './commands/database.ts'
import { diffCommand } from './commands/diff.ts'
import { explainCommand } from './commands/explain.ts'
import { exportCommand } from './commands/export.ts'
import { lineageCommand } from './commands/lineage.ts'
import { orphansCommand } from './commands/orphans.ts'
import { packageCommand } from './commands/package.ts'
import { responsibilityCommand } from './commands/responsibility.ts'
import { searchCommand } from './commands/search.ts'
import { seedCommand } from './commands/seed.ts'
import { serveCommand } from './commands/serve.ts'
import { startCommand } from './commands/start.ts'
import { todayCommand } from './commands/today.ts'

/** Makes the command line; each command is one file that reads its options and calls one function. */
export function makeProgram(): Command {
  const commands = [
    startCommand(),
    serveCommand(),
    searchCommand(),
    lineageCommand(),
    todayCommand(),
    explainCommand(),
    diffCommand(),
    packageCommand(),
    crosswalkCommand(),
    responsibilityCommand(),
    orphansCommand(),
    asOfCommand(),
    exportCommand(),
    seedCommand(),
    checkCommand(),
    coverageCommand(),
    databaseCommand(),
  ]
  const program = new Command('jokbo').description(
    'A graph database of policy relationships: who became whom, by which law, and says who.',
  )
  for (const command of commands) program.addCommand(command)
  for (const command of [program, ...commands, ...commands.flatMap(({ commands: inner }) => inner)])
    command.exitOverride()
  return program
}
