import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { GraphNode } from '../../src/graph/graph.ts'
import type { Lineage } from '../../src/questions/lineage.ts'
import type { SearchHit } from '../../src/questions/search.ts'
import { ProgramHome } from '../support/program-home.ts'
import { dataOf, type ProgramRun } from '../support/program-run.ts'

// The commands that ask questions, beside the running server.
let program: ProgramHome
let server: ProgramRun

beforeAll(async () => {
  program = await ProgramHome.create()
  server = program.run(['start'])
  await vi.waitFor(
    () => {
      expect(server.output()).toContain('Neo4j (Bolt)')
    },
    { timeout: 120_000, interval: 200 },
  )
})
afterAll(() => program.remove())

const ask = (query: string) => dataOf(server, query)

/** A node that a command prints, as GraphQL gives it. */
function thing({ id, type, properties, citations }: GraphNode): object {
  const { nameEn = null, nameKo = null, start = null, end = null } = properties
  return { id, type, nameEn, nameKo, start, end, citations }
}

test('lineage --json prints the graph from which GraphQL answers', async () => {
  const { code, result, progress } = await program.finish([
    'lineage',
    'motie',
    '--direction',
    'ancestors',
    '--depth',
    '3',
    '--json',
  ])
  expect([code, progress]).toEqual([0, ''])
  const { header, nodes, edges, events, truncated } = JSON.parse(result) as Lineage
  const things = 'id type nameEn nameKo start end citations { source title locator url }'
  const { lineage, dataset } =
    await ask(`{ dataset { title licence version } lineage(direction: ANCESTORS, of: "motie", depth: 3) {
    entities { ${things} } events { id kind effective enactedBy { id } } truncated
    successions { id kind date certainty from { id } to { id } event { id } } } }`)
  expect(header).toMatchObject({
    ...(dataset as object),
    asked: { question: 'lineage', of: 'motie', direction: 'ANCESTORS', depth: 3 },
  })
  const ends = (id: string) => ({ id })
  expect(lineage).toEqual({
    entities: nodes.map(thing),
    events: events.map(({ id, properties: { kind, effective }, enactedBy }) => {
      return { id, kind, effective, enactedBy: enactedBy.map((law) => ends(law.id)) }
    }),
    successions: edges.map(({ id, from, to, properties: { kind, date, certainty, eventId } }) => {
      return { id, kind, date, certainty, from: ends(from), to: ends(to), event: ends(String(eventId)) }
    }),
    truncated,
  })
})

test('lineage prints each step with date, kind, both names, legal basis and source', async () => {
  const { code, result, progress } = await program.finish([
    'lineage',
    'motie',
    '--direction',
    'ancestors',
    '--depth',
    '1',
  ])
  expect([code, progress]).toEqual([0, ''])
  expect(result.split('\n').slice(0, 3)).toEqual([
    '산업통상자원부 (Ministry of Trade, Industry and Energy) [motie], 2013-03-23 to 2025-09-30',
    '└─ 2013-03-23  REPLACEMENT  <- 지식경제부 (Ministry of Knowledge Economy) [mke], 2008-02-29 to 2013-03-22',
    '      legal basis: 법률 제11690호 정부조직법 전부개정 (Law No. 11690: Government Organization Act, whole amendment) [kr-law-11690]',
  ])
  expect(result).toMatch(/^ {6}source: Government Organization Act .*, art\. 37 .*, https:\/\/www\.law\.go\.kr\//m)
  expect(result).toMatch(/^More lies beyond\. Give a larger --depth, up to 100, or start from mke\.$/m)
})

test('lineage says in its last line that accounts are left out, and shows those that are asked for', async () => {
  const councils = ['lineage', 'regional-innovation-councils', '--direction', 'descendants', '--depth', '1']
  const preferred = await program.finish(councils)
  expect(preferred.result).toMatch(/^└─ .* {2}-> .* \[development-councils\]/m)
  expect(preferred.result).not.toContain('economic-region-development-committees')
  expect(preferred.result).toMatch(/\n1 competing account is left out; see --ranks PREFERRED,ALTERNATIVE\n$/)
  const both = await program.finish([...councils, '--ranks', 'preferred,alternative'])
  expect(both.result).toMatch(
    /no date {2}REPLACEMENT \(alternative\) {2}-> .* \[economic-region-development-committees\]/,
  )
  expect(both.result).not.toContain('left out')
  const paper = await program.finish([...councils, '--according-to', 'cho2011', '--json'])
  const { edges, leftOut } = JSON.parse(paper.result) as Lineage
  expect([edges.map(({ to }) => to), leftOut.length]).toEqual([['economic-region-development-committees'], 2])
  const shown = await program.finish([...councils, '--according-to', 'cho2011'])
  expect(shown.result).toMatch(/\n2 competing accounts are left out; ask without --according-to\n$/)
  const { leftOut: left } = JSON.parse((await program.finish([...councils, '--json'])).result) as Lineage
  expect(left.map(({ id }) => id)).toEqual(['cho2011-regional-innovation-councils-replaced'])
  expect(await program.finish([...councils, '--ranks', 'best'])).toMatchObject({ code: 2, result: '' })
})

test('lineage joins renames, follows only some kinds, and goes on from an offset', async () => {
  const joined = await program.finish(['lineage', 'pcbnd', '--direction', 'descendants', '--renames', 'collapse'])
  expect(joined.result).toMatch(
    /^\S+ .* \[pcbnd-2018\], .*\n│ {2}earlier name: .*, pcbnd, .*\n│ {2}earlier name: .*, pcrd, /,
  )
  expect(joined.result).toMatch(
    /^└─ 2023-07-10 {2}MERGER {2}-> .* \[committee-era-local-autonomy\], since 2023-07-10$/m,
  )
  const kinds = await program.finish(['lineage', 'motie', '--direction', 'ancestors', '--changes', 'merger'])
  expect(kinds.result).toContain('not among those that are asked for: REPLACEMENT (2013-03-23). Leave out "changes"')
  const days = ['--from', '2010-01-01', '--to', '2014-01-01', '--functions', '--offset', '1', '--json']
  const { nodes, edges } = JSON.parse(
    (await program.finish(['lineage', 'motie', '--direction', 'ancestors', ...days])).result,
  ) as Lineage
  expect(nodes.map(({ id }) => id)).toContain('mke')
  expect(edges.map(({ type }) => type)).toContain('HANDED_FUNCTION_TO')
  const wrong = await program.finish(['lineage', 'motie', '--from', 'yesterday'])
  expect(wrong).toMatchObject({
    code: 2,
    result: '',
    progress: 'INVALID_INPUT: --from: "yesterday" is not a day. Write it like 2008-02-29, or today.\n',
  })
  expect(await program.finish(['lineage', 'motie', '--changes', 'all'])).toMatchObject({ code: 2, result: '' })
})

test('search --json prints what GraphQL finds', async () => {
  const { code, result, progress } = await program.finish(['search', '산업부', '--json'])
  expect([code, progress]).toEqual([0, ''])
  const { search } = await ask(`{ search(text: "산업부") { matchedName matched score start end entity {
    id type nameEn nameKo start end citations { source title locator url } } } }`)
  const hits = JSON.parse(result) as SearchHit[]
  expect(hits[0]).toMatchObject({ matchedName: '산업부', score: 1 })
  expect(search).toEqual(hits.map((hit) => ({ ...hit, entity: thing(hit.entity) })))
})

test('search prints id, names, kind and dates of what it finds, the best match first', async () => {
  const { code, result } = await program.finish(['search', 'MOTIE', '--limit', '3'])
  expect(code).toBe(0)
  const name = '(Ministry of Trade, Industry and Energy), Actor MINISTRY'
  expect(result.trimEnd().split('\n')).toEqual([
    `motie  산업통상자원부 ${name}, 2013-03-23 to 2025-09-30, found as MOTIE (2013-03-23 to 2025-09-30)`,
    `motie-1993  상공자원부 ${name}, 1993-03-06 to 1994-12-22, found as MOTIE (1993-03-06 to 1994-12-22)`,
    `motie-1994  통상산업부 ${name}, 1994-12-23 to 1998-02-27, found as MOTIE (1994-12-23 to 1998-02-27)`,
  ])
})

test('search tells what matched where that is no name, and when nothing has all the words', async () => {
  const said = await program.finish(['search', 'technopark', '--types', 'Finding', '--limit', '1'])
  expect(said.result).toMatch(/^finding-[\w-]+, Finding [A-Z_]+, it says: .*techno ?park/i)
  const part = await program.finish(['search', '산업통산자원부', '--types', 'Actor'])
  expect(part).toMatchObject({ code: 0, progress: 'Nothing has all of these words. What has a part of them:\n' })
  expect(part.result).toMatch(/^motie  산업통상자원부 .*\n$/)
  expect(await program.finish(['search', '어린이집'])).toMatchObject({ code: 0, result: 'Nothing was found.\n' })
  expect(await program.finish(['search', '산업부', '--types', 'Claim'])).toMatchObject({ code: 2, result: '' })
})

test('an id that nothing has ends with exit code 3, and nothing on standard output', async () => {
  expect(await program.finish(['lineage', 'nobody', '--json'])).toMatchObject({
    code: 3,
    result: '',
    progress: "NOT_FOUND: There is nothing with the id 'nobody'. Find ids with search.\n",
  })
  const { code, progress } = await program.finish(['lineage', 'moite'])
  expect([code, progress]).toEqual([
    3,
    "NOT_FOUND: There is nothing with the id 'moite'. Near to it: motie. Find ids with search.\n",
  ])
})

/** What a command prints, which must end well. */
async function shown(...words: string[]): Promise<string> {
  const { code, result, progress } = await program.finish(words)
  expect([code, progress]).toEqual([0, ''])
  return result
}

test('explain tells each step as a sentence with its law, and the same as GraphQL with --json', async () => {
  const text = await shown('explain', 'mocie', 'motie')
  expect(text).toMatch(/^1\. On 29 February 2008, the Ministry of Commerce, Industry and Energy was replaced by /)
  expect(text).toMatch(/^2\. On 23 March 2013, .*\n {3}legal basis: .* \[kr-law-11690\]$/m)
  expect(await shown('explain', 'mocie', 'motie', '--language', 'ko')).toMatch(/^1\. 2008년 2월 29일에 산업자원부가 /)
  expect(await shown('explain', 'motie', 'mocie')).toContain('mocie')
  const { explain } = await ask('{ explain(from: "mocie", to: "motie") { found paths { steps { sentence } } } }')
  expect(JSON.parse(await shown('explain', 'mocie', 'motie', '--json'))).toMatchObject(explain as object)
})

test('diff and package show what changed, by law', async () => {
  const text = await shown('diff', '2008-01-01', '2008-12-31')
  expect(text).toContain('[kr-law-8852]')
  expect(text).toMatch(/지식경제부/)
  expect(await shown('package', 'kr-law-8852')).toMatch(/^.* kr-law-8852\n\d+ changes, \d+ created, \d+ ended/)
  const { counts } = JSON.parse(await shown('diff', '2008-01-01', '2008-12-31', '--json')) as { counts: object[] }
  const { diff } = await ask('{ diff(from: "2008-01-01", to: "2008-12-31") { counts { what count } } }')
  expect({ counts }).toEqual(diff)
})

test('responsibility, orphans and as-of answer in words', async () => {
  expect(await shown('responsibility', 'function-trade-negotiation')).toMatch(
    /^2013-03-23 to .*\n {2}산업통상자원부 .* \[motie\]$/m,
  )
  expect(await shown('orphans', '--at', '2008-03-01')).toMatch(/^ {2}carried on by: 지식경제부 .* \[mke\]$/m)
  const tree = await shown('as-of', '2008-03-01', '--kinds', 'ministry,agency')
  expect(tree).toMatch(/^지식경제부 .* \[mke\].*\n(├|└)─ /m)
  expect(tree).not.toContain('[motie]')
  expect(await shown('as-of', 'today', '--kinds', 'ministry')).toContain('[ministry-of-trade-industry-and-resources]')
})

test.each([
  [['diff', '2008-12-31', '2008-01-01'], /from.*to|to.*from/],
  [['diff', 'soon', '2008-01-01'], /soon/],
  [['as-of', '2008-02-30'], /2008-02-30.*like 2008-02-29, or today/],
  [['lineage', 'mocie', '--from', 'soon'], /--from: "soon"/],
  [['as-of', '2008-03-01', '--kinds', 'kingdom'], /Allowed are MINISTRY/],
  [['as-of', '2008-03-01', '--jurisdiction', 'Korea'], /Give the code of a country, as KR/],
  [['crosswalk', '2005', '2014-01-01'], /2005/],
  [['package', 'mocie'], /mocie/],
])('%j ends with exit code 2 and names the fault', async (words, message) => {
  const { code, result, progress } = await program.finish(words)
  expect([code, result]).toEqual([2, ''])
  expect(progress).toMatch(message)
})

test.each([[['explain', 'mocie', 'nobody']], [['package', 'kr-law-0']], [['responsibility', 'nothing']]])(
  '%j ends with exit code 3, as nothing has that id',
  async (words) => {
    expect(await program.finish(words)).toMatchObject({ code: 3, result: '' })
  },
)
