import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answering } from '../support/access.ts'
import { ask, openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
let app: FastifyInstance

beforeEach(async () => {
  app = await openApp(served.database)
})
afterEach(() => app.close())

/** The samples of one metric, as `labels value`. */
async function samples(name: string): Promise<string[]> {
  const { body } = await app.inject('/metrics')
  return body
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .map((line) => line.slice(name.length))
    .toSorted()
}

describe('metrics', () => {
  test('count a known sequence of requests exactly', async () => {
    await ask(app, '{ dataset { nodes } }')
    await ask(
      app,
      '{ dataset { nodes } actors { id } again: actors(limit: 1) { id } ...F } fragment F on Query { entity(id: "x") { id } }',
    )
    await ask(app, '{ lineage(direction: ANCESTORS, of: "nobody") { truncated } }')
    await ask(app, '{ nothing }')
    await ask(app, '{ actors(limit: 0) { id } }')
    await app.inject('/healthz')
    await app.inject('/nowhere')
    await app.inject({ method: 'PUT', url: '/healthz' })
    await app.inject({ method: 'HEAD', url: '/healthz' })
    expect(await samples('jokbo_requests_total')).toEqual([
      '{route="/graphql",code="INVALID_INPUT"} 2',
      '{route="/graphql",code="NOT_FOUND"} 1',
      '{route="/graphql",code="OK"} 2',
      '{route="/healthz",code="INVALID_INPUT"} 1',
      '{route="/healthz",code="OK"} 2',
      '{route="none",code="NOT_FOUND"} 1',
    ])
    expect(await samples('jokbo_root_fields_total')).toEqual([
      '{field="actors",code="INVALID_INPUT"} 1',
      '{field="actors",code="OK"} 1',
      '{field="dataset",code="OK"} 2',
      '{field="entity",code="OK"} 1',
      '{field="lineage",code="NOT_FOUND"} 1',
    ])
    expect(await samples('jokbo_request_duration_seconds_count')).toContain('{route="/graphql"} 5')
  })

  test('measure every read, hand-written and generated', async () => {
    await ask(app, '{ actors { id } }')
    const before = await samples('jokbo_database_call_duration_seconds_count')
    await ask(app, '{ actors { id } acts { id } search(text: "committee") { score } }')
    const after = await samples('jokbo_database_call_duration_seconds_count')
    const count = (lines: string[], name: string) =>
      Number(lines.find((line) => line.startsWith(`{statement="${name}"}`))?.split(' ')[1] ?? 0)
    expect(count(after, 'generated') - count(before, 'generated')).toBe(2)
    expect(count(after, 'search') - count(before, 'search')).toBe(1)
    expect(await samples('jokbo_database_calls_running')).toEqual([' 0'])
  })

  test('show the version of the data, and no version while the database does not answer', async () => {
    const { dataset } = await served.data('{ dataset { version } }')
    const { version } = dataset as { version: string }
    expect(await samples('jokbo_data_info')).toEqual([`{version="${version}"} 1`])
    await app.close()
    app = await openApp(answering(served.database, () => Promise.reject(new Error('gone'))))
    expect(await samples('jokbo_data_info')).toEqual([])
  })

  test('show memory, CPU and the delay of the event loop', async () => {
    for (const name of [
      'process_resident_memory_bytes',
      'process_cpu_seconds_total',
      'nodejs_eventloop_lag_p99_seconds',
    ])
      expect(await samples(name)).toEqual([expect.stringMatching(/^ [\d.e-]+$/)])
  })

  test('have a bounded set of labels, without anything that callers send', async () => {
    const hostile = (n: number) => [
      { query: `query Hostile${n} { hostile${n}: actors(where: { nameEn: { eq: "hostile${n}" } }) { id } }` },
      { query: `{ hostile${n} }` },
      { query: `query hostile${n} { hostile${n}: __typename }`, operationName: `hostile${n}` },
      { query: 'query ($t: String!) { search(text: $t) { score } }', variables: { t: `hostile${n}` } },
    ]
    for (let n = 0; n < 50; n++) {
      for (const payload of hostile(n)) await app.inject({ method: 'POST', url: '/graphql', payload })
      await app.inject({
        url: `/hostile${n}?hostile${n}`,
        headers: { 'x-request-id': `hostile${n}`, origin: `https://hostile${n}.org` },
      })
    }
    const { body } = await app.inject('/metrics')
    expect(body.toLowerCase()).not.toContain('hostile')
    expect(await samples('jokbo_requests_total')).toHaveLength(4)
    expect(await samples('jokbo_root_fields_total')).toEqual([
      '{field="__typename",code="OK"} 50',
      '{field="actors",code="OK"} 50',
      '{field="search",code="OK"} 50',
    ])
  })
})
