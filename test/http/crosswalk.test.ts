import { describe, expect, test } from 'vitest'
import { HEIR, told, type Heir } from '../support/heirs.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

interface Crosswalk {
  total: number
  unmapped: number
  reason: string | null
  rows: { body: { id: string }; complete: boolean; unmapped: string | null; heirs: Heir[] }[]
}

async function crosswalk(from: string, to: string, more = ''): Promise<Crosswalk> {
  const query = `{ crosswalk(from: "${from}", to: "${to}"${more}) {
    total unmapped reason rows { body { id } complete unmapped heirs { ${HEIR} } } } }`
  return (await served.data(query))['crosswalk'] as Crosswalk
}

function rowsOf({ rows }: Crosswalk): [string, string[]][] {
  return rows.map(({ body, heirs }) => [body.id, heirs.map(told)])
}

const WHOLE_KINDS = ', kinds: [MINISTRY, COMMITTEE, AGENCY, OFFICE]'

describe('a crosswalk', () => {
  test('maps each body of one day to those of another, with the changes between and how sure they are', async () => {
    const found = await crosswalk('2001-01-01', '2014-01-01')
    expect(rowsOf(found)).toEqual([
      [
        'economy',
        [
          'growth STATED 0.75: 2013-03-23 COMPLEX_REORGANISATION',
          'knowledge INFERRED 0.25: 2013-03-23 COMPLEX_REORGANISATION',
          'patent-office STATED: 2005-05 SECESSION',
        ],
      ],
      ['science', ['knowledge POSSIBLE: 2013-03-23 COMPLEX_REORGANISATION']],
    ])
    expect(found).toMatchObject({ total: 2, unmapped: 0, reason: null })
    expect(found.rows.map(({ complete, unmapped }) => [complete, unmapped])).toEqual([
      [true, null],
      [true, null],
    ])
  })

  test('multiplies shares over one way only if each step has one', async () => {
    const [industry] = (await crosswalk('1985-01-01', '2014-01-01')).rows
    expect(industry?.body.id).toBe('industry')
    expect(industry?.heirs.filter(({ entity }) => entity.id === 'growth').map(told)).toEqual([
      'growth STATED: 1990-01-01 MERGER, 2000-03-01 RENAME, 2013-03-23 COMPLEX_REORGANISATION',
    ])
  })

  test('also maps to what was split off from a body that went on', async () => {
    const [economy] = rowsOf(await crosswalk('2001-01-01', '2010-01-01'))
    expect(economy).toEqual(['economy', ['economy STATED: ', 'patent-office STATED: 2005-05 SECESSION']])
  })

  test('backwards maps to what bodies came from, and is the mirror of forwards', async () => {
    const pairs = (found: Crosswalk) =>
      found.rows.flatMap(({ body, heirs }) => heirs.map((heir) => [body.id, heir.entity.id]))
    const [before, after] = ['1985-01-01', '2010-01-01']
    const forth = pairs(await crosswalk(before, after, WHOLE_KINDS))
    const back = pairs(await crosswalk(after, before, WHOLE_KINDS)).map(([later, earlier]) => [earlier, later])
    expect(forth.length).toBeGreaterThan(6)
    expect(back.toSorted()).toEqual(forth.toSorted())
    const [economy] = (await crosswalk(after, before)).rows
    expect(economy?.heirs.map(told)).toEqual([
      'industry STATED: 1990-01-01 MERGER, 2000-03-01 RENAME',
      'post STATED: 1995-07-01 SPLIT, 2008-02-29 ABSORPTION',
      'trade STATED: 1990-01-01 MERGER, 2000-03-01 RENAME',
    ])
  })

  test('to the same day maps each body to itself', async () => {
    const found = await crosswalk('2001-01-01', '2001-01-01', WHOLE_KINDS)
    expect(found.rows.length).toBeGreaterThan(3)
    for (const [id, heirs] of rowsOf(found)) expect(heirs.map((heir) => heir.split(' ')[0])).toEqual([id])
  })

  test('says what is not mapped, and why', async () => {
    const ended = await crosswalk('1975-01-01', '2000-01-01', ', kinds: [COMMITTEE]')
    expect(ended).toMatchObject({ total: 2, unmapped: 1 })
    expect(ended.rows.find(({ body }) => body.id === 'salt-board')).toEqual({
      body: { id: 'salt-board' },
      complete: false,
      unmapped:
        '=SUM(1;2) Salt, Sugar; Board [salt-board] ended (1980), and no successor is recorded: salt-board-termination.',
      heirs: [],
    })
    const begun = await crosswalk('2014-01-01', '2003-01-01', ', kinds: [MINISTRY, AGENCY]')
    expect(begun.unmapped).toBe(0)
    const agency = await crosswalk('2014-01-01', '1960-06-01', ', kinds: [AGENCY]')
    expect(agency.rows).toMatchObject([
      { body: { id: 'post-agency' }, complete: false, unmapped: expect.stringMatching(/\[post\].*1970/) as string },
    ])
  })

  test('has pages by name, and totals over all of them', async () => {
    const names = (found: Crosswalk) => found.rows.map(({ body }) => body.id)
    const whole = await crosswalk('1975-01-01', '2000-01-01', WHOLE_KINDS)
    expect(whole.total).toBe(whole.rows.length)
    const pages = await Promise.all(
      [0, 2, 4].map((offset) => crosswalk('1975-01-01', '2000-01-01', `${WHOLE_KINDS}, limit: 2, offset: ${offset}`)),
    )
    expect(pages.flatMap(names)).toEqual(names(whole).slice(0, 6))
    expect(pages.map(({ total, unmapped }) => [total, unmapped])).toEqual(
      pages.map(() => [whole.total, whole.unmapped]),
    )
  })

  test('without a body says so, and since when something is recorded', async () => {
    const { rows, reason } = await crosswalk('0100-01-01', '2000-01-01', ', kinds: [UNIVERSITY]')
    expect(rows).toEqual([])
    expect(reason).toMatch(/^No body of the kind UNIVERSITY is recorded for 0100-01-01\. The record begins on \d/)
  })

  test.each([
    ['from: "2005-02-30", to: "2014-01-01"', /not a day/],
    ['from: "2005-01-01", to: "soon"', /not a day/],
    ['from: "2005-01-01"', /"to"/],
    ['from: "2005-01-01", to: "2014-01-01", kinds: [FOO]', /ActorKind/],
    ['from: "2005-01-01", to: "2014-01-01", kinds: []', /^kinds: No kind is given/],
    ['from: "2005-01-01", to: "2014-01-01", limit: 0', /limit/],
    ['from: "2005-01-01", to: "2014-01-01", limit: 101', /limit/],
    ['from: "2005-01-01", to: "2014-01-01", offset: -1', /offset/],
  ])('%s is refused', async (bad, message) => {
    const { errors } = await served.ask(`{ crosswalk(${bad}) { total } }`)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT'])
    expect(errors?.[0]?.message).toMatch(message)
  })
})
