import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

interface Thing {
  id: string
}

const idsOf = (things: unknown): string[] => (things as Thing[]).map(({ id }) => id)

/** The data of a selection as of a day. */
function asOf(day: string, selection: string, certainty = 'POSSIBLE'): Promise<Record<string, unknown>> {
  return served.data(`query ($day: Date!) @asOf(date: $day, certainty: ${certainty}) ${selection}`, { day })
}

describe('a query as of a day', () => {
  test('lists what existed on that day; the day of a change belongs to the new state', async () => {
    const ministries = async (day: string) => idsOf((await asOf(day, '{ ministries { id } }'))['ministries'])
    expect(await ministries('2000-02-29')).toEqual(['science', 'trade-industry'])
    expect(await ministries('2000-03-01')).toEqual(['economy', 'science'])
    expect(await ministries('2013-03-22')).toEqual(['economy', 'science'])
    expect(await ministries('2013-03-23')).toEqual(['growth', 'knowledge'])
  })

  test('counts what it lists', async () => {
    const { actors, page } = await asOf('1995-08-01', '{ actors { id } page: actorsConnection { totalCount } }')
    expect(page).toEqual({ totalCount: idsOf(actors).length })
  })

  test('tells what may have existed from what certainly did', async () => {
    const science = (certainty: string) =>
      asOf('1977-06-01', '{ actors(where: { id: { in: ["science", "ghost"] } }) { id } }', certainty)
    expect(await science('POSSIBLE')).toEqual({ actors: [{ id: 'ghost' }, { id: 'science' }] })
    expect(await science('CERTAIN')).toEqual({ actors: [] })
  })

  test('holds inside: in lists, connections and counts, through fragments, aliases and views', async () => {
    const selection = `{ actors(where: { id: { eq: "economy" } }) { ...Body } }
      fragment Body on Actor {
        parts { id }
        all: partsConnection { totalCount edges { node { id } } }
        ... on Actor { successors { id } offshoots { id } }
        entity { implements { id } entered { id } }
      }`
    expect(await asOf('2004-01-01', selection)).toEqual({
      actors: [
        {
          parts: [{ id: 'minister-of-economy' }],
          all: { totalCount: 1, edges: [{ node: { id: 'minister-of-economy' } }] },
          successors: [],
          offshoots: [],
          entity: { implements: [{ id: 'plan-b' }], entered: [] },
        },
      ],
    })
    expect(await asOf('2010-06-01', selection)).toMatchObject({
      actors: [
        {
          parts: [{ id: 'minister-of-economy' }, { id: 'patent-office' }],
          all: { totalCount: 2 },
          offshoots: [{ id: 'patent-office' }],
          entity: { implements: [{ id: 'plan-a' }, { id: 'plan-b' }] },
        },
      ],
    })
  })

  test('shows predecessors that have ended, and what belongs to them no longer', async () => {
    const selection = '{ actors(where: { id: { eq: "growth" } }) { predecessors { id end parts { id } } } }'
    expect(await asOf('2014-01-01', selection)).toEqual({
      actors: [{ predecessors: [{ id: 'economy', end: '2013-03-23', parts: [] }] }],
    })
  })

  test('holds in filters by what is related, whatever the quantifier', async () => {
    const having = async (day: string, where: string) =>
      idsOf((await asOf(day, `{ actors(where: { id: { eq: "economy" }, ${where} }) { id } }`))['actors'])
    const some = 'parts: { some: { id: { eq: "patent-office" } } }'
    expect(await having('2004-01-01', some)).toEqual([])
    expect(await having('2006-01-01', some)).toEqual(['economy'])
    const none = 'parts: { none: { kind: { eq: OFFICE } } }'
    expect(await having('2004-01-01', none)).toEqual([])
    const single = 'parts: { single: { kind: { eq: OFFICE } } }'
    expect(await having('2004-01-01', single)).toEqual(['economy'])
    expect(await having('2006-01-01', single)).toEqual([])
    const all = 'parts: { all: { id: { eq: "minister-of-economy" } } }'
    expect(await having('2004-01-01', all)).toEqual(['economy'])
    expect(await having('2006-01-01', all)).toEqual([])
    const view =
      'parts: { some: { entity: { partOf: { some: { id: { eq: "economy" } } }, id: { eq: "patent-office" } } } }'
    expect(await having('2004-01-01', view)).toEqual([])
    expect(await having('2006-01-01', view)).toEqual(['economy'])
  })

  test('holds beside a filter on a view of what is related', async () => {
    const where = 'entity: { id: { contains: "o" } }'
    const selection = `{ actors(where: { id: { eq: "economy" } }) {
      parts(where: { ${where} }) { id } page: partsConnection(where: { node: { ${where} } }) { totalCount } } }`
    expect(await asOf('2004-01-01', selection)).toEqual({
      actors: [{ parts: [{ id: 'minister-of-economy' }], page: { totalCount: 1 } }],
    })
    expect(await asOf('2006-01-01', selection)).toMatchObject({ actors: [{ page: { totalCount: 2 } }] })
  })

  test('shows changes and flows that have taken effect, and law texts that have been passed', async () => {
    const selection = `{ changeEvents(where: { id: { in: ["reform-2013", "coffee-status", "salt-board-founding"] } }) { id }
      flows(where: { id: { in: ["flow-standards", "flow-economy-growth"] } }) { id } }`
    expect(await asOf('2010-01-01', selection)).toEqual({
      changeEvents: [{ id: 'coffee-status' }, { id: 'salt-board-founding' }],
      flows: [{ id: 'flow-standards' }],
    })
    expect(await asOf('2010-01-01', selection, 'CERTAIN')).toEqual({
      changeEvents: [{ id: 'coffee-status' }],
      flows: [{ id: 'flow-standards' }],
    })
    expect(await asOf('1980-01-01', '{ acts(where: { kind: { eq: LAW } }) { id } }')).toEqual({
      acts: [{ id: 'law-1' }],
    })
  })

  test('holds for one thing by its id, also where nothing but the id is asked for', async () => {
    expect(await asOf('2005-01-01', '{ entity(id: "growth") { id } now: entity(id: "economy") { id } }')).toEqual({
      entity: null,
      now: { id: 'economy' },
    })
  })

  test('holds in the relations of every type, page by page', async () => {
    const types = async (day: string) => {
      const { entity } = await asOf(day, '{ entity(id: "economy") { relations(limit: 100) { type other { id } } } }')
      const { relations } = entity as { relations: { type: string; other: Thing }[] }
      return relations.map(({ type, other }) => `${type} ${other.id}`)
    }
    expect(await types('2004-01-01')).toEqual([
      'ABOUT claim-economy-end',
      'ABOUT claim-implements-start',
      'ABOUT finding-plan-a',
      'BY observation-plan-a-budget',
      'IMPLEMENTS plan-b',
      'KNOWN_AS economy-name-short',
      'KNOWN_AS economy-name-variant',
      'PART_OF minister-of-economy',
      'SUCCEEDED_BY trade-industry',
      'YIELDS economy-rename',
    ])
  })
})

describe('what laws changed, as of a day', () => {
  test('is what had taken effect by then', async () => {
    const selection = '{ package(act: "law-3") { total created { id } reason } packages { law { id } } }'
    expect(await asOf('2012-01-01', selection)).toMatchObject({
      package: { total: 0, created: [], reason: expect.any(String) as unknown },
      packages: [{ law: { id: 'law-2' } }],
    })
    expect(await asOf('2014-01-01', selection)).toMatchObject({
      package: { total: 1, created: [{ id: 'growth' }, { id: 'knowledge' }] },
      packages: [{ law: { id: 'law-2' } }, { law: { id: 'law-3' } }],
    })
  })

  test('does not show a law among sources before it was passed', async () => {
    const selection = '{ sources(where: { id: { in: ["law-3", "smith2020"] } }) { id } }'
    expect(await asOf('2000-01-01', selection)).toEqual({ sources: [{ id: 'smith2020' }] })
  })
})

describe('a search as of a day', () => {
  test('finds what existed on that day, by a name that it had then', async () => {
    const found = async (day: string) => {
      const { search } = await asOf(day, '{ search(text: "Ministry of Economy") { entity { id } } }')
      return (search as { entity: Thing }[]).map(({ entity }) => entity.id)
    }
    expect(await found('2012-01-01')).toContain('economy')
    expect(await found('2012-01-01')).not.toContain('knowledge')
    expect(await found('2014-01-01')).toContain('knowledge')
    expect(await found('2014-01-01')).not.toContain('economy')
  })
})

describe('the argument "at" of a root list', () => {
  test('is the day of that list and of everything inside, and of nothing else', async () => {
    const { past, now } = await served.data(`{
      past: ministriesConnection(at: "2004-01-01") { totalCount edges { node { id parts { id } entity { relations(types: [SUCCEEDED_BY]) { other { id } } } } } }
      now: ministries(where: { id: { eq: "economy" } }) { parts { id } }
    }`)
    expect(past).toMatchObject({
      totalCount: 2,
      edges: [
        {
          node: {
            id: 'economy',
            parts: [{ id: 'minister-of-economy' }],
            entity: { relations: [{ other: { id: 'trade-industry' } }] },
          },
        },
        { node: { id: 'science' } },
      ],
    })
    expect(now).toEqual([{ parts: [{ id: 'minister-of-economy' }, { id: 'patent-office' }] }])
  })

  test('beside another day of the whole query is refused, and the same day is not', async () => {
    const both = (at: string) => served.ask(`query @asOf(date: "2004-01-01") { actors(at: "${at}") { id } }`)
    expect((await both('2004-01-02')).errors?.[0]).toMatchObject({
      message: expect.stringMatching(/"at" is 2004-01-02.*2004-01-01/) as unknown,
      extensions: { code: 'INVALID_INPUT' },
    })
    expect((await both('2004-01-01')).errors).toBeUndefined()
  })

  test('must be a real day', async () => {
    for (const query of ['{ actors(at: "2004-02-30") { id } }', 'query @asOf(date: "soon") { actors { id } }']) {
      const { errors } = await served.ask(query)
      expect(errors?.[0]?.message).toContain('Write it like "2008-02-29"')
    }
  })
})
