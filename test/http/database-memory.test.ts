import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, openApp } from '../support/app.ts'
import { closeEach, serveFake } from '../support/fake-served.ts'
import { addManyParts, partsOfParts, removeManyParts } from '../support/many-parts.ts'
import { serveFolder } from '../support/served.ts'

// A database whose memory is taken by one large read.

const served = serveFolder('test/support/tiny-graph')
closeEach()

beforeAll(() => addManyParts(served.database, 100))
afterAll(() => removeManyParts(served.database))

const NO_MEMORY = { failure: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', message: 'no memory' }

test('a read for which the memory does not suffice is refused, and those beside it are answered', async () => {
  const app = await openApp(served.database, { deadline: 60_000 })
  const selected = partsOfParts(3, 100, 'id nameEn start')
  const large = ask(app, `{ entities(where: {id: {eq: "wide-0"}}) { ${selected} } }`)
  const waiting = new Set([large])
  void large.finally(() => waiting.delete(large))
  for (let number = 1; waiting.size > 0; number++) {
    const { status, data, errors } = await ask(app, `{ entity(id: "wide-${1 + (number % 100)}") { a${number}: id } }`)
    expect([status, data?.['entity'], errors]).toEqual([
      200,
      { [`a${number}`]: `wide-${1 + (number % 100)}` },
      undefined,
    ])
  }
  const { status, data, errors } = await large
  expect([status, data, errors]).toMatchObject([400, null, [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]])
  expect(errors?.[0]?.message).toContain('Ask for ')
  await app.close()
})

test('a small read that finds no memory beside another one is repeated, and answered', async () => {
  let failures = 1
  const { server, app } = await serveFake(10_000, (name, fields) => {
    if (name !== 'RUN') return undefined
    if (String(fields[0]).includes('Programme')) return 'silence'
    if (!String(fields[0]).includes('Actor')) return undefined
    failures -= 1
    return failures >= 0 ? NO_MEMORY : undefined
  })
  const large = ask(app, '{ programmes { id } }')
  await expect.poll(() => server.heard.includes('RUN')).toBe(true)
  expect(await ask(app, '{ actors { id } }')).toMatchObject({ status: 200, data: { actors: [] } })
  expect(failures).toBe(-1)
  failures = 10
  const { status, errors } = await ask(app, '{ actors { nameEn } }')
  expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE'])
  expect(failures).toBe(7)
  await server.stop()
  await large
})
