import { statfs } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import type { AppError } from '../errors.ts'
import { unavailable } from './fault.ts'

/** Bytes that must be free for a start: on a fuller disk Neo4j neither starts nor ends, and can write no reason. */
const NEEDED = 32 * 1024 * 1024

/** Milliseconds between two looks at a full disk. */
const PAUSE = 2_000

/** A folder and how much is free on its disk, as `/home/me/.jokbo (12 MB free)`. */
export async function placeOf(folder: string): Promise<string> {
  const free = await freeBytes(folder)
  return free === undefined ? folder : `${folder} (${megabytes(free)} free)`
}

/** The AppError DATABASE_UNAVAILABLE for a disk with too little space for Neo4j; undefined when there is enough. */
export async function fullDisk(folder: string): Promise<AppError | undefined> {
  const free = await freeBytes(folder)
  if (free === undefined || free >= NEEDED) return undefined
  return unavailable(
    `The disk of ${folder} is full: ${megabytes(free)} free, Neo4j needs ${megabytes(NEEDED)} to start. Free some space and try again.`,
  )
}

/**
 * Waits until Neo4j can write to its home again.
 * @param tell told once that it waits
 * @throws an AbortError when the signal is aborted
 */
export async function waitForSpace(folder: string, tell: (line: string) => void, signal: AbortSignal): Promise<void> {
  for (let waited = false; (await fullDisk(folder)) !== undefined; waited = true) {
    if (!waited)
      tell(
        `The disk is full: ${await placeOf(folder)}. Free some space; Neo4j starts by itself when ${megabytes(NEEDED)} are free.`,
      )
    await delay(PAUSE, undefined, { signal })
  }
}

/** Undefined where the folder does not exist; whoever writes there hears that. */
async function freeBytes(folder: string): Promise<number | undefined> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => undefined,
  )
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 / 1024)} MB`
}
