import { Neo4jError } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { isAnswer, translateError } from '../../../src/database/fault.ts'
import { needsRestart } from '../../../src/database/storage-fault.ts'

const driverError = (code: string, message: string) => new Neo4jError(message, code, '', '')
const LOG = 'Neo.DatabaseError.Transaction.TransactionLogError'
const START = 'Neo.DatabaseError.Transaction.TransactionStartFailed'
const CLOSED =
  'The database has encountered a critical error, and needs to be restarted. Please see database logs for more details.'

// The first three are what Neo4j 5.26 says of a full disk: at the write that does not fit, and to everybody afterwards.
test.each([
  [LOG, 'Could not append transaction: Transaction #16 {with 120002 commands} to log.', 'most likely full', true],
  [START, CLOSED, 'most likely full', true],
  ['Neo.DatabaseError.General.UnknownError', CLOSED, 'most likely full', true],
  ['Neo.DatabaseError.General.UnknownError', 'java.io.IOException: No space left on device', 'is full', false],
  ['Neo.DatabaseError.Statement.ExecutionFailed', 'Read-only file system', 'cannot be written to', false],
  ['Neo.DatabaseError.Statement.ExecutionFailed', 'Disk quota exceeded', 'its share of the disk', false],
  ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'x', 'at its own files', false],
  ['Neo.DatabaseError.Database.UnableToStartDatabase', 'x', 'at its own files', false],
  ['Neo.DatabaseError.General.StorageDamageDetected', 'x', 'at its own files', false],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'x', 'lets nobody write', false],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'x', 'lets nobody write', false],
])('%s, "%s", is DATABASE_UNAVAILABLE: %s', (code, text, message, restart) => {
  const error = driverError(code, text)
  const translated = translateError(error)
  expect(translated).toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: expect.stringContaining(message) as string,
  })
  expect([needsRestart(error), needsRestart(translated)]).toEqual([restart, restart])
  expect(isAnswer(error)).toBe(!restart)
})

test('a fault of one statement stays one, whatever its text says of restarts', () => {
  for (const [code, text] of [
    ['Neo.DatabaseError.General.UnknownError', 'Key not found: x'],
    ['Neo.DatabaseError.Statement.ExecutionFailed', 'x'],
    ['Neo.ClientError.Statement.SyntaxError', `No space left on device, ${CLOSED}`],
  ] as const) {
    const error = driverError(code, text)
    expect(translateError(error)).toBe(error)
    expect([needsRestart(error), isAnswer(error)]).toEqual([false, true])
  }
})
