import { randomBytes } from 'node:crypto'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { unavailable } from '../fault.ts'
import type { Home } from '../home.ts'
import { createFile, readIfExists, replaceFile } from '../private-file.ts'

/**
 * The password of the managed database of a home. Where there is none, one is made, and written before anything uses it.
 * A broken file is replaced only while there is no database that depends on it.
 *
 * @throws AppError DATABASE_UNAVAILABLE when there is a database and the file is missing or broken
 */
export async function homePassword(home: Home): Promise<string> {
  const known = await readPassword(home)
  if (known !== undefined) return known
  if (await hasData(home)) throw lostPassword(home)
  const made = randomBytes(24).toString('base64url')
  if (await createFile(home.password, `${made}\n`)) return made
  const other = await readPassword(home)
  if (other !== undefined) return other
  await replaceFile(home.password, `${made}\n`)
  return made
}

/** A password as {@link homePassword} makes them; undefined when the file is missing or holds anything else. */
async function readPassword(home: Home): Promise<string | undefined> {
  const text = (await readIfExists(home.password))?.trim()
  return text !== undefined && /^[\w-]{24,}$/.test(text) ? text : undefined
}

/** The AppError DATABASE_UNAVAILABLE for a database that has another password than the file. */
export function lostPassword(home: Home): Error {
  const advice = `Restore the file, or move ${home.neo4j} away to begin with an empty database.`
  return unavailable(`The file ${home.password} does not hold the password of the database. ${advice}`)
}

function hasData(home: Home): Promise<boolean> {
  return access(join(home.neo4j, 'data', 'databases', 'system')).then(
    () => true,
    () => false,
  )
}
