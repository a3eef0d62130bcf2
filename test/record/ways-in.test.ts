import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// Roads into the shipped data that a new user looked for.

const served = serveFolder('seeds')

test('a paper is cited by line, a law is not', async () => {
  const { errors } = await served.ask('{ source(id: "kr-law-8852") { statements(lines: "1-5") { locator } } }')
  expect(errors?.[0]?.message).toMatch(
    /^The source 'kr-law-8852' is not cited by line\. Ask for a section, for example '.+'\.$/,
  )
  const { source } = await served.data(
    '{ source(id: "kr-law-8852") { statements(section: "art. 32", limit: 5) { locator } } }',
  )
  const { statements } = source as { statements: { locator: string }[] }
  expect(statements.length).toBe(5)
  for (const { locator } of statements) expect(locator).toMatch(/^art\. 32(?![\d-])/)
})

test('figures are found from the place that they are about', async () => {
  const { entity } = await served.data('{ entity(id: "daejeon") { observationsIn { id } } }')
  expect((entity as { observationsIn: unknown[] }).observationsIn.length).toBeGreaterThanOrEqual(5)
  const { actors } = await served.data(
    '{ actors(where: { id: { eq: "mocie" } }) { observationsBy { indicator by { id } } } }',
  )
  const [{ observationsBy }] = actors as [{ observationsBy: { by: { id: string }[] }[] }]
  expect(observationsBy.length).toBeGreaterThanOrEqual(4)
  for (const { by } of observationsBy) expect(by).toContainEqual({ id: 'mocie' })
})

test('the indicators count every figure once', async () => {
  const counts: number[] = []
  for (let offset = 0; counts.length === offset; offset += 100) {
    const { indicators } = await served.data(`{ indicators(limit: 100, offset: ${offset}) { observations } }`)
    counts.push(...(indicators as { observations: number }[]).map(({ observations }) => observations))
  }
  const { observationsConnection } = await served.data('{ observationsConnection { totalCount } }')
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
    (observationsConnection as { totalCount: number }).totalCount,
  )
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})

test('the special act shows when its law was passed, promulgated and in force', async () => {
  expect(
    await served.data(`{ acts(where: { id: { in: ["special-act-balanced-national-development", "kotra-act"] } }) {
      id enactment { law { number } passed promulgated inForce } } }`),
  ).toEqual({
    acts: [
      {
        id: 'kotra-act',
        enactment: { law: { number: '4968' }, passed: null, promulgated: '1995-08-04', inForce: '1995-08-04' },
      },
      {
        id: 'special-act-balanced-national-development',
        enactment: { law: { number: '7061' }, passed: '2003-12', promulgated: '2004-01-16', inForce: '2004-04-01' },
      },
    ],
  })
})

test('a standing act is in force on the day on which it began, as far as both are known', async () => {
  const { acts } = await served.data(
    '{ acts(where: { kind: { eq: ACT } }, limit: 100) { id start enactment { inForce } } }',
  )
  const known = (acts as { id: string; start: string | null; enactment: { inForce: string | null } | null }[]).filter(
    ({ start, enactment }) => start && enactment?.inForce,
  )
  expect(known.length).toBeGreaterThan(15)
  for (const { id, start, enactment } of known)
    expect(`${id} ${start?.replace('?', '') ?? ''}`).toBe(`${id} ${enactment?.inForce ?? ''}`)
})

describe('relations', () => {
  test.each(['industrial-cluster-policies', 'mocie', 'new-regional-policy'])(
    'of %s are walked to their end',
    async (id) => {
      const [row] = await served.database.rows<{ count: number }>(
        'MATCH (n:Entity {id: $id}) RETURN COUNT { (n)--(:Entity) } AS count',
        { id },
      )
      const walked: string[] = []
      for (let offset = 0; offset < (row?.count ?? 0); offset += 7) {
        const { entity } = await served.data(
          `query ($id: ID!) { entity(id: $id) { relations(limit: 7, offset: ${offset}) { id type direction other { id } } } }`,
          { id },
        )
        walked.push(...(entity as { relations: unknown[] }).relations.map((one) => JSON.stringify(one)))
      }
      expect(walked).toHaveLength(row?.count ?? 0)
      expect(new Set(walked).size).toBe(walked.length)
    },
  )
})

describe('what is told to a new user', () => {
  test.each([
    ['{ changeEvents(where: { kind: { eq: "RENAME" } }) { id } }', 'Write RENAME without quotes.'],
    ['{ actors(where: { nameEn: { equals: "MKE" } }) { id } }', 'Write eq.'],
    ['{ actors(where: { nameEn: { like: "MKE" } }) { id } }', 'Write contains.'],
    ['{ actors(where: { id: "motie" }) { id } }', 'Write {eq: "motie"}.'],
    [
      '{ actors(where: { partOf: { id: { eq: "mke" } } }) { id } }',
      'Say of how many: {some: {id: ...}}, or all, single or none.',
    ],
    ['{ actors(filter: 1) { id } }', 'actors takes where, limit, offset, sort, at.'],
    ['{ actors { edges { node { id } } } }', 'Ask the field beside the list whose name ends in Connection'],
  ])('for %s is what to write', async (query, remedy) => {
    const { status, errors } = await served.ask(query)
    expect([status, errors?.length, errors?.[0]?.extensions.code]).toEqual([400, 1, 'INVALID_INPUT'])
    expect(errors?.[0]?.message).toContain(remedy)
  })

  test('for an unknown source is the nearest one', async () => {
    const { errors } = await served.ask('{ source(id: "cho2010") { title } }')
    expect(errors?.[0]?.message).toBe(
      "There is no source with the id 'cho2010'. Near to it: cho2011. Find ids with search.",
    )
  })

  test('for an unknown id of a list is nothing: it is only not there', async () => {
    expect(await served.data('{ entity(id: "moite") { id } }')).toEqual({ entity: null })
  })
})
