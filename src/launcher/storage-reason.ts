import { messageOf, type AppError } from '../errors.ts'
import { unavailable } from './fault.ts'

/** Why nothing could be written, and what to do. */
export interface StorageReason {
  reason: string
  advice: string
}

/** What the system, Java and Maven print when they cannot write. The first match counts. */
export const STORAGE_REASONS: readonly (StorageReason & { pattern: RegExp })[] = [
  {
    pattern: /\bENOSPC\b|No space left on device|not enough space/i,
    reason: 'the disk is full',
    advice: 'Free some space',
  },
  {
    pattern: /\bEDQUOT\b|quota exceeded/i,
    reason: 'the quota of this user is used up',
    advice: 'Delete some files of this user',
  },
  {
    pattern: /\bEROFS\b|Read-only file system/i,
    reason: 'the disk can only be read',
    advice: 'Set JOKBO_HOME to another one',
  },
  {
    pattern: /\bEACCES\b|\bEPERM\b|AccessDenied|Permission denied|Operation not permitted/i,
    reason: 'this user may not write there',
    advice: 'Check the rights of the folder',
  },
]

/** Why nothing could be written, by what was printed or thrown; undefined when that was not the fault. */
export function storageReason(text: string): StorageReason | undefined {
  return STORAGE_REASONS.find(({ pattern }) => pattern.test(text))
}

/** The AppError DATABASE_UNAVAILABLE for an error of writing to a folder; undefined for any other error. */
export function storageFault(error: unknown, folder: string): AppError | undefined {
  const found = storageReason(messageOf(error))
  if (found === undefined) return undefined
  return unavailable(`The database cannot write to ${folder}: ${found.reason}. ${found.advice} and try again.`, error)
}
