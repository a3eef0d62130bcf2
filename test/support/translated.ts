import { execute, type DocumentNode, type GraphQLSchema } from 'graphql'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Context } from '../../src/graphql/context.ts'
import type { Statement } from '../../src/graphql/library/recorder.ts'

interface Library {
  translateRead: (...given: unknown[]) => unknown
}

const require = createRequire(import.meta.url)
const library = require(join(dirname(require.resolve('@neo4j/graphql')), 'translate/translate-read.js')) as Library

let count = 0
const { translateRead } = library
library.translateRead = (...given) => {
  count += 1
  return translateRead(...given)
}

/** How often @neo4j/graphql has translated something in this process. */
export function translations(): number {
  return count
}

/** What is sent to the database for an operation, without a database: each statement has no rows. */
export async function statementsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Promise<Statement[]> {
  const statements: Statement[] = []
  const run = (cypher: string, parameters: Record<string, unknown>) => {
    if (cypher.includes('dbms.components')) return Promise.resolve(resultOf([['5.26.0', 'community']]))
    statements.push({ cypher, parameters })
    return Promise.resolve(resultOf([]))
  }
  const session = () => ({
    executeRead: (work: (transaction: { run: typeof run }) => unknown) => work({ run }),
    close: () => Promise.resolve(),
  })
  const contextValue = {
    executionContext: { session },
    signal: new AbortController().signal,
    ask: () => Promise.reject(new Error('No question is answered here.')),
    days: new Map(),
    loaders: new WeakMap(),
    batches: new WeakMap(),
    covered: new WeakMap(),
  } as unknown as Context
  await execute({ schema, document, contextValue, variableValues: variables })
  // Root fields are read at once, in any order.
  return statements.toSorted(
    (a, b) => a.cypher.localeCompare(b.cypher) || JSON.stringify(a).localeCompare(JSON.stringify(b)),
  )
}

function resultOf(rows: unknown[][]): object {
  const records = rows.map((row) => Object.assign([...row], { toObject: () => row }))
  return { records, summary: { counters: { updates: () => ({}) } } }
}
