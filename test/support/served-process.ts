import { afterEach, expect } from 'vitest'
import { openFakeBolt, type Script } from './fake-bolt.ts'
import { addressOf, runProgram, type ProgramRun } from './program-run.ts'

/** The program in a process of its own, over a fake database. */
export interface ServedProcess {
  run: ProgramRun
  port: number
}

const closers: (() => Promise<unknown>)[] = []

/** Ends after each test of the calling file what it has started. */
export function endEach(): void {
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close()
  })
}

/** Starts `jokbo serve` over a fake database. */
export async function serveProcess(script?: Script, settings: Record<string, string> = {}): Promise<ServedProcess> {
  const database = await openFakeBolt(script)
  const { uri, password } = database.address
  const run = runProgram(['serve'], { NEO4J_URI: uri, NEO4J_PASSWORD: password, ...settings })
  closers.push(database.stop, () => {
    run.child.kill('SIGKILL')
    return run.end
  })
  await expect.poll(() => addressOf(run), { timeout: 60_000 }).not.toBe('')
  return { run, port: Number(new URL(addressOf(run)).port) }
}

/** A script of a database with 100 actors, whose names have so many letters each. */
export function longNames(letters: number): Script {
  const asked = new Map<number, string>()
  const rows = Array.from({ length: 100 }, (_, index) => [{ id: `a${index}`, nameEn: 'x'.repeat(letters) }])
  return (name, [statement], connection) => {
    if (name === 'RUN') asked.set(connection, String(statement))
    return name === 'PULL' && asked.get(connection)?.includes('Actor') ? { rows } : undefined
  }
}

/** The bytes of a request for an operation. */
export function operation(query: string, caller: string): string {
  const body = JSON.stringify({ query })
  return `${head(caller)}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

/** The beginning of a request for an operation, without its length and its body. */
export function head(caller: string): string {
  return `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nx-forwarded-for: ${caller}\r\n`
}
