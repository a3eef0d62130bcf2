import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { AppError } from '../../src/errors.ts'
import { runSeeds } from '../../src/seed/run.ts'
import type { Script } from '../../src/seed/script.ts'
import { openTestDatabase } from '../support/database.ts'
import { exportGraph } from '../support/export-graph.ts'
import { emptyDatabase, scriptOf, tinyGraph } from '../support/seed-scripts.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await emptyDatabase(database)
  await database.close()
})

/** What a fresh load of scripts gives, or the code of its fault. */
async function fresh(scripts: readonly Script[]): Promise<string> {
  await emptyDatabase(database)
  return load(scripts)
}

/** The graph after the scripts were loaded, or the code of the fault. */
async function load(scripts: readonly Script[]): Promise<string> {
  try {
    await runSeeds(database, scripts, { replacing: 'all' })
    return await exportGraph(database, { times: false })
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

/** Rows of the tiny graph: lines of its scripts that hold one row each. */
const LINES = tinyGraph().flatMap(({ name, text }) =>
  text.split('\n').flatMap((line, index) => (/^ {2}\{.*\},?$/.test(line) ? [{ name, index }] : [])),
)

type Edit = (lines: string[], at: number) => void

const EDITS: Record<string, Edit> = {
  rename: (lines, at) => (lines[at] = (lines[at] ?? '').replace(/(nameEn|title|text): '([^']*)'/, "$1: '$2 new'")),
  date: (lines, at) => (lines[at] = (lines[at] ?? '').replace(/start: '(\d{4})[^']*'/, "start: '$1~'")),
  cite: (lines, at) => (lines[at] = (lines[at] ?? '').replace(/cites: \['([a-z0-9-]+)#[^']*'/, "cites: ['$1#p. 77'")),
  remove: (lines, at) => (lines[at] = ''),
  up: (lines, at) => {
    const [one, two] = [lines[at - 1] ?? '', lines[at] ?? '']
    if (/^ {2}\{.*\},$/.test(one) && /^ {2}\{.*\},$/.test(two)) [lines[at - 1], lines[at]] = [two, one]
  },
}

function isLast(lines: readonly string[], at: number): boolean {
  return !(lines[at] ?? '').trimEnd().endsWith(',')
}

function edited(edits: readonly { line: number; kind: string }[]): Script[] {
  const texts = new Map(tinyGraph().map(({ name, text }) => [name, text.split('\n')]))
  for (const { line, kind } of edits) {
    const place = LINES[line % LINES.length]
    const lines = texts.get(place?.name ?? '')
    if (!place || !lines || (kind === 'remove' && isLast(lines, place.index))) continue
    EDITS[kind]?.(lines, place.index)
  }
  return [...texts].map(([name, lines]) => scriptOf(name, lines.join('\n')))
}

test('after any change of the scripts the graph is that of a fresh load, or as before', async () => {
  const edit = fc.record({ line: fc.nat(LINES.length - 1), kind: fc.constantFrom(...Object.keys(EDITS)) })
  const before = await fresh(tinyGraph())
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const scripts = edited(edits)
      const outcome = await load(scripts)
      if (outcome.includes('\n')) {
        expect(outcome).toBe(await fresh(scripts))
        expect(await load(tinyGraph())).toBe(before)
      } else expect(await exportGraph(database, { times: false })).toBe(before)
    }),
    { numRuns: 6 },
  )
}, 120_000)
