import { randomBytes } from 'node:crypto'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { unavailable } from '../fault.ts'
import type { Home } from '../home.ts'
import { createFile, readIfThere, replaceFile } from '../private-file.ts'

/**
 * The password of the databases of this home; made up, and kept before anything uses it, when there is none.
 * A broken file is replaced only as long as no database depends on it.
 *
 * @throws AppError DATABASE_UNAVAILABLE when the file is gone or broken and a database is there
 */
export async function ownPassword(home: Home): Promise<string> {
  const known = parsePassword(await readIfThere(home.password))
  if (known !== undefined) return known
  if (await hasStore(home)) throw lostPassword(home)
  const made = randomBytes(24).toString('base64url')
  if (await createFile(home.password, `${made}\n`)) return made
  const other = parsePassword(await readIfThere(home.password))
  if (other !== undefined) return other
  await replaceFile(home.password, `${made}\n`)
  return made
}

/** A password as {@link ownPassword} makes them, or undefined for anything else. */
function parsePassword(text: string | undefined): string | undefined {
  const trimmed = text?.trim()
  return trimmed !== undefined && /^[\w-]{24,}$/.test(trimmed) ? trimmed : undefined
}

/** What to say when the database does not know the password of the file. */
export function lostPassword(home: Home): Error {
  const advice = `Put the file back, or move ${home.neo4j} away to begin with an empty database.`
  return unavailable(`The file ${home.password} does not hold the password of the database. ${advice}`)
}

function hasStore(home: Home): Promise<boolean> {
  return access(join(home.neo4j, 'data', 'databases', 'system')).then(
    () => true,
    () => false,
  )
}
