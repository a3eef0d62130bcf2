import { expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

test('until stands beside every end, in its precision', async () => {
  const one = (list: string, id: string, fields = 'end until') =>
    `${list}(where: { id: { eq: "${id}" } }) { ${fields} }`
  expect(
    await served.data(`{
      ${one('actors', 'economy')}
      guild: ${one('actors', 'cafe-guild')}
      board: ${one('actors', 'salt-board')}
      growth: ${one('actors', 'growth')}
      ${one('programmes', 'plan-a', 'end until implementedBy: entity { implementedByConnection(where: { edge: { id: { eq: "implements-economy-plan-a" } } }) { edges { properties { until } } } }')}
      ${one('names', 'economy-name-variant')}
      entity(id: "minister-of-economy") { end until heldByConnection { edges { properties { end until } } } }
      search(text: "경부", limit: 1) { end until entity { id until } }
      lineage(of: "trade", direction: DESCENDANTS, depth: 1) { entities { id until } }
    }`),
  ).toEqual({
    actors: [{ end: '2013-03-23', until: '2013-03-22' }],
    guild: [{ end: '1961-05-16/1961-06-30', until: '1961-05-15/1961-06-29' }],
    board: [{ end: '198X', until: null }],
    growth: [{ end: null, until: null }],
    programmes: [
      {
        end: '2012',
        until: '2011',
        implementedBy: { implementedByConnection: { edges: [{ properties: { until: '2011' } }] } },
      },
    ],
    names: [{ end: '2003', until: '2002' }],
    entity: {
      end: '2013-03-23',
      until: '2013-03-22',
      heldByConnection: { edges: [{ properties: { end: '2004~', until: '2003~' } }] },
    },
    search: [{ end: '2013-03-23', until: '2013-03-22', entity: { id: 'economy', until: '2013-03-22' } }],
    lineage: {
      entities: [
        { id: 'trade', until: '1989-12-31' },
        { id: 'trade-industry', until: '2000-02-29' },
      ],
    },
  })
})

test('every type that has an end has until', async () => {
  const { __schema } = await served.data('{ __schema { types { name kind fields { name } } } }')
  const { types } = __schema as { types: { name: string; kind: string; fields: { name: string }[] | null }[] }
  const lasting = types.filter(({ fields }) => fields?.some(({ name }) => name === 'end'))
  expect(lasting.length).toBeGreaterThan(10)
  expect(lasting.filter(({ fields }) => !fields?.some(({ name }) => name === 'until'))).toEqual([])
})
