import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { AppError, ERROR_CODES, INTERNAL_MESSAGE, type ErrorCode } from '../errors.ts'
import type { OccasionalLog } from '../observe/occasional-log.ts'
import { CALLER_GONE } from '../scope.ts'
import { teach } from './teaching.ts'

/** Where the server writes what went wrong; a pino logger fits. */
export interface ErrorLog {
  error(details: object, message: string): void
}

/** Codes that Apollo gives to faults of a request. */
const REQUEST_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/**
 * Makes what decides what a caller sees of an error: its code, and its message if the caller can act on it. Everything else
 * is hidden.
 *
 * @param schema of the API, from which messages say what to write instead
 */
export function makeFormatError(
  schema: GraphQLSchema,
): (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError {
  return (formatted, thrown) => formatError(schema, formatted, thrown)
}

function formatError(schema: GraphQLSchema, formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const error = originOf(thrown)
  if (error instanceof AppError) return coded(formatted, error.code, error.message)
  const excess = excessMessage(formatted.message)
  if (excess) return coded(formatted, 'QUERY_TOO_COMPLEX', excess)
  if (isRequestFault(thrown)) return coded(formatted, 'INVALID_INPUT', teach(schema, formatted.message))
  return coded(formatted, 'INTERNAL', INTERNAL_MESSAGE)
}

/**
 * Logs an error of an operation, unless it is the fault of the request.
 *
 * @param occasional for errors that a database in trouble gives to everybody
 */
export function logFault(log: ErrorLog, occasional: OccasionalLog, thrown: unknown): void {
  const error = originOf(thrown)
  if (error instanceof AppError) {
    const details = { code: error.code, err: error }
    if (ERROR_CODES[error.code].http >= 500 && error !== CALLER_GONE) occasional.error(details, error.message)
  } else if (!isRequestFault(thrown)) log.error({ err: error }, 'unexpected error')
}

/** The message for a query over a limit of graphql-js, in its parser or its validation; undefined for any other error. */
function excessMessage(message: string): string | undefined {
  const [, tokens] = /^Syntax Error: Document contains more that (\d+) tokens/.exec(message) ?? []
  if (tokens) return `The query has more than ${tokens} tokens, which is the limit. Ask in several queries.`
  if (message === 'Validation aborted.')
    return 'The query repeats the same fields too often to be validated. Ask in several queries.'
  if (message.startsWith('Maximum introspection depth exceeded'))
    return 'The query asks for types inside types too deeply. Ask for less of the schema at once.'
  return undefined
}

/** HTTP status of a GraphQL answer without data: that of its first error. */
export function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const code = errors[0]?.extensions?.['code']
  return isErrorCode(code) ? ERROR_CODES[code].http : 500
}

/** Whether each root field of an answer is null because the server, and not the query, is at fault. */
export function isFailed(data: Record<string, unknown>, errors: readonly GraphQLFormattedError[]): boolean {
  const failed = new Set(errors.filter((error) => statusOf([error]) >= 500).map(({ path }) => path?.[0]))
  return Object.entries(data).every(([key, value]) => value === null && failed.has(key))
}

/** What a resolver or a rule threw, before graphql-js added the position. */
function originOf(thrown: unknown): unknown {
  return thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown
}

/** What graphql-js says of an argument that can be found wrong only when its field is run, as a variable that is null. */
const WRONG_ARGUMENT = /^Argument "\w+" (of|has) .* (must not be null|was not provided|invalid value)/

/** Whether the request is refused: Apollo gives its errors a code, and graphql-js finds wrong arguments while it runs. */
function isRequestFault(thrown: unknown): boolean {
  if (!(thrown instanceof GraphQLError)) return false
  const { code } = thrown.extensions
  if (typeof code === 'string' && REQUEST_FAULTS.has(code)) return true
  return originOf(thrown) instanceof GraphQLError && WRONG_ARGUMENT.test(thrown.message)
}

function coded({ locations, path }: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions: { code } }
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code)
}
