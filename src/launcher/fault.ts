import { AppError } from '../errors.ts'

/** Whether an error of the operating system has this code, such as ENOENT. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** An {@link AppError} DATABASE_UNAVAILABLE. */
export function unavailable(message: string, cause?: unknown): AppError {
  return new AppError('DATABASE_UNAVAILABLE', message, cause === undefined ? undefined : { cause })
}
