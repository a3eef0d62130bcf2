import { fileURLToPath } from 'node:url'
import type { Database } from '../../src/database/connect.ts'
import { parseScript, readScripts, type Script } from '../../src/seed/script.ts'

/** The scripts of the made-up country Arden; see its README.md. */
export function tinyGraph(): Script[] {
  return readScripts(supportPath('tiny-graph'))
}

/** Absolute path of a file or folder beside this one. */
export function supportPath(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

/** A script of a text, as if it lay in `seeds/`. */
export function scriptOf(name: string, text: string): Script {
  return parseScript(name, text, `seeds/${name}`)
}

/** Deletes every node, whosever it is; constraints and indexes stay. */
export async function emptyDatabase(database: Database): Promise<void> {
  await database.execute('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
}

/** What a promise rejects with, as `CODE message`. */
export async function faultOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (thrown: unknown) => thrown,
  )
  const { code, message } = error as { code?: string; message: string }
  return `${code ?? 'no code'} ${message}`
}
