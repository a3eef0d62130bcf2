import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GraphNode } from '../../src/graph/graph.ts'
import { freePort } from '../../src/launcher/port.ts'
import type { Lineage } from '../../src/questions/lineage.ts'
import type { SearchHit } from '../../src/questions/search.ts'
import { ProgramHome } from '../support/program-home.ts'
import { addressOf, type ProgramRun } from '../support/program-run.ts'

// The program as a person runs it, over a managed database. The tests follow one story.
let program: ProgramHome
let server: ProgramRun
let seeds: string

beforeAll(async () => {
  program = await ProgramHome.create()
  seeds = program.oneSource()
})
afterAll(() => program.remove())

/** The data that the server gives for a query. */
async function ask(query: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`${addressOf(server)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return ((await answer.json()) as { data: Record<string, unknown> }).data
}

/** A node that a command prints, as GraphQL gives it. */
function thing({ id, type, properties, citations }: GraphNode): object {
  const { nameEn = null, nameKo = null, start = null, end = null } = properties
  return { id, type, nameEn, nameKo, start, end, citations }
}

test('a database can be started by itself', async () => {
  const started = await program.finish(['database', 'start'])
  expect(started.output).toMatch(/Neo4j runs at bolt:\/\/127\.0\.0\.1:\d+, user neo4j\./)
  expect((await program.finish(['database', 'status'])).output).toMatch(/running +true/)
})

test('a seed whose database is killed half-way says so and loads nothing', async () => {
  const seed = program.run(['seed'])
  await expect.poll(seed.output, { timeout: 60_000 }).toContain('010-sources.cypher')
  process.kill(await program.managed.javaPid(), 'SIGKILL')
  expect(await seed.end).toBe(6)
  expect(seed.output()).toContain('DATABASE_UNAVAILABLE: ')
  const plan = await program.finish(['seed', '--dry-run'])
  expect(plan.output).toMatch(/new +000-dataset.cypher/)
  expect(plan.output).not.toContain('unchanged')
})

test('start then loads everything, prints the addresses and answers', async () => {
  server = program.run(['start'])
  await expect.poll(server.output, { timeout: 90_000 }).toContain('Neo4j (Bolt)')
  expect((await fetch(`${addressOf(server)}/readyz`)).status).toBe(200)
  const { dataset, lineage } = await ask('{ dataset { complete } lineage(of: "motie") { entities { id } } }')
  expect(dataset).toEqual({ complete: true })
  const { entities } = lineage as { entities: { id: string }[] }
  expect(entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['motie', 'mke', 'mocie', 'mci']))
  const plan = await program.finish(['seed', '--dry-run'])
  expect(plan.output).toMatch(/^unchanged +000-dataset.cypher/m)
  expect(plan.output).not.toMatch(/^(new|changed|missing)/m)
})

test('the coverage of the documents is printed as a table, with the lines that no citation touches', async () => {
  const { code, output } = await program.finish(['coverage'])
  expect(code).toBe(0)
  expect(output).toMatch(/^\| `cho2011` \| \d+ \|/m)
  expect(output).toMatch(/^No citation touches these lines of cho2011, blank ones among them: \d+/m)
})

test('lineage --json prints the graph from which GraphQL answers', async () => {
  const { code, result, progress } = await program.finish(['lineage', 'motie', '--depth', '3', '--json'])
  expect([code, progress]).toEqual([0, ''])
  const { header, nodes, edges, events, truncated } = JSON.parse(result) as Lineage
  const things = 'id type nameEn nameKo start end citations { source title locator url }'
  const { lineage, dataset } = await ask(`{ dataset { title licence version } lineage(of: "motie", depth: 3) {
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
  const { code, result, progress } = await program.finish(['lineage', 'motie', '--depth', '1'])
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
  const kinds = await program.finish(['lineage', 'motie', '--changes', 'merger'])
  expect(kinds.result).toContain('not among those that are asked for: REPLACEMENT (2013-03-23). Leave out "changes"')
  const days = ['--from', '2010-01-01', '--to', '2014-01-01', '--functions', '--offset', '1', '--json']
  const { nodes, edges } = JSON.parse((await program.finish(['lineage', 'motie', ...days])).result) as Lineage
  expect(nodes.map(({ id }) => id)).toContain('mke')
  expect(edges.map(({ type }) => type)).toContain('HANDED_FUNCTION_TO')
  const wrong = await program.finish(['lineage', 'motie', '--from', 'yesterday'])
  expect(wrong).toMatchObject({
    code: 2,
    result: '',
    progress: 'INVALID_INPUT: "from" cannot be "yesterday". Write a day, as 2008-02-29.\n',
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
  expect(await program.finish(['search', '법무부'])).toMatchObject({ code: 0, result: 'Nothing was found.\n' })
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

test('a second start names the address of the first and ends well', async () => {
  const { code, output } = await program.finish(['start'])
  expect([code, output]).toEqual([0, `Jokbo runs already: ${addressOf(server)}/graphql\n`])
})

test('a taken port is named with the remedy', async () => {
  const { port } = new URL(addressOf(server))
  const { code, output } = await program.finish(['serve'], { PORT: port })
  expect(code).toBe(2)
  expect(output).toContain(`INVALID_CONFIG: Port ${port} is taken by another program. Choose another: PORT=`)
})

test('a server that is asked to stop ends well, and the database goes on', async () => {
  const pid = await program.managed.javaPid()
  server.child.kill('SIGTERM')
  expect(await server.end).toBe(0)
  expect(await program.managed.javaPid()).toBe(pid)
})

test.each(['SIGTERM', 'SIGKILL'] as const)('the program ends with the npm that started it, by %s', async (signal) => {
  const npm = program.npm(['start'])
  await expect.poll(npm.output, { timeout: 50_000 }).toContain('Neo4j (Bolt)')
  const health = `${addressOf(npm)}/healthz`
  expect((await fetch(health)).status).toBe(200)
  npm.child.kill(signal)
  const answers = () =>
    fetch(health).then(
      () => true,
      () => false,
    )
  await expect.poll(answers, { timeout: 20_000 }).toBe(false)
})

test('of two starts at the same moment one serves, and the other names its address', async () => {
  const PORT = String(await freePort())
  const both = [program.run(['start', '--seeds', seeds], { PORT }), program.run(['start', '--seeds', seeds], { PORT })]
  await expect
    .poll(() => both.map(({ output }) => output()).join(''), { timeout: 60_000 })
    .toContain('Jokbo runs already')
  const [loser] = both.filter(({ output }) => output().includes('Jokbo runs already'))
  const [winner] = both.filter((one) => one !== loser)
  expect(await loser?.end).toBe(0)
  expect(loser?.output()).toContain(`Jokbo runs already: http://127.0.0.1:${PORT}/graphql`)
  // The scripts are others than those that were loaded before, and the database is Jokbo's own.
  expect(both.map(({ output }) => output()).join('')).toContain(
    'The seeds have changed since they were loaded; everything is reloaded.',
  )
  winner?.child.kill('SIGINT')
  expect(await winner?.end).toBe(0)
})

test('a seed that is broken off says so by its exit code, and changes nothing', async () => {
  const seed = program.run(['seed', '--reset'])
  await expect.poll(seed.output, { timeout: 30_000 }).toContain('010-sources.cypher')
  seed.child.kill('SIGTERM')
  expect(await seed.end).toBe(143)
  expect(seed.output()).toContain('Interrupted.')
  expect((await program.finish(['seed', '--dry-run', '--seeds', seeds])).output).toContain('unchanged')
})

test('a database that was started by itself stops when told', async () => {
  expect((await program.finish(['database', 'stop'])).code).toBe(0)
  expect(await program.managed.isIdle()).toBe(true)
  expect((await program.finish(['database', 'status'])).output).toMatch(/running +false/)
})

test('wrong settings and wrong words end with exit code 2 and a remedy', async () => {
  const settings = await program.finish(['check'], { PORT: 'x', JOKBO_HEAP: 'much', JOKBO_MAX_DEPTH: '10' })
  expect(settings.code).toBe(2)
  expect(settings.output).toMatch(/PORT[\s\S]*JOKBO_HEAP[\s\S]*JOKBO_MAX_DEPTH: was removed[\s\S]*Correct them/)
  expect((await program.finish(['sed'])).code).toBe(2)
  expect((await program.finish(['seed', '--nope'])).code).toBe(2)
  expect((await program.finish(['--help'])).code).toBe(0)
})
