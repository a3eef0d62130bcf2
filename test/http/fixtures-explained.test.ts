import { describe, expect, test } from 'vitest'
import { serveFolder, type Served } from '../support/served.ts'

const EXPLAIN = `query ($from: ID!, $to: ID!) {
  explain(from: $from, to: $to) { found reason truncated
    paths { steps { sentence kind date { text } event { id } from { id } to { id } alternatives { sentence citations { source } } } } } }`

interface Explained {
  found: boolean
  reason: string | null
  truncated: boolean
  paths: { steps: { sentence: string; from: { id: string }; to: { id: string }; alternatives: Alternative[] }[] }[]
}

interface Alternative {
  citations: { source: string }[]
}

async function explain(served: Served, from: string, to: string): Promise<Explained> {
  return (await served.data(EXPLAIN, { from, to }))['explain'] as Explained
}

function trails({ paths }: Explained): string[] {
  return paths.map(({ steps }) => [steps[0]?.from.id, ...steps.map(({ to }) => to.id)].join(' > '))
}

async function differences(served: Served, from: string, to: string): Promise<string[]> {
  const { diff } = await served.data(
    `query ($from: Date!, $to: Date!) {
       diff(from: $from, to: $to) { packages { differences { what entity { id } from { id } to { id } } } } }`,
    { from, to },
  )
  const { packages } = diff as { packages: { differences: Difference[] }[] }
  const told = packages.flatMap((one) => one.differences)
  return told.map((one) => [one.what, one.entity.id, one.from?.id ?? '-', one.to?.id ?? '-'].join(' ')).sort()
}

interface Difference {
  what: string
  entity: { id: string }
  from: { id: string } | null
  to: { id: string } | null
}

describe('the departments of 2023', () => {
  const served = serveFolder('test/support/fixtures/beis-2023')

  test('are explained step by step, with what the article says instead', async () => {
    const answer = await explain(served, 'decc', 'desnz')
    expect(trails(answer)).toEqual(['decc > beis > desnz'])
    const [merger, reform] = answer.paths[0]!.steps
    expect(merger?.sentence).toContain('Department of Energy and Climate Change')
    expect(reform?.sentence).toContain('Department for Energy Security and Net Zero')
    const others = reform?.alternatives.flatMap(({ citations }) => citations.map(({ source }) => source))
    expect(others).toEqual(expect.arrayContaining(['csw-2023-02-07', 'uksi-2023-424']))
  })

  test('do not explain what only a function joins', async () => {
    const answer = await explain(served, 'dcms-2017', 'dsit')
    expect([answer.found, answer.paths]).toEqual([false, []])
    expect(answer.reason).toMatch(/function/)
  })

  test('differ from those of the day before by what the order changed', async () => {
    expect(await differences(served, '2023-02-06', '2023-02-07')).toEqual([
      'CREATED dbt - -',
      'CREATED desnz - -',
      'CREATED dsit - -',
      'ENDED beis - -',
      'ENDED dit - -',
      'FUNCTION_MOVED function-digital dcms-2017 dsit',
      'FUNCTION_MOVED function-geospatial cabinet-office dsit',
      'FUNCTION_MOVED function-investment-security beis cabinet-office',
      'RENAMED dcms-2023 dcms-2017 dcms-2023',
    ])
  })
})

describe('the councils of Cumbria', () => {
  const served = serveFolder('test/support/fixtures/cumbria-2023')

  test('are explained from the county and from the districts, and share an ancestor', async () => {
    expect(trails(await explain(served, 'cumbria-county-council', 'cumberland'))).toEqual([
      'cumbria-county-council > cumberland',
    ])
    const other = await explain(served, 'eden', 'cumberland')
    expect([other.found, other.reason !== null]).toEqual([false, true])
  })

  test('differ by nine bodies in one package', async () => {
    const told = await differences(served, '2023-03-31', '2023-04-01')
    expect(told.map((one) => one.split(' ', 1)[0])).toEqual([
      ...Array.from({ length: 2 }, () => 'CREATED'),
      ...Array.from({ length: 7 }, () => 'ENDED'),
    ])
    const { package: all } = await served.data(
      '{ package(act: "uksi-2022-331") { total created { id } ended { id } successions { id } } }',
    )
    const counts = all as { total: number; created: unknown[]; ended: unknown[]; successions: unknown[] }
    expect([counts.total, counts.created.length, counts.ended.length, counts.successions.length]).toEqual([1, 2, 7, 8])
  })
})

describe('the name that came back', () => {
  const served = serveFolder('test/support/fixtures/name-returned')

  test('is one body with four names in time', async () => {
    const { lineage } = await served.data(
      `{ lineage(of: "dcms-2023", direction: ANCESTORS, renames: COLLAPSE) {
           bodies { entity { id } incarnations { id } outcome } successions { id } reason } }`,
    )
    expect(lineage).toMatchObject({
      bodies: [
        {
          entity: { id: 'dcms-2023' },
          incarnations: ['dnh', 'dcms-1997', 'dcms-2017', 'dcms-2023'].map((id) => ({ id })),
          outcome: 'EXISTS',
        },
      ],
      successions: [],
    })
  })

  test('is explained by three renames', async () => {
    expect(trails(await explain(served, 'dnh', 'dcms-2023'))).toEqual(['dnh > dcms-1997 > dcms-2017 > dcms-2023'])
  })
})

describe('fifteen stacked diamonds', () => {
  const served = serveFolder('test/support/fixtures/stacked-diamonds')

  test('are explained by some of 32,768 ways, each of thirty steps', async () => {
    const { found, paths, truncated } = await explain(served, 'board-0', 'board-15')
    expect([found, truncated]).toEqual([true, true])
    expect(paths.length).toBeGreaterThan(1)
    expect(new Set(paths.map(({ steps }) => steps.length))).toEqual(new Set([30]))
    expect(new Set(trails({ found, paths, truncated, reason: null })).size).toBe(paths.length)
  })

  test('are one body before and after, with nothing left of what was between', async () => {
    expect(await differences(served, '1949-06-01', '1990-01-01')).toEqual(['CREATED board-15 - -', 'ENDED board-0 - -'])
  })
})

describe('a cycle of function transfers', () => {
  const served = serveFolder('test/support/fixtures/function-cycle')

  test('is walked once with functions, and ends', async () => {
    const { lineage } = await served.data(
      `{ lineage(of: "salt-office", direction: DESCENDANTS, functions: true) {
           entities { id } successions { from { id } to { id } date } truncated } }`,
    )
    const { entities, successions, truncated } = lineage as {
      entities: { id: string }[]
      successions: { from: { id: string }; to: { id: string }; date: string }[]
      truncated: boolean
    }
    expect(entities.map(({ id }) => id)).toEqual(['salt-office', 'sugar-office', 'spice-office', 'pepper-office'])
    expect(successions.map(({ date, from, to }) => `${date.slice(0, 4)} ${from.id} ${to.id}`)).toEqual([
      '1990 salt-office sugar-office',
      '1992 sugar-office spice-office',
      '1994 spice-office salt-office',
      '1996 salt-office sugar-office',
      '1999 spice-office pepper-office',
    ])
    expect(truncated).toBe(false)
  })

  test('leaves no difference where the function is back, and one where another went', async () => {
    expect(await differences(served, '1989-01-01', '1995-01-01')).toEqual([])
    expect(await differences(served, '1993-01-01', '1997-01-01')).toEqual([
      'FUNCTION_MOVED function-seals salt-office sugar-office',
      'FUNCTION_MOVED function-weights spice-office salt-office',
    ])
  })
})
