import { beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// What the documents say on their lines, in the shipped data. The ids of these documents are on no other node.

const served = serveFolder('seeds')

interface Statement {
  locator: string
  entity: { id: string } | null
  relation: { id: string; of: { id: string }; other: { id: string } } | null
}

const statementsOn = async (id: string, args: string) => {
  const { source } = await served.data(
    `query ($id: ID!) { source(id: $id) { statements${args} {
       locator entity { id } relation { id of { id } other { id } } } } }`,
    { id },
  )
  return (source as { statements: Statement[] }).statements
}

/** What has a citation, and the place in the document. */
interface Cite {
  of: string
  locator: string
}

const keyOf = ({ locator, entity, relation }: Statement) => `${locator} ${entity?.id ?? relation?.id ?? ''}`
const linesIn = (locator: string) => {
  const lines = new Set<number>()
  for (const [, first = '', last = first] of locator.matchAll(/(\d+)(?:-(\d+))?(?= and|$)/g))
    if (/ lines? /.test(` ${locator}`)) for (let line = Number(first); line <= Number(last); line++) lines.add(line)
  return lines
}

describe.each(['cho2011', 'shin2009'])('the statements of %s', (id) => {
  let cites: Cite[] = []
  beforeAll(async () => {
    const rows = await served.database.rows<{ of: string; cite: string }>(
      `CALL () {
         MATCH (n:Entity) RETURN n.id AS of, n.cites AS cites
         UNION ALL
         MATCH (:Entity)-[r]->(:Entity) WHERE r.eventId IS NULL RETURN r.id AS of, r.cites AS cites
       }
       UNWIND cites AS cite WITH DISTINCT of, cite WHERE cite STARTS WITH $start
       RETURN of, cite`,
      { start: `${id}#` },
    )
    cites = rows.map(({ of, cite }) => ({ of, locator: cite.slice(id.length + 1) }))
  })

  test.each([1, 300, 523, 900, 1_231, 1_690])(
    'on line %i and the six behind it are those that cite them',
    async (line) => {
      const expected = cites.filter(({ locator }) =>
        [0, 1, 2, 3, 4, 5, 6].some((more) => linesIn(locator).has(line + more)),
      )
      const found = await statementsOn(id, `(lines: "${line}-${line + 6}", limit: 100)`)
      expect(found.map(keyOf).toSorted()).toEqual(expected.map(({ of, locator }) => `${locator} ${of}`).toSorted())
      const firsts = found.map(({ locator }) => Math.min(...linesIn(locator)))
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
    },
  )

  test('are together everything that cites it, each on one page', async () => {
    const walked: string[] = []
    for (let offset = 0; offset < cites.length; offset += 100)
      walked.push(...(await statementsOn(id, `(limit: 100, offset: ${offset})`)).map(keyOf))
    expect(walked.toSorted()).toEqual(cites.map(({ of, locator }) => `${locator} ${of}`).toSorted())
  })

  test('on a line behind its end are refused', async () => {
    const { errors } = await served.ask(`{ source(id: "${id}") { statements(lines: "90000") { locator } } }`)
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
    expect(errors?.[0]?.message).toMatch(/has no line 90000\. Ask for lines from 1 to \d+\.$/)
  })
})

describe('lines 1685 to 1691 of Cho 2011', () => {
  test('say what they say of the councils and the committee', async () => {
    const found = await statementsOn('cho2011', '(lines: "1685-1691")')
    expect(found).toHaveLength(18)
    expect(found).toContainEqual({
      locator: '§3-7, lines 1685-1691',
      entity: null,
      relation: expect.objectContaining({
        of: { id: 'regional-innovation-councils' },
        other: { id: 'pcbnd' },
      }) as unknown,
    })
    expect(found.map(({ entity }) => entity?.id)).toContain('finding-cho2011-pcbnd-typical')
  })

  test('are a part of the section, and the section a part of its chapter', async () => {
    const all = async (args: string) => {
      const found: string[] = []
      for (let offset = 0; found.length === offset; offset += 100)
        found.push(...(await statementsOn('cho2011', `(${args}, limit: 100, offset: ${offset})`)).map(keyOf))
      return new Set(found)
    }
    const [lines, section, chapter] = [
      await all('lines: "1700"'),
      await all('section: "§3-7"'),
      await all('section: "§3"'),
    ]
    expect(lines.size).toBeGreaterThan(3)
    expect([...lines].filter((one) => !section.has(one))).toEqual([])
    expect([...section].filter((one) => !chapter.has(one))).toEqual([])
    expect(chapter.size).toBeGreaterThan(section.size)
  })
})
