/**
 * The one error of Jokbo: a code that a program can act on and a sentence that a person can act on.
 *
 * Any other thrown value is a bug; the edges (`cli`, `graphql`, `http`) log it and show a neutral sentence.
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

/** The HTTP status and the exit code of each error code. The README holds the same table. */
export const ERROR_CODES = {
  INVALID_CONFIG: { http: 500, exit: 2, meaning: 'a setting is missing, wrong or no longer exists' },
  INVALID_INPUT: { http: 400, exit: 2, meaning: 'an argument, a variable or a query is wrong' },
  NOT_FOUND: { http: 404, exit: 3, meaning: 'nothing has this id or this address' },
  UNSUPPORTED_FORMAT: { http: 404, exit: 2, meaning: 'the answer is not available in this format' },
  INVALID_SCRIPT: { http: 500, exit: 4, meaning: 'a seed script cannot be read or run' },
  CHECK_FAILED: { http: 500, exit: 5, meaning: 'the data violates a MUST rule' },
  DATABASE_UNAVAILABLE: {
    http: 503,
    exit: 6,
    meaning: 'Neo4j cannot be reached, did not start in time, or has closed the database, as on a full disk',
  },
  DATA_INCOMPLETE: { http: 503, exit: 6, meaning: 'no complete data set is loaded' },
  QUERY_TOO_COMPLEX: { http: 400, exit: 2, meaning: 'a query is over a limit' },
  TOO_LARGE: { http: 413, exit: 2, meaning: 'the request body or the answer is larger than allowed' },
  TOO_MANY_REQUESTS: {
    http: 429,
    exit: 7,
    meaning: 'the server is at its concurrency limit, or this address is over its rate',
  },
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
