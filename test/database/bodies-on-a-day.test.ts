import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodiesLines } from '../../src/cli/bodies-tree.ts'
import { paintFor } from '../../src/cli/paint.ts'
import type { Database } from '../../src/database/connect.ts'
import { accessTo, type Access } from '../../src/questions/ask.ts'
import { bodiesOnADay } from '../../src/questions/bodies-on-a-day.ts'
import { openScope } from '../../src/scope.ts'
import type { AliveCertainty } from '../../src/time/alive.ts'
import { today } from '../../src/time/day.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'
import { faultOf } from '../support/seed-scripts.ts'

let database: Database
let access: Access

beforeAll(async () => {
  database = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
  access = accessTo(database)(openScope(120_000))
})
afterAll(() => database.close())

const ALL = ['MINISTRY', 'AGENCY', 'COMMITTEE', 'OFFICE']

function ask(day: string, kinds: readonly string[], certainty: AliveCertainty = 'POSSIBLE') {
  return access.ask(bodiesOnADay, { asOf: { day, certainty }, kinds })
}

async function drawn(day: string, kinds: readonly string[]): Promise<string[]> {
  return bodiesLines(await ask(day, kinds), paintFor({}))
}

describe('the bodies of a day', () => {
  test('stand below what they were a part of on that day', async () => {
    expect(await drawn('2008-06-01', ALL)).toEqual([
      '경제부 (Ministry of Economy) [economy], 2000-03-01 to 2013-03-22',
      '├─ Minister of Economy [minister-of-economy], 2000-03-01 to 2013-03-22',
      '└─ 특허청 (Patent Office) [patent-office], since 2005-05',
      '우정청 (Post Agency) [post-agency], since 1995-07-01',
      '과학부 (Ministry of Science) [science], 1977~ to 2013-03-22',
      '',
      'Perhaps, as nothing shows that they had begun and not yet ended:',
      '유령 위원회 [ghost], until unknown, begin not known, end not known',
    ])
  })

  test('stand apart, with the reason, where they only may have existed', async () => {
    expect((await drawn('2005-05-15', ['OFFICE'])).at(-1)).toBe(
      '특허청 (Patent Office) [patent-office], since 2005-05, part of 경제부 (Ministry of Economy), begin not exact',
    )
    expect((await ask('1977-06-01', ALL)).doubts).toEqual({
      ghost: ['BEGIN_NOT_KNOWN', 'END_NOT_KNOWN'],
      'salt-board': ['BEGIN_NOT_KNOWN'],
      science: ['BEGIN_NOT_EXACT'],
    })
  })

  test('are not those that ended at an unknown time, once that has passed', async () => {
    expect((await ask(today(), ALL)).bodies).not.toContain('ghost')
  })

  test('say what they were a part of, where that is of another kind', async () => {
    expect(await drawn('2008-06-01', ['OFFICE'])).toEqual([
      'Minister of Economy [minister-of-economy], 2000-03-01 to 2013-03-22, part of 경제부 (Ministry of Economy)',
      '특허청 (Patent Office) [patent-office], since 2005-05, part of 경제부 (Ministry of Economy)',
    ])
    expect(await drawn('2014-01-01', ['OFFICE'])).toEqual(['특허청 (Patent Office) [patent-office], since 2005-05'])
  })

  test('are a graph whose edges have both ends', async () => {
    const { nodes, edges, bodies, truncated } = await ask('2008-06-01', ['OFFICE'])
    expect(nodes.map(({ id }) => id)).toEqual(['economy', 'minister-of-economy', 'patent-office'])
    expect(edges.map(({ from, to }) => [from, to])).toEqual([
      ['minister-of-economy', 'economy'],
      ['patent-office', 'economy'],
    ])
    expect([bodies, truncated]).toEqual([['minister-of-economy', 'patent-office'], false])
  })

  test('are those that certainly existed, where that is asked', async () => {
    expect((await ask('2008-06-01', ALL)).bodies).toContain('ghost')
    expect((await ask('2008-06-01', ALL, 'CERTAIN')).bodies).not.toContain('ghost')
  })

  test('are none before all records', async () => {
    expect((await ask('1900-01-01', ['MINISTRY'])).bodies).toEqual([])
  })

  test('are refused for a word that is no kind, and without any', async () => {
    expect(await faultOf(ask('2008-06-01', ['MINISTER']))).toMatch(
      /^INVALID_INPUT kinds: 'MINISTER' is no kind of an actor. There are MINISTRY, /,
    )
    expect(await faultOf(ask('2008-06-01', []))).toMatch(/^INVALID_INPUT kinds: No kind is given/)
  })
})
