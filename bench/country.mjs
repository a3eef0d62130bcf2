// A generated country of many bodies, as seed scripts.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { FAMILIES } from './families.mjs'

/** Rows of one script, so that a load in parts keeps its transactions small. */
const ROWS = 5_000

/** Bodies of each of the usual histories, which take the rest of the country; families in them are small. */
const USUAL = 50

/**
 * Writes the seed scripts of a country with so many bodies into a folder, unless they are there already. A tenth of the dates
 * is fuzzy, and 1 in 20 changes of the usual histories has none. Equal numbers give equal countries.
 *
 *
 * @param families the families of known sizes among the bodies
 * @returns a text that differs for every other country
 */
export async function writeCountry(folder, bodies, families = FAMILIES) {
  const { seedTexts } = await load('scripts')
  const texts = seedTexts(await historiesOf(bodies, families), ROWS)
  const version = texts
    .reduce((hash, { name, text }) => hash.update(name).update(text), createHash('sha256'))
    .digest('hex')
  const mark = join(folder, '.version')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === version) return version
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of texts) writeFileSync(join(folder, name), text)
  writeFileSync(mark, version)
  return version
}

async function historiesOf(bodies, known) {
  const { generateHistory } = await load('generate')
  const families = Object.entries(known).flatMap(([size, family]) =>
    Array.from({ length: family.copies }, (_, index) =>
      generateHistory(index + 1, {
        bodies: family.bodies,
        oneFamily: true,
        fuzzy: 0.1,
        prefix: `${size}-${index + 1}`,
      }),
    ),
  )
  const left = bodies - families.reduce((sum, history) => sum + history.bodies.length, 0)
  const usual = Array.from({ length: Math.floor(left / USUAL) }, (_, index) =>
    // They last some ten years each; beginning in different years, they spread over all of them.
    generateHistory(index + 1, { bodies: USUAL, fuzzy: 0.1, undated: 0.05, since: 1950 + (index % 66) }),
  )
  return [...families, ...usual]
}

async function load(name) {
  const { module } = await runnerImport(`./test/support/history/${name}.ts`, { logLevel: 'error' })
  return module
}
