import { afterEach, describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

async function reasonOf(query: string): Promise<unknown> {
  const { lineage } = (await served.data(`{ lineage(${query}) { reason } }`)) as { lineage: { reason: unknown } }
  return lineage.reason
}

describe('a lineage without a step says', () => {
  test.each([
    ['nothing where there is a step', 'direction: ANCESTORS, of: "economy"', null],
    [
      'that nothing came before',
      'direction: ANCESTORS, of: "trade"',
      'Nothing is recorded of what came before 상무부 (Ministry of Trade) [trade]; its record begins on 1960-01-01.',
    ],
    [
      'that nothing came before, and that no one knows since when',
      'direction: ANCESTORS, of: "ghost"',
      'Nothing is recorded of what came before 유령 위원회 [ghost]; when it began is not recorded.',
    ],
    [
      'that it was founded',
      'direction: ANCESTORS, of: "salt-board"',
      '=SUM(1;2) Salt, Sugar; Board [salt-board] was founded, and no predecessor is recorded.',
    ],
    [
      'that it was abolished',
      'of: "salt-board", direction: DESCENDANTS',
      '=SUM(1;2) Salt, Sugar; Board [salt-board] ended (1980), and no successor is recorded.',
    ],
    [
      'that it exists',
      'of: "growth", direction: DESCENDANTS',
      'As far as is known, 성장부 (Ministry of Growth) [growth] exists, and nothing has come from it.',
    ],
    [
      'that the data does not say what followed',
      'of: "plan-a", direction: DESCENDANTS',
      'Plan "A" \\\\ B [plan-a] ended (last in 2011), and the data does not say what followed.'.replace('\\\\', '\\'),
    ],
    [
      'that nothing joins it to another',
      'of: "plan-a", direction: FAMILY',
      'No change is recorded that joins Plan "A" \\\\ B [plan-a] to another; its record begins in 2009.'.replace(
        '\\\\',
        '\\',
      ),
    ],
    [
      'which other kinds there are',
      'direction: ANCESTORS, of: "economy", changes: [SPLIT]',
      'Its changes in this direction are not among those that are asked for: RENAME (2000-03-01), ABSORPTION (2008-02-29). Leave out "changes", or ask for these.',
    ],
    [
      'when the changes were',
      'direction: ANCESTORS, of: "economy", to: "1999-12-31"',
      'Its changes in this direction are not among those that are asked for: RENAME (2000-03-01), ABSORPTION (2008-02-29). Leave out "to", or ask for these.',
    ],
    [
      'that all changes are later than a day before all records',
      'direction: ANCESTORS, of: "economy", from: "1000-01-01", to: "1001-01-01"',
      'Its changes in this direction are not among those that are asked for: RENAME (2000-03-01), ABSORPTION (2008-02-29). Leave out "from" and "to", or ask for these.',
    ],
    [
      'that no body is left',
      'direction: ANCESTORS, of: "economy", offset: 50',
      'There are no more than 50 bodies. Ask with a smaller "offset".',
    ],
    [
      'that a source has no lineage',
      'direction: ANCESTORS, of: "smith2020"',
      'A "Short" History of Arden [smith2020] is of the type Source, which has no predecessors or successors. Ask for a body, plan, act, fund, place or concept.',
    ],
    [
      'that a change has no lineage',
      'direction: ANCESTORS, of: "reform-2013"',
      'complex reorganisation, 2013-03-23: Ministry of Economy (경제부) + Ministry of Science → Ministry of Growth + Ministry of Economy (지식부) [reform-2013] is of the type ChangeEvent, which has no predecessors or successors. Ask for a body, plan, act, fund, place or concept.',
    ],
  ])('%s', async (_title, query, reason) => {
    expect(await reasonOf(query)).toBe(reason)
  })

  test('that only functions moved, and follows them when asked to', async () => {
    const only = 'direction: ANCESTORS, of: "science"'
    expect(await reasonOf(only)).toBe('Only functions passed between it and other bodies. Ask with "functions: true".')
    const { lineage } = await served.data(
      `{ lineage(${only}, functions: true, depth: 1) { reason successions { kind date from { id } to { id } } } }`,
    )
    expect(lineage).toEqual({
      reason: null,
      successions: [{ kind: 'FUNCTION_TRANSFER', date: '2009', from: { id: 'economy' }, to: { id: 'science' } }],
    })
  })

  test('that only accounts of other ranks tell of a change', async () => {
    expect(await reasonOf('of: "post", direction: DESCENDANTS, ranks: [ALTERNATIVE]')).toBe(
      'Only accounts that are not followed tell of changes in this direction: SPLIT (1994), SPLIT (1995-07-01). See "leftOut", or ask with other "ranks".',
    )
  })
})

describe('arguments that make no sense are refused by their names', () => {
  test.each([
    ['depth: 0', 'INVALID_INPUT', '"depth" cannot be 0.'],
    ['depth: -3', 'INVALID_INPUT', '"depth" cannot be -3.'],
    ['offset: -1', 'INVALID_INPUT', '"offset" cannot be -1.'],
    ['offset: 1000000000', 'QUERY_TOO_COMPLEX', '1000000000'],
    ['ranks: []', 'INVALID_INPUT', '"ranks" cannot be empty.'],
    ['changes: []', 'INVALID_INPUT', '"changes" cannot be empty.'],
    ['changes: [VANISHING]', 'INVALID_INPUT', 'VANISHING'],
    ['from: "2008-03-01", to: "2008-02-29"', 'INVALID_INPUT', '"from" cannot be after "to" (2008-03-01, 2008-02-29).'],
    ['from: "2008-02-30"', 'INVALID_INPUT', 'is not a day.'],
    ['to: "2008"', 'INVALID_INPUT', 'is not a day.'],
    ['accordingTo: "economy"', 'NOT_FOUND', "no source with the id 'economy'"],
  ])('%s', async (argument, code, message) => {
    const { errors } = await served.ask(`{ lineage(direction: ANCESTORS, of: "economy", ${argument}) { cut } }`)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code])
    expect(errors?.[0]?.message).toContain(message)
  })

  test('a depth of a thousand million is the greatest one', async () => {
    const { lineage } = await served.data(
      '{ lineage(direction: ANCESTORS, of: "growth", depth: 1000000000) { cut truncated beyond } }',
    )
    expect(lineage).toEqual({ cut: null, truncated: false, beyond: [] })
  })
})

describe('while data is being loaded in parts', () => {
  afterEach(() => served.database.execute('MATCH (d:__Dataset) SET d.complete = true'))

  test('no lineage is answered', async () => {
    await served.database.execute('MATCH (d:__Dataset) SET d.complete = false')
    for (const parts of ['cut', 'entities { id }', 'bodies { outcome }', 'reason']) {
      const { status, errors, data } = await served.ask(`{ lineage(direction: ANCESTORS, of: "growth") { ${parts} } }`)
      expect([status, errors?.[0]?.extensions.code, data]).toEqual([503, 'DATA_INCOMPLETE', null])
    }
  })
})
