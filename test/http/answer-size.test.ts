import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import { ask, openApp } from '../support/app.ts'
import { addManyParts, partsOfParts, removeManyParts } from '../support/many-parts.ts'
import { serveFolder } from '../support/served.ts'

// Answers that are within all limits that can be counted in the query alone.

const served = serveFolder('test/support/tiny-graph')

let app: FastifyInstance
beforeAll(async () => {
  await addManyParts(served.database, 1_800)
  // The database may need long for such an answer on a busy machine.
  app = await openApp(served.database, { deadline: 60_000 })
})
afterAll(async () => {
  await app.close()
  await removeManyParts(served.database)
})

/** 10,000 parts, each with so many fields and no list. */
const parts = (fields: number) =>
  partsOfParts(2, 100, Array.from({ length: fields }, (_, index) => `a${index}: nameEn`).join(' '))

const WHOLE = '(where: {id: {eq: "wide-0"}})'

/** A list, a connection, which is one record, and a list of many records. */
const SHAPES: [string, (selected: string) => string][] = [
  ['a list inside one thing', (selected) => `{ entities${WHOLE} { ${selected} } }`],
  ['a connection', (selected) => `{ entitiesConnection${WHOLE} { edges { node { ${selected} } } } }`],
  [
    'a list of many things',
    (selected) => `{ entities(where: {id: {startsWith: "wide-"}}, limit: 2) { id ${selected} } }`,
  ],
]

async function running(): Promise<number> {
  const found = await served.database.rows('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery')
  return found.length - 1
}

describe('an answer of too many values', () => {
  test.each(SHAPES)(
    'in %s is refused with what to do, and its read is ended in the database',
    async (_title, query) => {
      const { status, data, errors } = await ask(app, query(parts(42)))
      expect([status, data, errors?.map(({ extensions }) => extensions.code)]).toEqual([
        400,
        null,
        ['QUERY_TOO_COMPLEX'],
      ])
      expect(errors?.[0]?.message).toMatch(/^The answer holds more than 400000 values, .* Ask for smaller pages/)
      await expect.poll(running, { timeout: 5_000 }).toBe(0)
      expect((await served.data('{ entity(id: "wide-1") { nameEn } }'))['entity']).toEqual({ nameEn: 'Part 1' })
    },
  )

  test('does not become allowed by parts that are asked for side by side', async () => {
    const part = `entities${WHOLE} { ${parts(14)} }`
    expect((await ask(app, `{ ${part} }`)).status).toBe(200)
    const all = await ask(app, `{ a: ${part} b: ${part} c: ${part} }`)
    expect([all.status, all.data, all.errors?.[0]?.extensions.code]).toEqual([400, null, 'QUERY_TOO_COMPLEX'])
  })

  test('in hand-written lists is refused while it is completed', async () => {
    const small = await openApp(served.database, { limits: { ...DEFAULT_LIMITS, values: 20 } })
    const query =
      '{ lineage(of: "economy", direction: FAMILY) { entities { id nameEn start end } events { id kind } } }'
    const { status, data, errors } = await ask(small, query)
    expect([status, data, errors]).toMatchObject([
      400,
      null,
      [
        {
          message: expect.stringContaining('more than 20 values') as string,
          extensions: { code: 'QUERY_TOO_COMPLEX' },
        },
      ],
    ])
    expect((await ask(small, query.replace('nameEn start end', ''))).status).toBe(400)
    expect((await ask(small, '{ lineage(of: "economy", direction: FAMILY) { truncated } }')).status).toBe(200)
    await small.close()
  })
})

test('an answer of too many bytes is refused before they all have come', async () => {
  const { status, data, errors } = await ask(app, `{ entities${WHOLE} { ${partsOfParts(2, 100, 'description')} } }`)
  expect([status, data, errors?.[0]?.extensions.code]).toEqual([400, null, 'QUERY_TOO_COMPLEX'])
  expect(errors?.[0]?.message).toContain(`more than ${16 * 1_048_576} bytes`)
})

describe('the largest answer', () => {
  test('leaves time for others', async () => {
    let last = process.cpuUsage()
    const bursts: number[] = []
    const clock = setInterval(() => {
      const { user, system } = process.cpuUsage(last)
      last = process.cpuUsage()
      bursts.push((user + system) / 1_000)
    }, 2)
    const large = await ask(app, `{ entities${WHOLE} { ${parts(36)} } }`)
    clearInterval(clock)
    expect(large.status).toBe(200)
    // Milliseconds of CPU between two moments at which others are served; without turns some 600.
    expect(Math.max(...bursts)).toBeLessThan(400)
  })
})
