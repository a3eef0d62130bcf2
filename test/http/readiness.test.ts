import { expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { AppError } from '../../src/errors.ts'
import { openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

const rows = (row: object) => (() => Promise.resolve([row])) as Database['read']

test.each<[string, Database['read'], string]>([
  ['nothing is loaded', rows({ version: null, complete: false }), 'No data set is loaded. Run jokbo seed.'],
  [
    'a load in parts has failed',
    rows({ version: 'x', complete: false }),
    'A load in parts is under way or has failed.',
  ],
  [
    'the login is refused',
    () => Promise.reject(new AppError('DATABASE_UNAVAILABLE', 'Neo4j refused the login.')),
    'Neo4j refused the login.',
  ],
  ['the database hangs', () => new Promise(() => undefined), 'The database does not answer in time.'],
])('/readyz tells that %s', async (_title, read, reason) => {
  const app = await openApp({ ...served.database, read })
  const answer = await app.inject('/readyz')
  await app.close()
  expect(answer.statusCode).toBe(503)
  expect(answer.json()).toEqual({
    errors: [{ message: expect.stringContaining(reason) as string, extensions: { code: 'DATABASE_UNAVAILABLE' } }],
  })
})

test('/readyz tells which version of the data is served', async () => {
  const { dataset } = await served.data('{ dataset { version } }')
  expect((await served.app.inject('/readyz')).json()).toEqual({ status: 'ready', ...(dataset as object) })
})
