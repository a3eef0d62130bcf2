import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

describe('a source', () => {
  test('is one document by its id; a law is one too', async () => {
    expect(await served.data('{ source(id: "smith2020") { title year } law: source(id: "law-2") { title } }')).toEqual({
      source: { title: 'A "Short" History of Arden', year: 2020 },
      law: { title: 'Law No. 2' },
    })
  })

  test.each([
    ['smith', "There is no source with the id 'smith'. Near to it: smith2020. Find ids with search."],
    ['Smith 2020', "There is no source with the id 'Smith 2020'. Near to it: smith2020. Find ids with search."],
    ['economy', "There is no source with the id 'economy'. Find ids with search."],
    ['스미스', "There is no source with the id '스미스'. Find ids with search."],
  ])('with the id "%s" is not there, and the nearest is named', async (id, message) => {
    const { errors, data } = await served.ask('query ($id: ID!) { source(id: $id) { title } }', { id })
    expect(data).toEqual({ source: null })
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([['NOT_FOUND', message]])
  })
})

describe('statements of a source', () => {
  const statementsOf = async (id: string, args: string) => {
    const { source } = await served.data(
      `query ($id: ID!) { source(id: $id) { statements${args} {
         locator entity { id type } relation { id type direction of { id } other { id } } } } }`,
      { id },
    )
    return (source as { statements: unknown[] }).statements
  }

  test('are what cites it in a section: nodes and relations, and no derived ones', async () => {
    expect(await statementsOf('law-2', '(section: "art. 1")')).toEqual([
      {
        locator: 'art. 1',
        entity: null,
        relation: {
          id: 'amends-law-2',
          type: 'AMENDS',
          direction: 'OUT',
          of: { id: 'law-2' },
          other: { id: 'government-act' },
        },
      },
      { locator: 'art. 1', entity: { id: 'trade-industry', type: 'Actor' }, relation: null },
      { locator: 'art. 1', entity: { id: 'trade-industry-merger', type: 'ChangeEvent' }, relation: null },
    ])
  })

  test('are one for each citation, page by page, and together all that cites it', async () => {
    const all = await statementsOf('smith2020', '(limit: 100)')
    const [cited] = await served.database.rows<{ count: number }>(
      `CALL () {
         MATCH (n:Entity) RETURN n.cites AS cites
         UNION ALL
         MATCH (:Entity)-[r]->(:Entity) WHERE r.eventId IS NULL RETURN r.cites AS cites
       }
       UNWIND cites AS cite WITH cite WHERE cite STARTS WITH 'smith2020#'
       RETURN count(cite) AS count`,
    )
    expect(all).toHaveLength(cited?.count ?? 0)
    const walked: unknown[] = []
    for (let offset = 0; offset < all.length; offset += 7)
      walked.push(...(await statementsOf('smith2020', `(limit: 7, offset: ${String(offset)})`)))
    expect(walked).toEqual(all)
  })

  test.each([
    [
      '1-x',
      `'1-x' are no lines. Write the first and the last one, counted from 1, as in 1685-1691, or one line, as in 1685.`,
    ],
    ['0', `'0' are no lines.`],
    ['9-3', `'9-3' are no lines.`],
    ['', `'' are no lines.`],
    ['1-5', `The source 'law-2' is not cited by line. Ask for a section, for example 'art. 1'.`],
  ])('on the lines "%s" are refused with the remedy', async (lines, message) => {
    const { errors } = await served.ask(`{ source(id: "law-2") { statements(lines: "${lines}") { locator } } }`)
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
    expect(errors?.[0]?.message).toContain(message)
  })

  test('of a section without a name are refused', async () => {
    const { errors } = await served.ask('{ source(id: "law-2") { statements(section: "") { locator } } }')
    expect(errors?.[0]?.message).toBe('The section is empty. Name one, or leave it out.')
  })

  test('of a section that nothing cites are refused, with the sections that are cited', async () => {
    const { errors } = await served.ask('{ source(id: "law-2") { statements(section: "art. 7") { locator } } }')
    expect(errors?.[0]).toMatchObject({
      message: "Nothing cites the section 'art. 7' of the source 'law-2'. Sections that are cited: art. 1; art. 9.",
      extensions: { code: 'INVALID_INPUT' },
    })
  })
})
