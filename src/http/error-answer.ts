import type { GraphQLFormattedError } from 'graphql'
import { AppError, ERROR_CODES, INTERNAL_MESSAGE } from '../errors.ts'

/** The answer to an error outside GraphQL, its body in the shape of GraphQL's errors. */
export interface ErrorAnswer {
  /** HTTP status. */
  status: number
  code: string
  body: { errors: GraphQLFormattedError[] }
}

/**
 * Decides what a caller sees of an error: its code, and its message if the caller can act on it.
 *
 * @param bodyLimit bytes that a request body may have
 */
export function errorAnswer(error: unknown, bodyLimit: number): ErrorAnswer {
  if (error instanceof AppError) return oneError(ERROR_CODES[error.code].http, error.code, error.message)
  if (hasCode(error, 'FST_ERR_CTP_BODY_TOO_LARGE'))
    return oneError(
      413,
      'TOO_LARGE',
      `The request body has more than ${bodyLimit} bytes, which is the limit. Send less at once.`,
    )
  const status = clientStatus(error)
  if (status === undefined) return oneError(500, 'INTERNAL', INTERNAL_MESSAGE)
  return oneError(status, 'INVALID_INPUT', error instanceof Error ? error.message : 'Bad request.')
}

function oneError(status: number, code: string, message: string): ErrorAnswer {
  return { status, code, body: { errors: [{ message, extensions: { code } }] } }
}

/** Fastify marks requests that it refuses itself (too large, malformed JSON) with a status below 500. */
function clientStatus(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined
  return typeof error.statusCode === 'number' && error.statusCode < 500 ? error.statusCode : undefined
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
