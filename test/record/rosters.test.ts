import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DIFFERENCES } from './roster-differences.ts'
import { serveFolder } from '../support/served.ts'

// Which ministries and offices there were on a day, by the act of that day and by the API alone.

const served = serveFolder('seeds')

interface Roster {
  readonly day: string
  readonly list: string
  readonly names: readonly string[]
}

/** The lists of the table: its rows of one day and list are one. */
function readRosters(): Roster[] {
  const lists = new Map<string, string[]>()
  const text = readFileSync(new URL('rosters.tsv', import.meta.url), 'utf8')
  const [, ...rows] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  for (const row of rows) {
    const [day = '', list = '', , , names = ''] = row.split('\t')
    lists.set(`${day} ${list}`, [...(lists.get(`${day} ${list}`) ?? []), ...names.split(' ')])
  }
  return [...lists].map(([key, names]) => ({ day: key.slice(0, 10), list: key.slice(11), names }))
}

/**
 * What counts as a body of a list, among those of Korea: its kind and how its name ends; a 진흥원, 평가원 or 보건원 is an
 * institute.
 */
const BODIES: Readonly<Record<string, { kind: string; ending: RegExp }>> = {
  ministries: { kind: 'MINISTRY', ending: /$/u },
  offices: { kind: 'AGENCY', ending: /(?:처|청|(?<!진흥|평가|관리|보건)원)$/u },
}

const bodies = (list: string) => BODIES[list] ?? { kind: '', ending: /$^/u }

async function inTheGraph(day: string, list: string, certainty: string): Promise<string[]> {
  const { kind, ending } = bodies(list)
  const query = `query ($kind: ActorKind!, $day: Date!, $certainty: AliveCertainty!, $offset: Int!)
    @asOf(date: $day, certainty: $certainty) {
      actors(where: {kind: {eq: $kind}, jurisdiction: {eq: "KR"}, group: {eq: false}}, limit: 100, offset: $offset, sort: [{id: ASC}]) { name(language: KO) } }`
  const names: string[] = []
  for (let page: { name: string | null }[] = [], offset = 0; offset === 0 || page.length === 100; offset += 100) {
    page = (await served.data(query, { kind, day, certainty, offset }))['actors'] as typeof page
    names.push(...page.flatMap(({ name }) => (name !== null && ending.test(name) ? [name] : [])))
  }
  return names
}

/** Names of a list that are known to differ on a day: only offices do. */
const known = (day: string, list: string, side: 'lacks' | 'adds') =>
  DIFFERENCES.filter(({ from, to, ...difference }) => {
    return list === 'offices' && difference.side === side && from <= day && day <= to
  }).map(({ name }) => name)

const apart = (names: readonly string[], others: readonly string[]) =>
  names.filter((name) => !others.includes(name)).toSorted()

describe.each(readRosters())('the $list of $day', ({ day, list, names }) => {
  test('are those of the act, but for what is known to differ', async () => {
    const found = await inTheGraph(day, list, 'POSSIBLE')
    expect(new Set(found).size).toBe(found.length)
    expect({ lacks: apart(names, found), adds: apart(found, names) }).toEqual({
      lacks: known(day, list, 'lacks').toSorted(),
      adds: known(day, list, 'adds').toSorted(),
    })
  })

  test('were certainly there', async () => {
    expect(apart(names, await inTheGraph(day, list, 'CERTAIN'))).toEqual(known(day, list, 'lacks'))
  })
})

test('the days of the table reach from the first government to the latest change of the act', () => {
  const days = readRosters().map(({ day }) => day)
  expect([days[0], days.at(-1)]).toEqual(['1948-08-15', '2026-10-02'])
  for (const year of ['1948', '1961', '1981', '1993', '1998', '2003', '2008', '2013', '2017', '2022'])
    expect(
      days.some((day) => day.startsWith(year)),
      year,
    ).toBe(true)
})
