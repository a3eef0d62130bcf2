import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../errors.ts'
import type { Chunk } from '../export/format.ts'

/** Where a command writes a file. */
export interface OutputFile {
  /** @throws AppError INVALID_INPUT when it cannot be written, with the reason */
  write: (chunks: AsyncIterable<Chunk>) => Promise<void>
  /** Gives it its name; until then there is no file of that name, or the old one. */
  keep: () => Promise<void>
  /** Deletes what was written, unless it was kept. */
  discard: () => Promise<void>
}

/** A file that is written beside its place, and takes it when it is whole. */
export function newFile(path: string): OutputFile {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.part`
  return {
    write: (chunks) => writeTo(createWriteStream(temporary, { flags: 'wx', flush: true }), chunks, path),
    keep: () => rename(temporary, path),
    discard: () => rm(temporary, { force: true }),
  }
}

/** Standard output; a reader that has read enough may close it. */
export function standardOutput(): OutputFile {
  return {
    write: async (chunks) => {
      try {
        await pipeline(Readable.from(chunks), process.stdout, { end: false })
      } catch (error) {
        if (codeOf(error) !== 'EPIPE') throw error
      }
    },
    keep: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  }
}

/** What the errors of the system mean to a person. */
const REASONS: Partial<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of this user is used up',
  EFBIG: 'a file may not be that large',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk can only be read',
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'its folder is a file',
}

async function writeTo(file: Writable, chunks: AsyncIterable<Chunk>, path: string): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), file)
  } catch (error) {
    const reason = REASONS[codeOf(error) ?? '']
    if (reason === undefined) throw error
    throw new AppError('INVALID_INPUT', `${path} cannot be written: ${reason}. Give another place with --output.`, {
      cause: error,
    })
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
