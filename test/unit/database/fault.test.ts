import { Neo4jError } from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { isAnswer, isRefusedLogin, isSettingFault, isUnreachable, translateError } from '../../../src/database/fault.ts'
import { AppError } from '../../../src/errors.ts'

const driverError = (code: string, message = 'at 10.1.2.3:7687') => new Neo4jError(message, code, '', '')

function translated(code: string, message?: string): AppError {
  const error = translateError(driverError(code, message))
  if (!(error instanceof AppError)) throw new Error(`${code} is not translated`)
  return error
}

describe('an error of the driver', () => {
  test.each([
    ['ServiceUnavailable', 'cannot be reached'],
    ['SessionExpired', 'cannot be reached'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'cannot be reached'],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'cannot be reached'],
    ['Neo.ClientError.Security.Unauthorized', 'refused the login'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'refused the login'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'no such database'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'out of memory'],
    ['Neo.TransientError.General.TransactionOutOfMemoryError', 'out of memory'],
    ['Neo.TransientError.General.OutOfMemoryError', 'out of memory'],
    ['Neo.ClientError.General.TransactionOutOfMemoryError', 'out of memory'],
    ['Neo.TransientError.Transaction.BookmarkTimeout', 'could not run the statement now'],
    ['Neo.TransientError.Request.NoThreadsAvailable', 'could not run the statement now'],
  ])('%s is DATABASE_UNAVAILABLE: %s', (code, message) => {
    expect(translated(code).code).toBe('DATABASE_UNAVAILABLE')
    expect(translated(code).message).toContain(message)
    expect(translated(code).message).not.toContain('10.1.2.3')
  })

  test.each([
    ['Connection was closed by server', 'cannot be reached'],
    ['Connection acquisition timed out in 2500 ms. Pool status: Active conn count = 100, Idle conn count = 0.', 'busy'],
    [
      'Connection acquisition timed out in 2500 ms. Pool status: Active conn count = 0, Idle conn count = 0.',
      'does not answer',
    ],
    ['Server responded HTTP. Make sure you are not trying to connect to the http endpoint', '7687'],
    ['Unknown Bolt protocol version: 0.0', '5.26'],
    ['Failed to connect. Caused by: Server certificate is not trusted.', 'bolt+ssc://'],
    ['Failed to connect. Caused by: write EPROTO 1:error:0A00010B:SSL routines::wrong version number', 'bolt://'],
    [
      'Failed to connect. Caused by: Client network socket disconnected before secure TLS connection was established',
      'bolt://',
    ],
  ])('without a code is recognised by its message: %s', (text, message) => {
    expect(translated('N/A', text).code).toBe('DATABASE_UNAVAILABLE')
    expect(translated('N/A', text).message).toContain(message)
  })

  test.each([
    'Neo.ClientError.Transaction.TransactionTimedOut',
    'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
    'Neo.TransientError.Transaction.LockClientStopped',
  ])('%s is TIMEOUT', (code) => {
    expect(translated(code).code).toBe('TIMEOUT')
  })

  test('about a statement is returned unchanged, and so is any error of other code', () => {
    for (const error of [driverError('Neo.ClientError.Statement.SyntaxError'), new Error('x'), 'text'])
      expect(translateError(error)).toBe(error)
  })
})

test('an unreachable database, a wrong setting and an error of the server are distinguished', () => {
  const kinds = (code: string, message = '') => {
    const error = driverError(code, message)
    return [isUnreachable(error), isSettingFault(translateError(error)), isAnswer(error)]
  }
  expect(kinds('ServiceUnavailable')).toEqual([true, false, false])
  expect(kinds('ServiceUnavailable', 'certificate is not trusted')).toEqual([false, true, false])
  expect(kinds('Neo.ClientError.Security.Unauthorized')).toEqual([false, true, true])
  expect(kinds('Neo.ClientError.Statement.SyntaxError')).toEqual([false, false, true])
  expect(kinds('Neo.TransientError.Database.DatabaseUnavailable')).toEqual([true, false, false])
  expect(isRefusedLogin(translated('Neo.ClientError.Security.Unauthorized'))).toBe(true)
  expect(isRefusedLogin(translated('ServiceUnavailable'))).toBe(false)
  expect(isSettingFault(new AppError('INVALID_CONFIG', 'too old'))).toBe(true)
})
