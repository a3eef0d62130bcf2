import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMPUTED_KINDS, DECLARED_KINDS, FATES_IN, FATES_OUT } from '../../../src/change/event.ts'
import type { ChangeEvent } from '../../../src/change/event.ts'
import { kindFault } from '../../../src/change/kind-fault.ts'
import { computeKind } from '../../../src/change/kind.ts'
import { eventOf, flowOf } from './event-of.ts'

describe('the kind that follows from the fates', () => {
  test.each([
    [' > a CREATED', 'FOUNDING'],
    [' > a CREATED, b CREATED', 'FOUNDING'],
    ['a ENDED > ', 'TERMINATION'],
    ['a RENAMED > b RENAMED', 'RENAME'],
    ['a ENDED > b CREATED', 'REPLACEMENT'],
    ['a ENDED, b ENDED > c CREATED', 'MERGER'],
    ['a ENDED > b CREATED, c CREATED', 'SPLIT'],
    ['a ENDED > b CONTINUES', 'ABSORPTION'],
    ['a ENDED, b ENDED > c CONTINUES', 'ABSORPTION'],
    ['mic ENDED > mke CONTINUES, mopas CONTINUES, mcst CONTINUES, kcc CONTINUES', 'ABSORPTION'],
    ['a CONTINUES > b CREATED', 'SECESSION'],
    ['a CONTINUES, b CONTINUES > c CREATED', 'SECESSION'],
    ['a CONTINUES > b CREATED, c CREATED', 'SECESSION'],
    ['a CONTINUES > b CONTINUES', 'FUNCTION_TRANSFER'],
    ['a CONTINUES > b CONTINUES, c CONTINUES', 'FUNCTION_TRANSFER'],
    ['a CONTINUES > a CONTINUES', 'DECLARED'],
    ['a ENDED, b CONTINUES > c CREATED', 'COMPLEX_REORGANISATION'],
    ['a ENDED > b CREATED, c CONTINUES', 'COMPLEX_REORGANISATION'],
    ['a RENAMED, b ENDED > c RENAMED', 'COMPLEX_REORGANISATION'],
  ])('%s is %s', (line, kind) => {
    expect(computeKind(eventOf(line))).toBe(kind)
  })

  test.each([
    ['b ENDED, a CONTINUES > a CONTINUES', 'ABSORPTION'],
    ['a CONTINUES > a CONTINUES, b CREATED', 'SECESSION'],
    ['a CONTINUES > a CONTINUES, b CONTINUES', 'FUNCTION_TRANSFER'],
    ['a CONTINUES, b CONTINUES > b CONTINUES', 'FUNCTION_TRANSFER'],
  ])('%s has a body that continues on both sides and is still %s', (line, kind) => {
    expect(computeKind(eventOf(line))).toBe(kind)
  })

  test.each([
    ['a ENDED, b ENDED > c CREATED, d CREATED', 'COMPLEX_REORGANISATION'],
    ['a ENDED, b CONTINUES > c CREATED, d CONTINUES', 'COMPLEX_REORGANISATION'],
    ['a ENDED, b ENDED > c CONTINUES, d CONTINUES', 'ABSORPTION'],
    ['a CONTINUES, b CONTINUES > c CREATED, d CREATED', 'SECESSION'],
  ])('%s is %s with flows and has no kind without', (line, kind) => {
    const flows = [flowOf('a>c'), flowOf('b>d')]
    expect(computeKind(eventOf(line, { flows }))).toBe(kind)
    expect(computeKind(eventOf(line))).toBeUndefined()
  })

  test('numbers and fates give the kind of the table, in any order', () => {
    fc.assert(
      fc.property(participants(FATES_IN, 'in'), participants(FATES_OUT, 'out'), (enters, yields) => {
        const flows = enters.flatMap(({ id }) => yields.map((to) => flowOf(`${id}>${to.id}`)))
        const event = eventOf('', { enters, yields, flows })
        const kind = computeKind(event)
        expect(kind ?? 'none').toBe(oracleKind(event) ?? 'none')
        expect(computeKind({ ...event, enters: enters.toReversed(), yields: yields.toReversed() })).toBe(kind)
      }),
      { numRuns: 300 },
    )
  })

  /** The table of the design, row by row, by counting. */
  function oracleKind({ enters, yields }: ChangeEvent): string | undefined {
    const count = (fate: string, side: ChangeEvent['enters']) => side.filter((body) => body.fate === fate).length
    const [ended, created] = [count('ENDED', enters), count('CREATED', yields)]
    const [n, m] = [enters.length, yields.length]
    if (n === 0) return m > 0 && created === m ? 'FOUNDING' : undefined
    if (m === 0) return ended === n ? 'TERMINATION' : undefined
    const [goesOn, receives] = [count('CONTINUES', enters), count('CONTINUES', yields)]
    if (count('RENAMED', enters) === n && count('RENAMED', yields) === m) return 'RENAME'
    if (ended === n && created === m && m === 1) return n === 1 ? 'REPLACEMENT' : 'MERGER'
    if (ended === n && created === m && n === 1) return 'SPLIT'
    if (ended === n && receives === m) return 'ABSORPTION'
    if (goesOn === n && created === m) return 'SECESSION'
    return goesOn === n && receives === m ? 'FUNCTION_TRANSFER' : 'COMPLEX_REORGANISATION'
  }
})

describe('faults', () => {
  test.each([
    [eventOf('a ENDED > b CREATED', { kind: 'REPLACEMENT' })],
    [eventOf('a CONTINUES > a CONTINUES', { kind: 'STATUS_CHANGE' })],
    [eventOf('a ENDED, b CONTINUES > c CREATED', { kind: 'COMPLEX_REORGANISATION' })],
    [
      eventOf('a RENAMED, b ENDED > c RENAMED, d CREATED', {
        kind: 'COMPLEX_REORGANISATION',
        flows: [flowOf('a>c'), flowOf('b>d')],
      }),
    ],
    [
      eventOf('a CONTINUES, b CONTINUES > a CONTINUES, b CONTINUES', {
        kind: 'FUNCTION_TRANSFER',
        flows: [flowOf('a>b'), flowOf('b>a')],
      }),
    ],
  ])('event %# has no fault', (event) => {
    expect(kindFault(event)).toBeUndefined()
  })

  test.each([
    ['a CREATED > b CREATED', 'has a with the fate CREATED; what enters an event is one of ENDED, RENAMED, CONTINUES'],
    ['a ENDED > b ENDED', 'has b with the fate ENDED; what leaves an event is one of CREATED, RENAMED, CONTINUES'],
    ['a ENDED, a CONTINUES > b CREATED', 'has a twice on the side that enters it'],
    ['a ENDED > b CREATED, b CREATED', 'has b twice on the side that leaves it'],
    ['a ENDED > a CREATED', 'makes a succeed itself'],
    ['a RENAMED > a RENAMED', 'makes a succeed itself'],
    ['a ENDED > a CONTINUES', 'makes a succeed itself'],
    [' > ', 'has no participants'],
    [' > a CONTINUES', 'yields a as CONTINUES, but nothing enters it'],
    ['a CONTINUES > ', 'is entered by a as CONTINUES, but yields nothing'],
    ['a RENAMED > b CREATED', 'has 1 RENAMED before and 0 after'],
    ['a ENDED > b RENAMED', 'has 0 RENAMED before and 1 after'],
    ['a RENAMED, b RENAMED > c RENAMED, d RENAMED', 'renames a and b; write one event for each'],
    ['a ENDED, b ENDED > c CREATED, d CREATED', 'has several bodies on both sides and no flows'],
    ['a ENDED > b CREATED, c CREATED', 'is declared REPLACEMENT, but 1 ENDED into 2 CREATED is SPLIT'],
    ['a ENDED, b CONTINUES > c CREATED', 'but 1 ENDED and 1 CONTINUES into 1 CREATED is COMPLEX_REORGANISATION'],
    [' > a CREATED', 'is declared REPLACEMENT, but nothing into 1 CREATED is FOUNDING'],
    ['a CONTINUES > a CONTINUES', 'but only one body takes part, and it continues; declare one of REPARENTING'],
  ])('%s: %s', (line, sentence) => {
    const fault = kindFault(eventOf(line)) ?? ''
    expect(fault).toContain(sentence)
    expect(fault).toMatch(/^The event e .*\.$/)
  })

  test('a merger into a body that existed before is reported as an absorption', () => {
    expect(kindFault(eventOf('a ENDED, b ENDED > c CONTINUES', { kind: 'MERGER' }))).toBe(
      'The event e is declared MERGER, but 2 ENDED into 1 CONTINUES is ABSORPTION; declare that, or correct the fates.',
    )
  })

  test.each([
    [['a>a'], 'has the flow flow-a-a from a to itself'],
    [['x>c'], 'has the flow flow-x-c from x, which does not enter it'],
    [['a>x'], 'has the flow flow-a-x to x, which it does not yield'],
    [['a>c', 'a>d'], 'no flow from b'],
    [['a>c', 'b>c'], 'no flow to d'],
  ])('the flows %j between a, b and c, d: %s', (pairs, sentence) => {
    const event = eventOf('a ENDED, b ENDED > c CREATED, d CREATED', { flows: pairs.map((pair) => flowOf(pair)) })
    expect(kindFault(event)).toContain(sentence)
  })

  test('a rename among several bodies needs its own flow', () => {
    const flows = [flowOf('a>d'), flowOf('b>c')]
    expect(kindFault(eventOf('a RENAMED, b ENDED > c RENAMED, d CREATED', { flows }))).toContain(
      'renames a to c without',
    )
  })

  test('at most one kind is accepted for an event, and it is the computed one', () => {
    fc.assert(
      fc.property(
        participants(FATES_IN, 'in'),
        participants(FATES_OUT, 'out'),
        fc.boolean(),
        (enters, yields, written) => {
          const flows = written ? enters.flatMap(({ id }) => yields.map((to) => flowOf(`${id}>${to.id}`))) : []
          const kinds = [...COMPUTED_KINDS, ...DECLARED_KINDS]
          const accepted = kinds.filter((kind) => kindFault(eventOf('', { kind, enters, yields, flows })) === undefined)
          expect(accepted.length).toBeLessThanOrEqual(1)
          if (accepted[0]) expect(computeKind(eventOf('', { enters, yields, flows }))).toBe(accepted[0])
        },
      ),
      { numRuns: 200 },
    )
  })
})

function participants<F extends ChangeEvent['enters'][number]['fate']>(fates: readonly F[], prefix: string) {
  return fc
    .array(fc.constantFrom(...fates), { maxLength: 4 })
    .map((chosen) => chosen.map((fate, index) => ({ id: `${prefix}${index}`, fate })))
}
