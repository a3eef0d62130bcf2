import { HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import { AppError } from '../errors.ts'
import type { OccasionalLog } from '../observe/occasional-log.ts'
import type { Context } from './context.ts'

/**
 * Refuses operations while the database is known to be down, before anything is translated for it or logged of them one by
 * one: a refusal must cost little, as callers may repeat it without a pause. An operation that asks also for what needs no
 * database is run.
 */
export function refuseWhileDown(log: OccasionalLog): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: ({ contextValue: { assertAvailable, record } }) => {
          if (record.rootFields.some((field) => field.startsWith('__'))) return Promise.resolve(null)
          const errors = refusal(assertAvailable, log)
          return Promise.resolve(
            errors && { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { errors } } },
          )
        },
      }),
  }
}

function refusal(assertAvailable: () => void, log: OccasionalLog): GraphQLFormattedError[] | null {
  try {
    assertAvailable()
    return null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, message } = error
    const details = { code, err: error }
    log.error(details, message)
    return [{ message, extensions: { code } }]
  }
}
