import { randomBytes } from 'node:crypto'
import { link, open, readFile, rename, rm } from 'node:fs/promises'
import { hasCode } from './fault.ts'

/** The text of a file, or undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Writes a file that only its owner can read; a reader sees the old text or the new one, never a part. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const beside = await writeBeside(path, text)
  await rename(beside, path)
}

/**
 * Writes such a file only where none is yet.
 * @returns false when somebody else was first; their text stands
 */
export async function createFile(path: string, text: string): Promise<boolean> {
  const beside = await writeBeside(path, text)
  try {
    await link(beside, path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(beside, { force: true })
  }
}

async function writeBeside(path: string, text: string): Promise<string> {
  const beside = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(beside, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  return beside
}
