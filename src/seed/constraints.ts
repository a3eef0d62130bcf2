import { readFileSync } from 'node:fs'
import { Neo4jError } from 'neo4j-driver'
import { packagePath } from '../package-root.ts'
import { schemaFile } from '../schema-file.ts'
import { reader, type SeedDatabase } from './runner.ts'
import { splitStatements } from './text/split.ts'

const FILE = 'cypher/constraints.cypher'
const NAME = /\b(?:CONSTRAINT|INDEX)\s+(\w+)/
const ATTEMPTS = 5

/**
 * Creates the constraints and indexes of `cypher/constraints.cypher` that are not there yet, and waits for them. They
 * are schema, which Neo4j keeps out of transactions that write data.
 */
export async function createConstraints(database: SeedDatabase): Promise<void> {
  const known = await knownNames(database)
  const missing = constraintStatements().filter((text) => !known.has(NAME.exec(text)?.[1] ?? ''))
  for (const text of missing) await createOne(database, text)
  if (missing.length > 0) await database.execute('CALL db.awaitIndexes(60)')
}

/** The statements of the file; the one with TYPE once for each type of node, named as `change_event_id`. */
export function constraintStatements(): string[] {
  const { things, records } = schemaFile().vocabulary
  const types = ['Entity', 'Thing', ...[...things, ...records].map(({ name }) => name)]
  const statements = splitStatements(readFileSync(packagePath(FILE), 'utf8'), FILE)
  return statements.flatMap(({ text }) => (text.includes(':TYPE') ? types.map((type) => ofType(text, type)) : [text]))
}

function ofType(text: string, type: string): string {
  const words = type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()
  return text.replace(':TYPE', `:${type}`).replace('type_id', `${words}_id`)
}

async function knownNames(database: SeedDatabase): Promise<Set<string>> {
  const rows = await reader(database).run<{ name: string }>('SHOW INDEXES YIELD name')
  return new Set(rows.map(({ name }) => name))
}

/** Where two programs create the same constraint at the same moment, one may fail; its next attempt finds the constraint. */
async function createOne(database: SeedDatabase, text: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await database.execute(text)
      return
    } catch (error) {
      const mayPass = error instanceof Neo4jError && /\.Schema\.|\.Transaction\./.test(error.code)
      if (!mayPass || attempt === ATTEMPTS) throw error
      await new Promise((resolve) => setTimeout(resolve, 100 * attempt))
    }
  }
}
