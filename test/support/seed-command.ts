import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { runProgram } from './program-run.ts'

/** What a command printed, and how it ended. */
export interface CommandEnd {
  code: number | string
  output: string
}

/** Runs `jokbo seed` over scripts in a folder of their own, on the database of the test run. */
export async function seedTexts(texts: Readonly<Record<string, string>>, ...options: string[]): Promise<CommandEnd> {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'))
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
  const end = await onTestDatabase('seed', '--seeds', folder, ...options)
  rmSync(folder, { recursive: true })
  return end
}

/** Runs a command on the database of the test run. */
export async function onTestDatabase(...args: string[]): Promise<CommandEnd> {
  const { uri, user, password, database } = inject('neo4j')
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  const run = runProgram(args, settings)
  return { code: await run.end, output: run.output() }
}
