import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { AppError } from '../errors.ts'
import { systemCode, WRITE_REASONS } from './write-reasons.ts'

/** A file of a folder: its name and its text. */
export interface TextFile {
  name: string
  text: string
}

/**
 * Writes a folder as a whole: beside its place, which it then takes. After a fault there is nothing of it.
 *
 * @throws AppError INVALID_INPUT when something is there already, or it cannot be written
 */
export async function writeFolder(path: string, files: readonly TextFile[]): Promise<void> {
  const place = resolve(path)
  await assertFree(path, place)
  const temporary = `${place}.${randomBytes(6).toString('hex')}.part`
  try {
    await mkdir(temporary)
    for (const { name, text } of files) await writeFile(join(temporary, name), text, { flag: 'wx', flush: true })
    await rename(temporary, place)
  } catch (cause) {
    await rm(temporary, { recursive: true, force: true })
    throw cannotBeWritten(path, reasonOf(cause), cause)
  }
}

/** @throws AppError INVALID_INPUT when a place is a file, or a folder that holds anything */
export async function assertFree(path: string, place = resolve(path)): Promise<void> {
  let names: string[]
  try {
    names = await readdir(place)
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return
    throw cannotBeWritten(path, reasonOf(cause), cause)
  }
  if (names.length > 0) throw cannotBeWritten(path, 'it holds files already')
}

const REASONS: typeof WRITE_REASONS = {
  ...WRITE_REASONS,
  ENOENT: 'the folder around it does not exist',
  ENOTDIR: 'it, or what it lies in, is a file',
  ENOTEMPTY: 'it holds files already',
  EEXIST: 'it holds files already',
}

function reasonOf(cause: unknown): string {
  return REASONS[systemCode(cause) ?? ''] ?? 'the system refused it'
}

function cannotBeWritten(path: string, reason: string, cause?: unknown): AppError {
  const message = `The folder ${path} cannot be written: ${reason}. Give a new folder with --into, or empty this one.`
  return new AppError('INVALID_INPUT', message, { cause })
}
