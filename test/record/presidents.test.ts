import { expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// Who was president on a day, asked of the public API with one query.

const served = serveFolder('seeds')

/** Not acting, or acting while there is no president: beside a suspended one others act in another role. */
const IN_OFFICE = `query ($day: Date!) { actors(where: {id: {eq: "president-of-the-republic-of-korea"}}) {
  heldByConnection(where: {edge: {
    startLatest: {lte: $day}
    AND: [{OR: [{end: {eq: null}}, {endEarliest: {gt: $day}}]}, {OR: [{acting: {eq: false}}, {role: {eq: "vacancy"}}]}]
  }}) { edges { node { id } properties { acting term } } } } }`

/** First day, id, and the term or what else: from the tables of presidents, not from the seeds. */
const TABLE: [string, string, number | 'acting'][] = [
  ['1948-07-24', 'syngman-rhee', 1],
  ['1952-08-15', 'syngman-rhee', 2],
  ['1956-08-15', 'syngman-rhee', 3],
  ['1960-04-27', 'heo-jeong', 'acting'],
  ['1960-06-16', 'gwak-sang-hun', 'acting'],
  ['1960-06-23', 'heo-jeong', 'acting'],
  ['1960-08-08', 'baek-nak-jun', 'acting'],
  ['1960-08-12', 'yun-bo-seon', 4],
  ['1962-03-23', 'park-chung-hee', 'acting'],
  ['1963-12-17', 'park-chung-hee', 5],
  ['1967-07-01', 'park-chung-hee', 6],
  ['1971-07-01', 'park-chung-hee', 7],
  ['1972-12-27', 'park-chung-hee', 8],
  ['1978-12-27', 'park-chung-hee', 9],
  ['1979-10-26', 'choi-kyu-hah', 'acting'],
  ['1979-12-06', 'choi-kyu-hah', 10],
  ['1980-08-16', 'park-choong-hoon', 'acting'],
  ['1980-08-27', 'chun-doo-hwan', 11],
  ['1981-02-25', 'chun-doo-hwan', 12],
  ['1988-02-25', 'roh-tae-woo', 13],
  ['1993-02-25', 'kim-young-sam', 14],
  ['1998-02-25', 'kim-dae-jung', 15],
  ['2003-02-25', 'roh-moo-hyun', 16],
  ['2008-02-25', 'lee-myung-bak', 17],
  ['2013-02-25', 'park-geun-hye', 18],
  ['2017-03-10', 'hwang-kyo-ahn', 'acting'],
  ['2017-05-10', 'moon-jae-in', 19],
  ['2022-05-10', 'yoon-suk-yeol', 20],
  ['2025-04-04', 'han-duck-soo', 'acting'],
  ['2025-05-02', 'lee-ju-ho', 'acting'],
  ['2025-06-04', 'lee-jae-myung', 21],
]

/** Days on which an acting president began or ended beside one whose powers were suspended. */
const SUSPENSIONS = ['2004-03-12', '2004-05-14', '2016-12-09', '2024-12-14', '2024-12-27', '2025-03-24', '2026-11-25']

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

async function inOffice(day: string): Promise<string[]> {
  const { actors } = await served.data(IN_OFFICE, { day })
  const [office] = actors as {
    heldByConnection: { edges: { node: { id: string }; properties: { acting: boolean; term: number | null } }[] }
  }[]
  return (office?.heldByConnection.edges ?? []).map(
    ({ node, properties }) => `${node.id} ${properties.acting ? 'acting' : String(properties.term)}`,
  )
}

test('exactly one person is president or acts for a vacant office on and around every day of change', async () => {
  const changes = [...TABLE.map(([day]) => day), ...SUSPENSIONS]
  const days = new Set(changes.flatMap((day) => [-1, 0, 1].map((step) => shift(day, step))))
  days.delete('1948-07-23')
  const found: string[] = []
  const expected: string[] = []
  for (const day of [...days].toSorted()) {
    const row = TABLE.findLast(([start]) => start <= day)
    expected.push(`${day} ${row?.[1] ?? ''} ${String(row?.[2])}`)
    found.push(`${day} ${(await inOffice(day)).join(' and ')}`)
  }
  expect(found).toEqual(expected)
})

test('no one is president before the first', async () => {
  expect(await inOffice('1948-07-23')).toEqual([])
})

test('an acting president beside a suspended president has a different role', async () => {
  const { actors } = await served.data(
    '{ actors(where: {id: {eq: "president-of-the-republic-of-korea"}}) { heldByConnection(where: {edge: {role: {eq: "suspension"}}}, sort: [{edge: {start: ASC}}]) { edges { node { id } properties { start end acting } } } } }',
  )
  const [office] = actors as { heldByConnection: { edges: { node: { id: string }; properties: object }[] } }[]
  expect(office?.heldByConnection.edges.map(({ node, properties }) => ({ ...properties, id: node.id }))).toEqual([
    { id: 'goh-kun', start: '2004-03-12', end: '2004-05-14', acting: true },
    { id: 'hwang-kyo-ahn', start: '2016-12-09', end: '2017-03-10', acting: true },
    { id: 'han-duck-soo', start: '2024-12-14', end: '2024-12-27', acting: true },
    { id: 'choi-sang-mok', start: '2024-12-27', end: '2025-03-24', acting: true },
    { id: 'han-duck-soo', start: '2025-03-24', end: '2025-04-04', acting: true },
  ])
})
