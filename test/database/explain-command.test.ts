import { beforeAll, expect, inject, test } from 'vitest'
import type { Explanation } from '../../src/questions/explain.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'
import { runProgram } from '../support/program-run.ts'

beforeAll(async () => {
  const database = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
  await database.close()
})

async function explain(...args: string[]): Promise<{ code: unknown; result: string; progress: string }> {
  const { uri, user, password, database } = inject('neo4j')
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  const run = runProgram(['explain', ...args], settings)
  return { code: await run.end, result: run.result(), progress: run.progress() }
}

test('explain prints numbered sentences with their laws and sources, and what others say', async () => {
  const { code, result } = await explain('industry', 'growth')
  expect(code).toBe(0)
  expect(result.split('\n')).toEqual([
    '1. On 1 January 1990, the Ministry of Industry merged with the Ministry of Trade into the Ministry of Trade & Industry. The legal basis is the Amendment of the Government Act.',
    '   legal basis: Amendment of the Government Act [law-2]',
    '   source: Law No. 2, art. 1',
    '2. On 1 March 2000, the Ministry of Trade & Industry was renamed the Ministry of Economy (경제부). No legal basis is recorded.',
    '   source: A "Short" History of Arden, p. 8',
    expect.stringMatching(/^3\. On 23 March 2013, in a wider reorganisation, the Ministry of Economy \(경제부\) ended/),
    '   legal basis: Second Amendment of the Government Act [law-3]',
    '   source: Law No. 3, art. 1',
    '   source: Law No. 3, art. 2',
    '   otherwise: In 2012, the Ministry of Economy (경제부) ended; no successor is recorded.',
    '     source: A "Short" History of Arden, p. 15',
    '   otherwise: The Ministry of Economy (경제부) ended in 2012.',
    '     source: A "Short" History of Arden, p. 15',
    '',
  ])
})

test('explain speaks Korean too', async () => {
  const { result } = await explain('post', 'telecom', '--language', 'ko')
  expect(result.split('\n')).toEqual([
    '1. 1995년 7월 1일에 체신부가 통신위원회와 우정청으로 나뉘었다. 근거 법령은 기록되어 있지 않다.',
    '   출처: Arden Gazette & Register, 1995, p. 4, https://example.org/gazette?a=1&b=2',
    '   다른 설명(반박됨): 1994년에 체신부가 우정청과 통신위원회로 나뉘었다.',
    '     출처: A "Short" History of Arden, p. 8',
    '',
  ])
})

test('explain --json prints the answer of the question', async () => {
  const { result } = await explain('trade', 'economy', '--json')
  const { found, paths, truncated } = JSON.parse(result) as Explanation
  expect([found, truncated, paths[0]?.steps.map(({ event }) => event.id)]).toEqual([
    true,
    false,
    ['trade-industry-merger', 'economy-rename'],
  ])
})

test('explain without a path gives the reason, and has answered', async () => {
  expect(await explain('growth', 'trade')).toEqual({
    code: 0,
    result:
      'It is the other way round: the Ministry of Growth came from the Ministry of Trade, in 3 steps. Ask from “trade” to “growth”.\n',
    progress: '',
  })
})

test('explain ends with 3 for an unknown id, and with 2 for a wrong type or language', async () => {
  expect(await explain('trde', 'growth')).toEqual({
    code: 3,
    result: '',
    progress:
      "NOT_FOUND: There is nothing with the id 'trde', given for 'from'. Near to it: trade. Find ids with search.\n",
  })
  expect(await explain('trade', 'smith2020')).toMatchObject({ code: 2, result: '' })
  expect(await explain('trade', 'growth', '--language', 'fr')).toMatchObject({ code: 2, result: '' })
})
