import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { CALLER_GONE } from '../scope.ts'
import { translateError } from '../database/fault.ts'
import { AppError, ERROR_CODES, type ErrorCode } from '../errors.ts'

/** Where the server writes what went wrong; a pino logger fits. */
export interface ErrorLog {
  error(details: object, message: string): void
}

/** Codes that Apollo gives to requests that are themselves at fault. */
const REQUEST_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

const INTERNAL = 'Something went wrong inside the server; it has been logged.'

/**
 * Decides what of an error reaches a caller: its code, and its sentence where the caller can act on it. Everything else
 * is hidden.
 */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const error = translateError(originOf(thrown))
  if (error instanceof AppError) return coded(formatted, error.code, error.message)
  const excess = excessOf(formatted.message)
  if (excess) return coded(formatted, 'QUERY_TOO_COMPLEX', excess)
  if (isRequestFault(thrown)) return coded(formatted, 'INVALID_INPUT', formatted.message)
  return coded(formatted, 'INTERNAL', INTERNAL)
}

/** Logs an error of an operation, unless it is the fault of the request. */
export function logFault(log: ErrorLog, thrown: unknown): void {
  const error = translateError(originOf(thrown))
  if (error instanceof AppError) {
    if (ERROR_CODES[error.code].http >= 500 && error !== CALLER_GONE) log.error({ err: error }, error.message)
  } else if (!isRequestFault(thrown)) log.error({ err: error }, 'unexpected error')
}

/** The sentence for a query that the parser or the validation of graphql-js did not read to its end. */
function excessOf(message: string): string | undefined {
  const [, tokens] = /^Syntax Error: Document contains more that (\d+) tokens/.exec(message) ?? []
  if (tokens) return `The query is longer than ${tokens} words and signs, which are allowed. Ask in several queries.`
  if (message === 'Validation aborted.')
    return 'The query repeats itself too much to be checked. Ask in several queries.'
  return undefined
}

/** HTTP status of a GraphQL answer that holds no data: that of its first error. */
export function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const code = errors[0]?.extensions?.['code']
  return isErrorCode(code) ? ERROR_CODES[code].http : 500
}

/** The answer to an error outside GraphQL: the body in the same shape, its code, and its HTTP status. */
export function errorAnswer(thrown: unknown): ErrorAnswer {
  const error = translateError(thrown)
  if (error instanceof AppError) return oneError(ERROR_CODES[error.code].http, error.code, error.message)
  const status = clientStatus(error)
  if (status !== undefined)
    return oneError(status, 'INVALID_INPUT', error instanceof Error ? error.message : 'Bad request.')
  return oneError(500, 'INTERNAL', INTERNAL)
}

/** What a resolver or a rule threw, before graphql-js added the place. */
function originOf(thrown: unknown): unknown {
  return thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown
}

interface ErrorAnswer {
  status: number
  code: string
  body: { errors: GraphQLFormattedError[] }
}

function oneError(status: number, code: string, message: string): ErrorAnswer {
  return { status, code, body: { errors: [{ message, extensions: { code } }] } }
}

/** Apollo has marked what it refuses by a code. */
function isRequestFault(thrown: unknown): boolean {
  const code = thrown instanceof GraphQLError ? thrown.extensions['code'] : undefined
  return typeof code === 'string' && REQUEST_FAULTS.has(code)
}

/** Fastify marks requests that it refuses itself (too large, malformed JSON) with a status below 500. */
function clientStatus(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined
  return typeof error.statusCode === 'number' && error.statusCode < 500 ? error.statusCode : undefined
}

function coded({ locations, path }: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions: { code } }
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code)
}
