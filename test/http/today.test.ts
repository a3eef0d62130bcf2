import { describe, expect, test } from 'vitest'
import { watching } from '../support/access.ts'
import { HEIR, told, type Heir } from '../support/heirs.ts'
import { serveFolder } from '../support/served.ts'

const reads: string[] = []
const served = serveFolder('test/support/tiny-graph', (database) => watching(database, (name) => reads.push(name)))

describe('today', () => {
  const today = async (of: string, at?: string) =>
    (
      await served.data(
        `query ($of: String!, $at: Date) { today(of: $of, at: $at) {
           at found reason matches { entity { id } reason heirs { ${HEIR} } } } }`,
        { of, ...(at !== undefined && { at }) },
      )
    )['today'] as {
      at: string
      found: boolean
      reason: string | null
      matches: { entity: { id: string }; reason: string | null; heirs: Heir[] }[]
    }
  const short = ({ matches }: Awaited<ReturnType<typeof today>>) =>
    matches.map(({ entity, heirs }) => [entity.id, heirs.map(told)])

  test('leads from an id or an old name to what exists, with the changes between', async () => {
    expect(short(await today('telecom'))).toEqual([
      [
        'telecom',
        [
          'growth STATED: 2008-02-29 ABSORPTION, 2013-03-23 COMPLEX_REORGANISATION',
          'knowledge INFERRED: 2008-02-29 ABSORPTION, 2013-03-23 COMPLEX_REORGANISATION',
        ],
      ],
    ])
    expect(await today('  ministry of TRADE and industry', '2009-01-01')).toMatchObject({
      at: '2009-01-01',
      found: true,
      reason: null,
      matches: [{ entity: { id: 'trade-industry' }, heirs: [{ entity: { id: 'economy' } }] }],
    })
  })

  test('answers for each thing with a name, first for what exists', async () => {
    expect(short(await today('Ministry of Economy', '2012-01-01'))).toEqual([
      ['economy', ['economy STATED: ']],
      ['knowledge', []],
    ])
    expect(short(await today('Ministry of Economy')).map(([id]) => id)).toEqual(['knowledge', 'economy'])
  })

  test('says why nothing exists: it ended, nobody tells, or it had not begun', async () => {
    expect(await today('salt-board')).toMatchObject({
      found: false,
      reason: expect.stringMatching(/ended \(1980\), and no successor is recorded/) as string,
      matches: [{ heirs: [], reason: expect.stringContaining('salt-board-termination') as string }],
    })
    expect((await today('plan-a')).reason).toMatch(/ended \(2012\), and no source tells what followed/)
    expect((await today('growth', '2001-01-01')).reason).toMatch(/begins only later \(2013-03-23\)/)
  })

  test('finds nothing for a name that nothing has, and tells what is near', async () => {
    expect(await today('Ministry of Justice')).toMatchObject({
      found: false,
      matches: [],
      reason: expect.stringMatching(/^Nothing has or had .* 'Ministry of Justice'\. Near to it: .*\[/) as string,
    })
    expect((await today('trade-industri')).reason).toMatch(/\[trade-industry\]/)
  })

  test.each([
    ['of: ""', /^of: it is empty/],
    ['of: "reform-2013"', /^of: 'reform-2013' is a ChangeEvent/],
    ['of: "economy", at: "2008-02-30"', /not a day/],
  ])('%s is refused', async (asked, message) => {
    const { errors } = await served.ask(`{ today(${asked}) { found } }`)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT'])
    expect(errors?.[0]?.message).toMatch(message)
  })
})

describe('heirs', () => {
  const HEIRS = `heirs(at: "2014-01-01") { ${HEIR} }`

  test('of a whole list are read at once', async () => {
    const readsOf = async (ids: string[]) => {
      reads.length = 0
      await served.data(`query ($ids: [ID!]!) { actors(where: {id: {in: $ids}}) { id ${HEIRS} } }`, { ids })
      return reads.toSorted()
    }
    // The first query of all reads more.
    await readsOf(['industry'])
    const one = await readsOf(['trade'])
    expect(one.length).toBeGreaterThan(3)
    expect(await readsOf(['trade', 'industry', 'post'])).toEqual(one)
  })

  test('are on every type of thing', async () => {
    const { actors, programmes, entities } = await served.data(
      `{ actors(where: {id: {in: ["trade", "salt-board"]}}) { id ${HEIRS} }
         programmes(where: {id: {eq: "plan-a"}}) { heirs(at: "2010-06-01") { ${HEIR} } }
         entities(where: {id: {eq: "steel"}}) { ${HEIRS} } }`,
    )
    const list = actors as { id: string; heirs: Heir[] }[]
    expect(Object.fromEntries(list.map(({ id, heirs }) => [id, heirs.map(({ entity }) => entity.id)]))).toEqual({
      'salt-board': [],
      trade: ['growth', 'knowledge'],
    })
    expect(programmes).toMatchObject([{ heirs: [{ entity: { id: 'plan-a' }, steps: [] }] }])
    expect(entities).toMatchObject([{ heirs: [{ entity: { id: 'steel' }, steps: [] }] }])
  })
})
