import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command } from 'commander'
import { AppError } from '../../errors.ts'
import { schemaFile } from '../../schema-file.ts'
import type { TableFile } from '../../table/csv.ts'
import { seedsFromTables } from '../../table/seeds-from-tables.ts'
import { kindsByType } from '../../vocabulary/types.ts'
import { say } from '../context.ts'
import { assertFree, writeFolder } from '../output-folder.ts'

/** `jokbo seed from-table`: makes seed scripts of two tables. */
export function seedFromTableCommand(): Command {
  return new Command('from-table')
    .description('make seed scripts of a table of bodies and a table of changes, and say what was decided')
    .argument('<bodies>', 'CSV file of bodies: id, kind, names, start, end, country, source')
    .argument('<changes>', 'CSV file of changes: event, date, kind, from, to, functions, law, source')
    .requiredOption('--into <folder>', 'new folder for the scripts')
    .action(async (bodies: string, changes: string, { into }: { into: string }) => {
      await assertFree(into)
      const kinds = kindsByType(schemaFile().vocabulary.things)['Actor'] ?? []
      const tables = { bodies: await readTable(bodies), changes: await readTable(changes) }
      const { scripts, decisions, summary } = seedsFromTables(tables, kinds)
      await writeFolder(into, scripts)
      for (const line of [...decisions, ...summary]) say(line)
      say(`Wrote ${scripts.length} scripts into ${into}. Look at them, then: npx jokbo start --seeds ${into}`)
    })
}

async function readTable(path: string): Promise<TableFile> {
  try {
    return { name: basename(path), bytes: await readFile(path) }
  } catch (cause) {
    throw new AppError('INVALID_INPUT', `${path} cannot be read. Check the path, and that you may read it.`, { cause })
  }
}
