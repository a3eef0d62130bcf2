import type { Driver, ManagedTransaction } from 'neo4j-driver'

/** Cypher with its parameters. */
export interface Statement {
  readonly cypher: string
  readonly parameters: Readonly<Record<string, unknown>>
}

type Run = Pick<ManagedTransaction, 'run'>
type Work = (transaction: Run) => Promise<unknown>

/** What takes the place of a driver for @neo4j/graphql, and keeps the last statement that was run by it. */
export interface Recorder {
  readonly executor: Driver
  last(): Statement | undefined
}

/** @param executor runs the statements; without one, none is run and each has no rows */
export function makeRecorder(executor?: Driver): Recorder {
  let last: Statement | undefined
  const recorded = (transaction?: Run): Run => ({
    run: ((cypher: string, parameters: Record<string, unknown>) => {
      last = { cypher, parameters }
      return transaction ? transaction.run(cypher, parameters) : NO_ROWS
    }) as unknown as Run['run'],
  })
  const session = (...config: Parameters<Driver['session']>) => {
    const inner = executor?.session(...config)
    return {
      executeRead: (work: Work) =>
        inner ? inner.executeRead((transaction) => work(recorded(transaction))) : work(recorded()),
      close: () => inner?.close() ?? Promise.resolve(),
    }
  }
  return { executor: { session } as unknown as Driver, last: () => last }
}

/** A result as far as the library reads it. */
const NO_ROWS = Promise.resolve({ records: [], summary: { counters: { updates: () => ({}) } } })
