import { expect, test } from 'vitest'
import { AppError } from '../../src/errors.ts'
import type { Scope } from '../../src/scope.ts'
import { answering, hang } from '../support/access.ts'
import { openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

const loaded = (state: object) => () => Promise.resolve(state)

test.each<[string, (scope: Scope) => Promise<unknown>, string, string]>([
  [
    'nothing is loaded',
    loaded({ version: null, complete: false }),
    'No data set is loaded. Run jokbo seed.',
    'DATA_INCOMPLETE',
  ],
  [
    'a load in parts has failed',
    loaded({ version: 'x', complete: false }),
    'A load in parts is in progress or has failed.',
    'DATA_INCOMPLETE',
  ],
  [
    'the login is refused',
    () => Promise.reject(new AppError('DATABASE_UNAVAILABLE', 'Neo4j refused the login.')),
    'Neo4j refused the login.',
    'DATABASE_UNAVAILABLE',
  ],
  ['the database hangs', hang, 'The database does not answer in time.', 'DATABASE_UNAVAILABLE'],
])('/readyz reports that %s', async (_title, answer, reason, code) => {
  const app = await openApp(answering(served.database, answer))
  const told = await app.inject('/readyz')
  await app.close()
  expect(told.statusCode).toBe(503)
  expect(told.json()).toEqual({
    errors: [{ message: expect.stringContaining(reason) as string, extensions: { code } }],
  })
})

test('/readyz shows which version of the data is served', async () => {
  const { dataset } = await served.data('{ dataset { version } }')
  expect((await served.app.inject('/readyz')).json()).toEqual({ status: 'ready', ...(dataset as object) })
})
