import { getIntrospectionQuery, graphqlSync } from 'graphql'
import { describe, expect, test } from 'vitest'
import { ask, openApp, sharedSchema } from '../support/app.ts'
import { closeEach, serveFake } from '../support/fake-served.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
closeEach()

const ALL = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
}

describe('what clients ask about the schema', () => {
  test.each([{}, ALL])('is answered with the options %o, each time the same', async (options) => {
    const expected = graphqlSync({ schema: await sharedSchema(), source: getIntrospectionQuery(options) }).data
    for (const _ of [1, 2]) {
      const { status, data, errors } = await served.ask(getIntrospectionQuery(options))
      expect([status, errors]).toEqual([200, undefined])
      expect(data).toEqual(JSON.parse(JSON.stringify(expected)))
    }
  })

  test('is answered without the database', async () => {
    const { server, app } = await serveFake(2_000)
    await server.stop()
    expect((await ask(app, '{ __schema { queryType { name } } __typename }')).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
      __typename: 'Query',
    })
  })

  test('is kept apart by variables and by the name of the operation', async () => {
    const query = 'query A($n: String = "Actor") { __type(name: $n) { name } } query B { __type(name: "Act") { name } }'
    const named = async (operationName: string, variables: object = {}) =>
      (
        await served.app.inject({ method: 'POST', url: '/graphql', payload: { query, operationName, variables } })
      ).json<unknown>()
    for (const _ of [1, 2]) {
      expect(await named('A')).toEqual({ data: { __type: { name: 'Actor' } } })
      expect(await named('A', { n: 'Fund' })).toEqual({ data: { __type: { name: 'Fund' } } })
      expect(await named('B')).toEqual({ data: { __type: { name: 'Act' } } })
    }
    expect(await named('A', { n: 1 })).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] })
  })

  test('stands beside what is read', async () => {
    const { data } = await served.ask('{ __type(name: "Actor") { name } entity(id: "economy") { id } }')
    expect(data).toEqual({ __type: { name: 'Actor' }, entity: { id: 'economy' } })
  })

  test('is not sent for HEAD', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ __typename __schema { queryType { name } } }')}`
    const headers = { 'apollo-require-preflight': 'true' }
    const [head, get] = [
      await served.app.inject({ method: 'HEAD', url, headers }),
      await served.app.inject({ url, headers }),
    ]
    expect([head.statusCode, head.body]).toEqual([200, ''])
    expect(get.json()).toEqual({ data: { __typename: 'Query', __schema: { queryType: { name: 'Query' } } } })
  })
})

describe('too much that is asked about the schema', () => {
  const many = Array.from({ length: 40 }, (_, index) => `a${index}: types { fields { name args { name } } }`).join(' ')
  const shared = `{ __schema { ${many} } } `
  const nested =
    '{ __schema { types { fields { type { ofType { ofType { ofType { fields { name args { name type { name } } } } } } } } } } }'

  test.each([shared, nested])('is refused before it is made', async (query) => {
    const began = process.cpuUsage()
    const { status, data, errors } = await served.ask(query)
    const { user } = process.cpuUsage(began)
    expect([status, data, errors?.[0]?.extensions.code]).toEqual([400, undefined, 'QUERY_TOO_COMPLEX'])
    expect(errors?.[0]?.message).toContain('more than 200000 values')
    expect(user / 1_000).toBeLessThan(1_000)
  })

  test('is counted as graphql-js answers it', async () => {
    const schema = await sharedSchema()
    const query =
      '{ __schema { types { name fields { ...F ...F } } directives { locations } } } fragment F on __Field { name args { name } }'
    const values = valuesOf(graphqlSync({ schema, source: query }).data)
    const { DEFAULT_LIMITS } = await import('../../src/graphql/limits/limits.ts')
    const limited = async (introspection: number) => {
      const app = await openApp(served.database, { limits: { ...DEFAULT_LIMITS, introspection } })
      const { status } = await ask(app, query)
      await app.close()
      return status
    }
    expect(await limited(values)).toBe(200)
    expect(await limited(Math.floor(values * 0.9))).toBe(400)
  })
})

function valuesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, part) => sum + valuesOf(part), 1)
}
