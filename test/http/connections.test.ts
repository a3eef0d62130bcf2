import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

/** What a query answers for the first actor, which has one successor by one relation. */
async function first(selection: string, fragments = ''): Promise<unknown> {
  const { actors } = await served.data(`{ actors(limit: 1) { ${selection} } } ${fragments}`)
  return (actors as unknown[])[0]
}

const SUCCESSOR = { id: 'coffee-board' }
const PLACE = Buffer.from('arrayconnection:0').toString('base64')

describe('parts of a connection have any aliases', () => {
  test('in a nested connection, beside its page', async () => {
    expect(
      await first(`c: successorsConnection(first: 1) {
        n: totalCount
        e: edges { c: cursor d: cursor x: node { id } p: properties { k: kind } }
        i: pageInfo { endCursor x: endCursor startCursor more: hasNextPage hasPreviousPage }
      }`),
    ).toEqual({
      c: {
        n: 1,
        e: [{ c: PLACE, d: PLACE, x: SUCCESSOR, p: { k: 'REPLACEMENT' } }],
        i: { endCursor: PLACE, x: PLACE, startCursor: PLACE, more: false, hasPreviousPage: false },
      },
    })
  })

  test('in fragments', async () => {
    expect(
      await first(
        'successorsConnection { ...C ... { i: pageInfo { e: endCursor } } }',
        'fragment C on ActorSuccessorsConnection { n: totalCount e: edges { ...E } } fragment E on ActorSuccessorsRelationship { c: cursor x: node { id } }',
      ),
    ).toEqual({ successorsConnection: { n: 1, e: [{ c: PLACE, x: SUCCESSOR }], i: { e: PLACE } } })
  })

  test('that are names of other parts, in root connections too', async () => {
    const parts =
      'totalCount: __typename edges { node: cursor cursor: node { id } } pageInfo { startCursor: hasNextPage hasNextPage: startCursor }'
    const { actorsConnection } = await served.data(`{ actorsConnection(first: 1) { ${parts} } }`)
    expect(actorsConnection).toEqual({
      totalCount: 'ActorsConnection',
      edges: [{ node: PLACE, cursor: { id: 'cafe-guild' } }],
      pageInfo: { startCursor: true, hasNextPage: PLACE },
    })
    expect(await first(`successorsConnection { ${parts} }`)).toEqual({
      successorsConnection: {
        totalCount: 'ActorSuccessorsConnection',
        edges: [{ node: PLACE, cursor: SUCCESSOR }],
        pageInfo: { startCursor: false, hasNextPage: PLACE },
      },
    })
  })
})

describe('a connection is answered', () => {
  const typename = { __typename: 'Actor' }

  test('when only the type of its edges is asked for', async () => {
    const edges = [{ __typename: 'ActorSuccessorsRelationship' }]
    expect(await first('successorsConnection { edges { __typename } }')).toEqual({ successorsConnection: { edges } })
    expect(
      await first(
        'successorsConnection { edges { ...E } }',
        'fragment E on ActorSuccessorsRelationship { __typename }',
      ),
    ).toEqual({ successorsConnection: { edges } })
    const { actorsConnection } = await served.data('{ actorsConnection(first: 2) { edges { __typename } } }')
    expect(actorsConnection).toEqual({ edges: Array(2).fill({ __typename: 'ActorEdge' }) })
  })

  test.each([
    ['written', 'node { __typename }', ''],
    ['in an inline fragment', 'node { ... on Actor { __typename } }', ''],
    ['in a fragment', 'node { ...F }', 'fragment F on Actor { __typename }'],
    ['beside a property that is skipped', 'node { __typename nameEn @skip(if: true) }', ''],
  ])('when only the type of its nodes is asked for, %s', async (_where, node, fragment) => {
    const { actorsConnection } = await served.data(`{ actorsConnection(first: 1) { edges { ${node} } } } ${fragment}`)
    expect(actorsConnection).toEqual({ edges: [{ node: typename }] })
    expect(await first(`successorsConnection { edges { ${node} } }`, fragment)).toEqual({
      successorsConnection: { edges: [{ node: typename }] },
    })
  })

  test('when nothing of its relations or its nodes is asked for', async () => {
    expect(
      await first(
        `
        successorsConnection { edges { properties { __typename } node { id @include(if: false) } } }
        enteredConnection { edges { properties { ...P } } }
      `,
        'fragment P on Participation { __typename }',
      ),
    ).toEqual({
      successorsConnection: { edges: [{ properties: { __typename: 'Succession' }, node: {} }] },
      enteredConnection: { edges: [{ properties: { __typename: 'Participation' } }] },
    })
  })

  test('when a fragment gives another property the name of the id', async () => {
    expect(await first('successorsConnection { edges { node { ...F } } }', 'fragment F on Actor { id: kind }')).toEqual(
      { successorsConnection: { edges: [{ node: { id: 'GROUP' } }] } },
    )
  })
})

test('an order that is null, written or in a variable, is the order of ids', async () => {
  const query = `query ($order: [ActorSort!], $within: [ActorPartsConnectionSort!]) {
    plain: actors(sort: null) { id } given: actors(sort: $order) { id partsConnection(sort: $within) { edges { node { id } } } }
    byDefault: actors { id }
  }`
  const { plain, given, byDefault } = await served.data(query, { order: null, within: null })
  expect(plain).toEqual(byDefault)
  expect((given as { id: string }[]).map(({ id }) => ({ id }))).toEqual(byDefault)
})
