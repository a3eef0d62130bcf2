// Writes the seed scripts of a generated country into a folder, unless they are there already.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'

/** Rows of one script, so that a load in parts keeps its transactions small. */
const ROWS = 5_000

/** Writes the scripts of a country with so many bodies; the same folder stays as it is while the generator does. */
export async function writeCountry(folder, bodies) {
  const { generateCountry } = await load('country')
  const { seedTexts } = await load('scripts')
  const texts = seedTexts(generateCountry(bodies), ROWS)
  const mark = createHash('sha256')
  for (const { name, text } of texts) mark.update(name).update(text)
  const version = mark.digest('hex')
  const markFile = join(folder, '.version')
  if (existsSync(markFile) && readFileSync(markFile, 'utf8') === version) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of texts) writeFileSync(join(folder, name), text)
  writeFileSync(markFile, version)
}

async function load(name) {
  const { module } = await runnerImport(`./test/support/history/${name}.ts`, { logLevel: 'error' })
  return module
}
