import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveSuccessions } from '../../../src/change/succession.ts'
import { eventOf, flowOf } from './event-of.ts'

/** The successions of an event in short: `a SUCCEEDED_BY b STATED`. */
function inShort(...[line, more]: Parameters<typeof eventOf>): string[] {
  return deriveSuccessions(eventOf(line, more)).map(
    ({ from, type, to, certainty, function: moved }) => `${from} ${type} ${to} ${certainty}${moved ? ` ${moved}` : ''}`,
  )
}

describe('the type of a succession', () => {
  test.each([
    ['a ENDED > b CREATED', ['a SUCCEEDED_BY b STATED']],
    ['a ENDED > b CONTINUES', ['a SUCCEEDED_BY b STATED']],
    ['a RENAMED > b RENAMED', ['a SUCCEEDED_BY b STATED']],
    ['a CONTINUES > b CREATED', ['a SPUN_OFF b STATED']],
    ['a CONTINUES > b CONTINUES', ['a HANDED_FUNCTION_TO b STATED']],
    ['a ENDED, b CONTINUES > c CREATED', ['a SUCCEEDED_BY c STATED', 'b SPUN_OFF c STATED']],
    ['a ENDED > b CREATED, c CONTINUES', ['a SUCCEEDED_BY b STATED', 'a SUCCEEDED_BY c STATED']],
    ['a ENDED, b RENAMED > c RENAMED', ['a SUCCEEDED_BY c STATED', 'b SUCCEEDED_BY c STATED']],
    ['a RENAMED > b RENAMED, c CREATED', ['a SUCCEEDED_BY b STATED', 'a SPUN_OFF c STATED']],
    ['a RENAMED > b RENAMED, c CONTINUES', ['a SUCCEEDED_BY b STATED', 'a HANDED_FUNCTION_TO c STATED']],
    ['a CONTINUES > a CONTINUES, b CREATED', ['a SPUN_OFF b STATED']],
    ['b ENDED, a CONTINUES > a CONTINUES', ['b SUCCEEDED_BY a STATED']],
    [' > a CREATED', []],
    ['a ENDED > ', []],
    ['a CONTINUES > a CONTINUES', []],
  ])('%s gives %j', (line, expected) => {
    expect(inShort(line)).toEqual(expected)
  })
})

describe('flows', () => {
  const several = 'a ENDED, b CONTINUES > c CREATED, d CONTINUES'

  test('with several bodies on both sides only written flows give successions', () => {
    const flows = [flowOf('b>d', { moves: ['trade', 'energy'] }), flowOf('a>c', { certainty: 'POSSIBLE' })]
    expect(inShort(several, { flows })).toEqual([
      'a SUCCEEDED_BY c POSSIBLE',
      'b HANDED_FUNCTION_TO d INFERRED energy',
      'b HANDED_FUNCTION_TO d INFERRED trade',
    ])
    expect(inShort(several)).toEqual([])
  })

  test('a written flow changes only its own pair and leaves the other pairs implied', () => {
    const flows = [flowOf('mic>mke', { moves: ['ict-industry'], cites: ['law#29', 'law#1'] })]
    const derived = deriveSuccessions(eventOf('mic ENDED > kcc CONTINUES, mke CONTINUES', { flows }))
    expect(derived).toMatchObject([
      { type: 'SUCCEEDED_BY', to: 'kcc', certainty: 'STATED', cites: ['law#1'] },
      { type: 'SUCCEEDED_BY', to: 'mke', certainty: 'INFERRED', cites: ['law#1', 'law#29'] },
    ])
    expect(derived.some((one) => one.function !== undefined)).toBe(false)
  })

  test('several flows of one pair make one succession, as certain as the most certain flow', () => {
    const flows = [
      flowOf('a>b', { id: 'f1', certainty: 'POSSIBLE', moves: ['x'], cites: ['s#1'] }),
      flowOf('a>b', { id: 'f2', certainty: 'STATED', moves: ['x', 'y'], cites: ['s#2'] }),
      flowOf('a>b', { id: 'f3', certainty: 'INFERRED', moves: ['z'] }),
    ]
    expect(inShort('a ENDED > b CREATED', { flows })).toEqual(['a SUCCEEDED_BY b STATED'])
    expect(deriveSuccessions(eventOf('a CONTINUES > b CONTINUES', { flows }))).toMatchObject([
      { id: 'e/a/b/x', function: 'x', certainty: 'STATED', cites: ['law#1', 's#1', 's#2'] },
      { id: 'e/a/b/y', function: 'y', certainty: 'STATED', cites: ['law#1', 's#2'] },
      { id: 'e/a/b/z', function: 'z', certainty: 'INFERRED', cites: ['law#1'] },
    ])
  })

  test('a flow of a body that takes no part gives no succession', () => {
    expect(inShort('a ENDED > b CREATED', { flows: [flowOf('a>x'), flowOf('x>b'), flowOf('a>a')] })).toEqual([
      'a SUCCEEDED_BY b STATED',
    ])
  })
})

test('a succession has the event, its declared kind, its date as known and its citations', () => {
  const event = eventOf('mocie ENDED > mke CREATED', { id: '2008-02-29-mke', effective: '2008-02-29' })
  expect(deriveSuccessions(event)).toEqual([
    {
      type: 'SUCCEEDED_BY',
      id: '2008-02-29-mke/mocie/mke',
      from: 'mocie',
      to: 'mke',
      eventId: '2008-02-29-mke',
      kind: 'REPLACEMENT',
      date: '2008-02-29',
      certainty: 'STATED',
      cites: ['law#1'],
    },
  ])
})

test('only an event of preferred rank gives successions', () => {
  expect(inShort('a ENDED > b CREATED', { rank: 'PREFERRED' })).toHaveLength(1)
  expect(inShort('a ENDED > b CREATED', { rank: 'ALTERNATIVE' })).toEqual([])
  expect(inShort('a ENDED > b CREATED', { rank: 'REFUTED' })).toEqual([])
})

test('ids are unique, no body succeeds itself and the order inside an event does not matter', () => {
  const body = fc.constantFrom('a', 'b', 'c', 'd')
  const flow = fc.record({
    from: body,
    to: body,
    certainty: fc.constantFrom('STATED', 'INFERRED', 'POSSIBLE'),
    moves: fc.array(fc.constantFrom('x', 'y')),
  })
  const side = <F extends string>(...fates: F[]) =>
    fc.uniqueArray(fc.record({ id: body, fate: fc.constantFrom(...fates) }), { selector: ({ id }) => id })
  fc.assert(
    fc.property(
      side('ENDED', 'RENAMED', 'CONTINUES'),
      side('CREATED', 'RENAMED', 'CONTINUES'),
      fc.array(flow, { maxLength: 6 }),
      (enters, yields, parts) => {
        const flows = parts.map((part, index) => ({ ...flowOf('a>b', { id: `f${index}` }), ...part }))
        const event = eventOf('', { enters, yields, flows })
        const derived = deriveSuccessions(event)
        expect(new Set(derived.map(({ id }) => id)).size).toBe(derived.length)
        for (const { from, to } of derived) {
          expect(from).not.toBe(to)
          expect(enters.some(({ id }) => id === from) && yields.some(({ id }) => id === to)).toBe(true)
        }
        const reversed = {
          ...event,
          enters: enters.toReversed(),
          yields: yields.toReversed(),
          flows: flows.toReversed(),
        }
        expect(deriveSuccessions(reversed)).toEqual(derived)
      },
    ),
    { numRuns: 300 },
  )
})
