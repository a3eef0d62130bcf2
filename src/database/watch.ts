import type { Driver } from 'neo4j-driver'
import type { Database } from './connect.ts'
import { nameOfStatement } from './statement.ts'

/**
 * Told when a read begins; returns what is told when it has ended, with the error if it failed.
 *
 * @param name name of the statement, `generated` for one of @neo4j/graphql
 */
export type CallWatch = (name: string) => (fault?: unknown) => void

/** The same database, with every read watched: our named statements, and those that @neo4j/graphql generates. */
export function watchDatabase(database: Database, begin: CallWatch): Database {
  return {
    ...database,
    driver: watchDriver(database.driver, begin),
    state: (deadlines) => watch(begin('dataset/state'), database.state(deadlines)),
    read: (statement, parameters, deadlines) =>
      watch(begin(nameOfStatement(statement) ?? 'unnamed'), database.read(statement, parameters, deadlines)),
  }
}

/** @neo4j/graphql reads by sessions of its own, one for each root field. */
function watchDriver(driver: Driver, begin: CallWatch): Driver {
  const session: Driver['session'] = (config) => {
    const opened = driver.session(config)
    const read = opened.executeRead.bind(opened)
    opened.executeRead = (work, transaction) => watch(begin('generated'), read(work, transaction))
    return opened
  }
  return Object.create(driver, { session: { value: session } }) as Driver
}

async function watch<T>(end: (fault?: unknown) => void, call: Promise<T>): Promise<T> {
  try {
    const result = await call
    end()
    return result
  } catch (error) {
    end(error)
    throw error
  }
}
