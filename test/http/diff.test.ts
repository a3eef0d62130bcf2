import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

interface Told {
  what: string
  entity: { id: string }
  from: { id: string } | null
  to: { id: string } | null
  date: { text: string } | null
  event: { id: string } | null
  relation: { id: string } | null
}

const DIFF = `query ($from: Date!, $to: Date!, $types: [EntityType!], $limit: Int! = 20, $offset: Int! = 0) {
  diff(from: $from, to: $to, types: $types, limit: $limit, offset: $offset) { total reason counts { what count }
    packages { total law { id } differences { what entity { id } from { id } to { id } date { text } event { id } relation { id } } } } }`

interface Diff {
  total: number
  reason: string | null
  counts: { what: string; count: number }[]
  packages: { total: number; law: { id: string } | null; differences: Told[] }[]
}

const diff = async (variables: Record<string, unknown>) => (await served.data(DIFF, variables))['diff'] as Diff

function line({ what, entity, from, to, date, event, relation }: Told): string {
  return [
    date?.text ?? '-',
    what,
    entity.id,
    from?.id ?? '-',
    to?.id ?? '-',
    event?.id ?? '-',
    relation?.id ?? '-',
  ].join(' ')
}

describe('diff', () => {
  test('tells what is different by law, and leaves out what began and ended in between', async () => {
    const { packages, total, counts, reason } = await diff({ from: '1989-12-31', to: '2000-03-01' })
    expect(reason).toBeNull()
    expect(total).toBe(2)
    expect(packages.map(({ law, differences }) => [law?.id ?? null, differences.map(line)])).toEqual([
      [
        'law-2',
        [
          '1990-01-01 CREATED economy - - trade-industry-merger -',
          '1990-01-01 ENDED industry - - trade-industry-merger -',
          '1990-01-01 ENDED trade - - trade-industry-merger -',
        ],
      ],
      [
        null,
        [
          '1995-07-01 ENDED post - - post-split -',
          '1995-07-01 CREATED post-agency - - post-split -',
          '1995-07 CREATED telecom - - post-split -',
          '1997-11 CREATED crisis-1997 - - - -',
          '2000-03-01 CREATED minister-of-economy - - - -',
        ],
      ],
    ])
    expect(counts).toEqual([
      { what: 'CREATED', count: 5 },
      { what: 'ENDED', count: 3 },
    ])
  })

  test('pages packages, and differences within a package', async () => {
    const all = await diff({ from: '1959-01-01', to: '2014-01-01' })
    const pages = await Promise.all(
      all.packages.map((_, offset) => diff({ from: '1959-01-01', to: '2014-01-01', limit: 1, offset })),
    )
    expect(pages.flatMap(({ packages }) => packages)).toEqual(all.packages)
    expect(pages.map(({ total }) => total)).toEqual(all.packages.map(() => all.total))
    const { diff: part } = (await served.data(
      '{ diff(from: "1959-01-01", to: "2014-01-01") { packages { total differences(limit: 1, offset: 1) { entity { id } } } } }',
    )) as { diff: { packages: { total: number; differences: unknown[] }[] } }
    expect(part.packages).toEqual(
      all.packages.map(({ total, differences }) => ({
        total,
        differences: differences.slice(1, 2).map(({ entity }) => ({ entity })),
      })),
    )
  })

  test('tells renames, other superiors, functions that moved, and relations that began and ended', async () => {
    const told = async (from: string, to: string, types?: string[]) =>
      (await diff({ from, to, types })).packages.flatMap(({ differences }) => differences.map(line))
    expect(await told('1999-12-31', '2000-03-01', ['Actor'])).toContain(
      '2000-03-01 RENAMED economy trade-industry economy economy-rename -',
    )
    expect(await told('2008-12-31', '2009-12-31')).toEqual(
      expect.arrayContaining([
        '2009 FUNCTION_MOVED standards economy science standards-transfer -',
        '2009 CREATED plan-a - - - -',
      ]),
    )
    expect(await told('2004-01-01', '2014-01-01', ['Actor'])).toContain('2013-03-23 ENDED economy - - reform-2013 -')
    expect(await told('2010-01-01', '2014-01-01')).toContain(
      '2013-03-23 REPARENTED patent-office economy - reform-2013 part-of-patent-office-economy',
    )
    expect(await told('2003-12-31', '2006-01-01')).toContain('2004~ RELATION_ENDED jose-nunez - - - held-nunez')
  })

  test('tells only what is asked for by type', async () => {
    const told = async (types: string[]) =>
      (await diff({ from: '2008-12-31', to: '2012-12-31', types })).packages.flatMap(({ differences }) =>
        differences.map(({ what, entity }) => `${what} ${entity.id}`),
      )
    expect(await told(['Programme'])).toEqual([])
    expect(await told(['Actor'])).toEqual(['FUNCTION_MOVED standards'])
    expect(await told(['Concept', 'Fund'])).toEqual([])
  })

  test('has a reason where there is no difference', async () => {
    const reasonOf = async (from: string, to: string, types?: string[]) => (await diff({ from, to, types })).reason
    expect(await reasonOf('1990-01-01', '1990-01-01')).toBe('Both days are the same.')
    expect(await reasonOf('1700-01-01', '1800-01-01')).toMatch(/before the first day on which anything is recorded, /)
    expect(await reasonOf('2020-01-01', '2021-01-01')).toBe(
      'Nothing that is recorded changed between 2020-01-01 and 2021-01-01.',
    )
    expect(await reasonOf('1989-12-31', '1990-01-01', ['Fund', 'Place'])).toBe(
      'Nothing that is recorded of Fund, Place changed between 1989-12-31 and 1990-01-01.',
    )
  })

  test.each([
    [{ from: '2008-02-30', to: '2009-01-01' }, /day/],
    [{ from: '2009-01-01', to: '2008-01-01' }, /from \(2009-01-01\) is after to \(2008-01-01\)/],
    [{ from: '2008-01-01', to: '2009-01-01', types: [] }, /types: no type is given/],
    [{ from: '2008-01-01', to: '2009-01-01', types: ['Ministry'] }, /Ministry/],
    [{ from: '2008-01-01', to: '2009-01-01', limit: 0 }, /limit/],
    [{ from: '2008-01-01', to: '2009-01-01', offset: -1 }, /offset/],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await served.ask(DIFF, variables)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT'])
    expect(errors?.[0]?.message).toMatch(message)
  })
})

describe('package', () => {
  const PACKAGE = `query ($act: ID!) { package(act: $act) { law { id } total reason events { id enactedBy { id } } created { id } ended { id nameEn }
    successions { kind from { id nameEn } to { id } event { id enactedBy { id } } } functionsMoved { function { id } from { id } to { id } date { text } event { id } } } }`

  test('tells all that one law changed', async () => {
    expect(await served.data(PACKAGE, { act: 'law-3' })).toEqual({
      package: {
        law: { id: 'law-3' },
        total: 1,
        reason: null,
        events: [{ id: 'reform-2013', enactedBy: [{ id: 'law-3' }] }],
        created: [{ id: 'growth' }, { id: 'knowledge' }],
        ended: [
          { id: 'economy', nameEn: 'Ministry of Economy' },
          { id: 'science', nameEn: 'Ministry of Science' },
        ],
        successions: ['economy growth', 'economy knowledge', 'science knowledge']
          .map((pair) => pair.split(' '))
          .map(([from, to]) => ({
            kind: 'COMPLEX_REORGANISATION',
            from: { id: from, nameEn: from === 'economy' ? 'Ministry of Economy' : 'Ministry of Science' },
            to: { id: to },
            event: { id: 'reform-2013', enactedBy: [{ id: 'law-3' }] },
          })),
        functionsMoved: [],
      },
    })
  })

  test('has a reason where nothing rests on a law', async () => {
    expect(await served.data('{ package(act: "law-1") { total reason events { id } } }')).toEqual({
      package: { total: 0, reason: "No change is recorded that rests on 'law-1'.", events: [] },
    })
  })

  test.each([
    ['law-9', 'NOT_FOUND', /Near to it: law-1, law-2, law-3/],
    ['economy', 'INVALID_INPUT', /'economy' is not a law \(Actor\)/],
    ['government-act', 'INVALID_INPUT', /standing statute.* Ask for one of its laws: law-1, law-2, law-3\./],
  ])('refuses %s as %s', async (act, code, message) => {
    const { errors } = await served.ask(PACKAGE, { act })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code])
    expect(errors?.[0]?.message).toMatch(message)
  })

  test('lists the laws by how much they changed', async () => {
    expect(
      await served.data('{ packages { law { id } total } next: packages(limit: 1, offset: 1) { law { id } } }'),
    ).toEqual({
      packages: [
        { law: { id: 'law-2' }, total: 1 },
        { law: { id: 'law-3' }, total: 1 },
      ],
      next: [{ law: { id: 'law-3' } }],
    })
  })
})
