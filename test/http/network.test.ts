import { expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

test('network shows what is around one thing, with dates, kinds and citations of its relations', async () => {
  const { network } = await served.data(`{ network(of: "patent-office") { truncated reason nodes { id nameKo }
    edges { id type from { id } to { id } date kind properties { start end } citations { locator } } } }`)
  expect(network).toEqual({
    truncated: false,
    reason: null,
    nodes: [
      { id: 'patent-office', nameKo: '특허청' },
      { id: 'economy', nameKo: '경제부' },
    ],
    edges: [
      {
        id: 'patent-office-secession/economy/patent-office',
        type: 'SPUN_OFF',
        from: { id: 'economy' },
        to: { id: 'patent-office' },
        date: '2005-05',
        kind: 'SECESSION',
        properties: null,
        citations: [{ locator: '2005, p. 1' }],
      },
      {
        id: 'part-of-patent-office-economy',
        type: 'PART_OF',
        from: { id: 'patent-office' },
        to: { id: 'economy' },
        date: null,
        kind: null,
        properties: { start: '2005-05', end: '2013-03-23' },
        citations: [{ locator: '2005, p. 1' }],
      },
    ],
  })
})

test('network is as of the day of the operation or its own, and refuses two', async () => {
  const ids = '{ nodes { id } reason }'
  const own = await served.data(`{ network(of: "patent-office", asOf: "2020-01-01") ${ids} }`)
  expect(own['network']).toEqual({ nodes: [{ id: 'patent-office' }], reason: null })
  const whole = await served.data(`query @asOf(date: "2020-01-01") { network(of: "patent-office") ${ids} }`)
  expect(whole).toEqual(own)
  const { errors } = await served.ask(
    `query @asOf(date: "2020-01-01") { network(of: "patent-office", asOf: "2019-01-01") ${ids} }`,
  )
  expect(errors?.[0]?.message).toContain('"asOf" is 2019-01-01, and the answer is as of 2020-01-01.')
})

test('relations of records have an id in a network, and the types are those that are asked for', async () => {
  const { network } = await served.data(
    '{ network(of: "economy-rename", types: [Actor], relations: [ENTERS, YIELDS]) { nodes { id } edges { id } } }',
  )
  expect(network).toEqual({
    nodes: [{ id: 'economy-rename' }, { id: 'economy' }, { id: 'trade-industry' }],
    edges: [{ id: 'economy-rename/YIELDS/economy' }, { id: 'trade-industry/ENTERS/economy-rename' }],
  })
})

test.each([
  ['of: "nobody"', 'NOT_FOUND', "There is nothing with the id 'nobody'"],
  ['of: "economy", depth: 0', 'INVALID_INPUT', '"depth" cannot be 0. Ask for at least 1.'],
  ['of: "economy", types: []', 'INVALID_INPUT', '"types" is empty.'],
  ['of: "economy", from: "2001-01-01", to: "2000-01-01"', 'INVALID_INPUT', '"from" (2001-01-01) is after "to"'],
])('network(%s) is refused with %s', async (args, code, message) => {
  const { errors } = await served.ask(`{ network(${args}) { truncated } }`)
  expect(errors?.[0]).toMatchObject({ extensions: { code }, message: expect.stringContaining(message) as unknown })
})
