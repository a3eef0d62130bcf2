import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { chmod, realpath, rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../errors.ts'
import type { Chunk } from '../export/format.ts'
import { systemCode, WRITE_REASONS } from './write-reasons.ts'

/** Where a command writes a file. */
export interface OutputFile {
  /** @throws AppError INVALID_INPUT when it cannot be written, with the reason */
  write: (chunks: AsyncIterable<Chunk>) => Promise<void>
  /** Gives it its name; until then there is no file of that name, or the old one. */
  keep: () => Promise<void>
  /** Deletes what was written, unless it was kept. */
  discard: () => Promise<void>
}

/**
 * A file that is written beside its place, and takes it when it is whole. A link stays, and the file behind it is replaced;
 * a device or a pipe is written to as it is.
 *
 * @throws AppError INVALID_INPUT for a folder and for an empty name
 */
export async function outputFile(path: string): Promise<OutputFile> {
  const place = await realpath(path).catch(() => path)
  const old = await stat(place).catch(() => undefined)
  if (path === '') throw cannotBeWritten('--output', 'the name is empty')
  if (old?.isDirectory()) throw cannotBeWritten(path, 'it is a folder')
  if (old && !old.isFile())
    return streamFile(path, (chunks) => pipeline(Readable.from(chunks), createWriteStream(place)))
  const temporary = `${place}.${randomBytes(6).toString('hex')}.part`
  return {
    write: (chunks) =>
      explained(path, () =>
        pipeline(Readable.from(chunks), createWriteStream(temporary, { flags: 'wx', flush: true })),
      ),
    keep: async () => {
      if (old) await chmod(temporary, old.mode)
      await rename(temporary, place)
    },
    discard: () => rm(temporary, { force: true }),
  }
}

/** Standard output; a reader that has read enough may close it. */
export function standardOutput(): OutputFile {
  return streamFile('Standard output', async (chunks) => {
    try {
      await pipeline(Readable.from(chunks), process.stdout, { end: false })
    } catch (error) {
      if (systemCode(error) !== 'EPIPE') throw error
    }
  })
}

/** What cannot be taken back once it is written. */
function streamFile(path: string, write: (chunks: AsyncIterable<Chunk>) => Promise<void>): OutputFile {
  return {
    write: (chunks) => explained(path, () => write(chunks)),
    keep: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  }
}

async function explained(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const reason = WRITE_REASONS[systemCode(error) ?? '']
    throw reason === undefined ? error : cannotBeWritten(path, reason, error)
  }
}

function cannotBeWritten(path: string, reason: string, cause?: unknown): AppError {
  const message = `${path} cannot be written: ${reason}. Give another place with --output.`
  return new AppError('INVALID_INPUT', message, { cause })
}
