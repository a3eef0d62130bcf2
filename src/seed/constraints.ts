import { readFileSync } from 'node:fs'
import { Neo4jError } from 'neo4j-driver'
import { packagePath } from '../package-root.ts'
import { schemaFile } from '../schema-file.ts'
import { stateTypes } from '../vocabulary/relations.ts'
import { reader, type SeedDatabase } from './runner.ts'
import { splitStatements } from './text/split.ts'

const FILE = 'cypher/constraints.cypher'
const NAME = /\b(?:CONSTRAINT|INDEX)\s+(\w+)/
const RELATION_TYPES = /-\[r:([A-Z_|]+)\]-/
const ATTEMPTS = 5

/**
 * Creates the constraints and indexes of `cypher/constraints.cypher` that are not there yet, and waits for them. An index
 * of other relation types than the file has is made anew. They are schema, which Neo4j keeps out of transactions that
 * write data.
 *
 * @returns the names of those that were not there
 */
export async function createConstraints(database: SeedDatabase): Promise<string[]> {
  const known = await knownTypes(database)
  const missing = constraintStatements().filter((text) => !isKnown(text, known))
  for (const text of missing) {
    const name = nameIn(text)
    if (known.has(name)) await database.execute(`DROP INDEX ${name} IF EXISTS`)
    await createOne(database, text)
  }
  if (missing.length > 0) await database.execute('CALL db.awaitIndexes(60)')
  return missing.map(nameIn).filter((name) => !known.has(name))
}

/** Drops constraints and indexes by their names. */
export async function dropConstraints(database: SeedDatabase, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await database.execute(`DROP CONSTRAINT ${name} IF EXISTS`)
    await database.execute(`DROP INDEX ${name} IF EXISTS`)
  }
}

/**
 * The statements of the file: the one with TYPE once for each type of node, named as `change_event_id`, and STATE as the
 * types of relations that last.
 */
export function constraintStatements(): string[] {
  const { things, records, relations } = schemaFile().vocabulary
  const states = stateTypes(relations).join('|')
  const types = ['Entity', 'Thing', ...[...things, ...records].map(({ name }) => name)]
  const statements = splitStatements(readFileSync(packagePath(FILE), 'utf8'), FILE)
  return statements.flatMap(({ text }) =>
    text.includes(':TYPE') ? types.map((type) => ofType(text, type)) : [text.replace(':STATE', `:${states}`)],
  )
}

function ofType(text: string, type: string): string {
  const words = type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()
  return text.replace(':TYPE', `:${type}`).replace('type_id', `${words}_id`)
}

/** The labels or relation types of each index, by its name. */
async function knownTypes(database: SeedDatabase): Promise<Map<string, readonly string[]>> {
  const rows = await reader(database).run<{ name: string; types: string[] | null }>(
    'SHOW INDEXES YIELD name, labelsOrTypes AS types',
  )
  return new Map(rows.map(({ name, types }) => [name, types ?? []]))
}

function isKnown(text: string, known: ReadonlyMap<string, readonly string[]>): boolean {
  const types = known.get(nameIn(text))
  const wanted = RELATION_TYPES.exec(text)?.[1]?.split('|')
  return types !== undefined && (!wanted || wanted.toSorted().join() === types.toSorted().join())
}

function nameIn(text: string): string {
  return NAME.exec(text)?.[1] ?? ''
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
