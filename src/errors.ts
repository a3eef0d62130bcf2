/**
 * The one error of Jokbo: a code that a program can act on and a sentence that a person can act on.
 *
 * Any other thrown value is a bug; the edges (`cli`, `server`) log it and show a neutral sentence.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode

  /**
   * @param code what a caller must act on; one of {@link ERROR_CODES}
   * @param message what happened, to which thing, and what to do next; ends with a full stop
   * @param options `cause` keeps the original error for the log; it never reaches a caller
   */
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** How each code leaves the program: by HTTP status and by exit code. */
export const ERROR_CODES = {
  INVALID_CONFIG: { http: 500, exit: 2, meaning: 'a setting is missing or wrong' },
  INVALID_INPUT: { http: 400, exit: 2, meaning: 'an argument, a variable or a query is wrong' },
  NOT_FOUND: { http: 404, exit: 3, meaning: 'no such thing' },
  INVALID_SCRIPT: { http: 500, exit: 4, meaning: 'a seed script cannot be read or run' },
  CHECK_FAILED: { http: 500, exit: 5, meaning: 'the data breaks a MUST rule' },
  DATABASE_UNAVAILABLE: { http: 503, exit: 6, meaning: 'Neo4j cannot be reached or did not start in time' },
  QUERY_TOO_COMPLEX: { http: 400, exit: 2, meaning: 'a query is over a limit' },
  DATA_INCOMPLETE: { http: 503, exit: 6, meaning: 'a load in parts is open, so answers would be incomplete' },
  TOO_MANY_REQUESTS: { http: 429, exit: 7, meaning: 'the server has its hands full, or this address asks too often' },
  TIMEOUT: { http: 504, exit: 7, meaning: 'an answer took longer than the deadline' },
} as const satisfies Record<string, ErrorFate>

/** A code of the table above. */
export type ErrorCode = keyof typeof ERROR_CODES

interface ErrorFate {
  http: number
  exit: number
  meaning: string
}

/** What a caller is told of anything that is not an {@link AppError}. */
export const INTERNAL_MESSAGE = 'Something went wrong inside the server; it has been logged.'

/** Exit code of the program for anything that is not an {@link AppError}. */
export const EXIT_BUG = 1

/** The message of any thrown value, for a log or as the reason inside another message. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
