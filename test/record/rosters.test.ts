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

/** What counts as a body of a list: its kind and how its Korean name ends. */
const ENDINGS: Readonly<Record<string, { kinds: readonly string[]; ending: RegExp }>> = {
  ministries: { kinds: ['MINISTRY'], ending: /부$/u },
  offices: { kinds: ['MINISTRY', 'AGENCY'], ending: /[원처청]$/u },
}

async function inTheGraph(day: string, list: string, certainty: string): Promise<string[]> {
  const { kinds, ending } = ENDINGS[list] ?? { kinds: [], ending: /$^/u }
  const query = `query ($kinds: [ActorKind!]!, $at: Date!, $certainty: AliveCertainty!, $offset: Int!) @asOf(date: $at, certainty: $certainty) {
    actors(where: {kind: {in: $kinds}}, limit: 100, offset: $offset, sort: [{id: ASC}]) { name(language: KO) } }`
  const names: string[] = []
  for (let offset = 0; ; offset += 100) {
    const { actors } = await served.data(query, { kinds, at: day, certainty, offset })
    const page = actors as { name: string | null }[]
    names.push(...page.map(({ name }) => name ?? ''))
    if (page.length < 100) return names.filter((name) => ending.test(name)).toSorted()
  }
}

/** What is known to differ on a day: names that the graph lacks, and names that it has besides. */
const known = (day: string, side: 'lacks' | 'adds') =>
  DIFFERENCES.flatMap(({ name, days, ...difference }) => (difference.side === side && days.includes(day) ? [name] : []))

const apart = (names: readonly string[], others: readonly string[]) => names.filter((name) => !others.includes(name))

describe.each(['POSSIBLE', 'CERTAIN'])('by %s life', (certainty) => {
  test.each(readRosters())('the $list of $day are those of the act', async ({ day, list, names }) => {
    const found = await inTheGraph(day, list, certainty)
    expect(new Set(found).size).toBe(found.length)
    expect({ lacks: apart(names, found), adds: apart(found, names) }).toEqual({
      lacks: known(day, 'lacks').filter((name) => names.includes(name)),
      adds: known(day, 'adds').filter((name) => ENDINGS[list]?.ending.test(name)),
    })
  })
})
