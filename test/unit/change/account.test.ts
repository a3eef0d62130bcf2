import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { follow, lineageSteps, type Account } from '../../../src/change/account.ts'
import type { ChangeEvent } from '../../../src/change/event.ts'
import { leftOut } from '../../../src/change/left-out.ts'
import { traceLineage, type Direction } from '../../../src/change/lineage.ts'
import { deriveSuccessions } from '../../../src/change/succession.ts'
import { BODIES, expectedBodies, expectedSteps, someAccount, someEvents } from '../../support/accounts.ts'
import { eventOf, flowOf } from './event-of.ts'

const PREFERRED: Account = { ranks: ['PREFERRED'] }
const ALL: Account = { ranks: ['PREFERRED', 'ALTERNATIVE', 'REFUTED'] }

/** The steps that an account takes, as `a>b`. */
function inShort(events: readonly ChangeEvent[], account: Account): string[] {
  return follow(events, account).steps.map(({ from, to }) => `${from}>${to}`)
}

const law = (id: string, line: string) => eventOf(line, { id, cites: ['law#1'] })
const paper = (id: string, line: string, rank: ChangeEvent['rank'] & string = 'ALTERNATIVE') =>
  eventOf(line, { id, rank, cites: ['paper#p. 1'] })

describe('without a source', () => {
  const events = [
    law('l', 'a ENDED > b CREATED'),
    paper('p', 'a ENDED > c CREATED'),
    paper('q', 'a RENAMED > d RENAMED', 'REFUTED'),
  ]

  test('every event of the ranks counts', () => {
    expect(inShort(events, PREFERRED)).toEqual(['a>b'])
    expect(inShort(events, { ranks: ['ALTERNATIVE', 'REFUTED'] })).toEqual(['a>c', 'a>d'])
    expect(inShort(events, ALL)).toEqual(['a>b', 'a>c', 'a>d'])
  })

  test('the rank of a lower event is on its steps', () => {
    expect(follow(events, ALL).steps.map(({ rank }) => rank)).toEqual([undefined, 'ALTERNATIVE', 'REFUTED'])
  })

  test('where functions alone are handed over, there is no step', () => {
    expect(inShort([law('l', 'a CONTINUES > b CONTINUES')], ALL)).toEqual([])
  })
})

describe('according to a source', () => {
  const told: Account = { ...PREFERRED, accordingTo: 'paper' }

  test('its own event takes the place of the one that tells the same change, whatever its rank', () => {
    expect(inShort([law('l', 'a ENDED > b CREATED'), paper('p', 'a ENDED > c CREATED')], told)).toEqual(['a>c'])
    expect(inShort([law('l', 'a ENDED > b CREATED'), paper('p', 'a RENAMED > c RENAMED', 'REFUTED')], told)).toEqual([
      'a>c',
    ])
    expect(inShort([law('l', 'a ENDED > b CREATED'), paper('p', 'x ENDED > b CREATED')], told)).toEqual(['x>b'])
  })

  test('what it does not speak of stays, even within one event', () => {
    const merger = law('l', 'most ENDED, moe ENDED > mest CREATED')
    expect(inShort([merger, paper('p', 'most ENDED > mke CONTINUES')], told)).toEqual(['moe>mest', 'most>mke'])
    expect(
      inShort(
        [law('l', 'a ENDED > b CREATED'), law('m', 'b ENDED > c CREATED'), paper('p', 'b ENDED > d CREATED')],
        told,
      ),
    ).toEqual(['a>b', 'b>d'])
  })

  test('a founding or an end that it tells leaves no step of others', () => {
    expect(inShort([law('l', 'a ENDED > b CREATED'), paper('p', ' > b CREATED')], told)).toEqual([])
    expect(inShort([law('l', 'a ENDED > b CREATED'), paper('p', 'a ENDED > ')], told)).toEqual([])
    expect(inShort([law('l', 'a CONTINUES > b CREATED'), paper('p', 'a ENDED > ')], told)).toEqual(['a>b'])
  })

  test('a step that it tells the other way round is left out', () => {
    expect(inShort([law('l', 'a ENDED > b CREATED'), paper('p', 'b RENAMED > a RENAMED')], told)).toEqual(['b>a'])
  })

  test('where it contradicts itself, its best-ranked event counts', () => {
    const own = [paper('p', 'mocie RENAMED > mke RENAMED'), paper('q', 'mke RENAMED > mocie RENAMED', 'REFUTED')]
    const next = law('l', 'mke ENDED > motie CREATED')
    expect(inShort([...own, next], told)).toEqual(['mocie>mke', 'mke>motie'])
  })

  test('events of no rank that is asked for, and of other sources, are ignored', () => {
    const other = eventOf('a ENDED > x CREATED', { id: 'o', rank: 'ALTERNATIVE', cites: ['press#1'] })
    const events = [law('l', 'a ENDED > b CREATED'), other]
    expect(inShort(events, told)).toEqual(['a>b'])
    expect(inShort(events, { ...ALL, accordingTo: 'paper' })).toEqual(['a>b', 'a>x'])
  })
})

test('random accounts of random events take the steps that the definition says', () => {
  fc.assert(
    fc.property(someEvents, someAccount, (events, account) => {
      const { steps } = follow(events, account)
      expect(steps.map(({ id }) => id).sort()).toEqual(
        expectedSteps(events, account)
          .map(({ id }) => id)
          .sort(),
      )
    }),
    { numRuns: 300 },
  )
})

test('what is taken of a step depends only on the events of its two bodies', () => {
  fc.assert(
    fc.property(someEvents, someAccount, (events, account) => {
      const { takesStep } = follow(events, account)
      for (const event of events)
        for (const step of lineageSteps(event)) {
          const near = events.filter(({ enters, yields }) =>
            [...enters, ...yields].some(({ id }) => id === step.from || id === step.to),
          )
          expect(follow(near, account).takesStep(event, step)).toBe(takesStep(event, step))
        }
    }),
  )
})

test('the preferred account is what seeding derives', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const derived = events.flatMap(deriveSuccessions).filter(({ type }) => type !== 'HANDED_FUNCTION_TO')
      expect(follow(events, PREFERRED).steps).toEqual(derived)
    }),
  )
})

describe('what a lineage leaves out', () => {
  const leftOutOf = (events: readonly ChangeEvent[], origin: string, direction: Direction, account = PREFERRED) => {
    const followed = follow(events, account)
    const found = traceLineage(origin, followed.steps, { direction, depth: 9, limit: 99 })
    return leftOut(events, followed, { ...found, direction }).map(({ id }) => id)
  }
  const events = [
    law('founded', ' > a CREATED'),
    law('replaced', 'a ENDED > b CREATED'),
    paper('other-successor', 'a ENDED > c CREATED'),
    paper('other-day', ' > a CREATED'),
    paper('not-at-all', 'b ENDED > ', 'REFUTED'),
    paper('elsewhere', 'x ENDED > y CREATED'),
  ]

  test('is what leads elsewhere, and what tells one of its changes otherwise', () => {
    expect(leftOutOf(events, 'a', 'DESCENDANTS')).toEqual(['not-at-all', 'other-successor'])
    expect(leftOutOf(events, 'a', 'ANCESTORS')).toEqual(['other-day'])
    expect(leftOutOf(events, 'b', 'ANCESTORS')).toEqual(['other-day', 'other-successor'])
    expect(leftOutOf(events, 'b', 'FAMILY')).toEqual(['not-at-all', 'other-day', 'other-successor'])
    expect(leftOutOf(events, 'c', 'DESCENDANTS')).toEqual([])
    expect(leftOutOf(events, 'c', 'ANCESTORS')).toEqual(['other-successor'])
  })

  test('is also what a source has the wrong way round, against what it says elsewhere', () => {
    const own = [paper('right', 'a RENAMED > b RENAMED'), paper('slip', 'b RENAMED > a RENAMED', 'REFUTED')]
    expect(leftOutOf(own, 'a', 'DESCENDANTS', { ...PREFERRED, accordingTo: 'paper' })).toEqual(['slip'])
  })

  test('is nothing when every rank is followed', () => {
    expect(leftOutOf(events, 'b', 'FAMILY', ALL)).toEqual([])
  })

  test('a lineage that leaves nothing out is the same with every rank', () => {
    fc.assert(
      fc.property(
        someEvents,
        fc.constantFrom(...BODIES),
        fc.constantFrom<Direction>('ANCESTORS', 'DESCENDANTS', 'FAMILY'),
        (some, origin, direction) => {
          fc.pre(leftOutOf(some, origin, direction).length === 0)
          const found = ({ ranks }: Account) =>
            [...expectedBodies(origin, expectedSteps(some, { ranks }), direction)].sort()
          expect(found(ALL)).toEqual(found(PREFERRED))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('with functions that are handed over', () => {
  const handed = (id: string, more: Partial<ChangeEvent>, moved: string, to = 'b') =>
    eventOf(`a CONTINUES > ${to} CONTINUES`, { id, flows: [flowOf(`a>${to}`, { moves: [moved] })], ...more })
  const inFull = (events: readonly ChangeEvent[], account: Account) =>
    follow(events, account, true).steps.map(({ from, to, function: moved }) => `${from}>${to} ${moved ?? ''}`.trim())

  test('each function is a step, and so is a transfer that names none', () => {
    const unnamed = eventOf('a CONTINUES > c CONTINUES', { id: 'u', kind: 'FUNCTION_TRANSFER' })
    expect(inFull([handed('l', {}, 'energy'), unnamed], PREFERRED)).toEqual(['a>b energy', 'a>c'])
  })

  test('a source tells to whom a function went, and only of that function', () => {
    const told: Account = { ...PREFERRED, accordingTo: 'paper' }
    const own = handed('p', { rank: 'ALTERNATIVE', cites: ['paper#p. 1'] }, 'energy', 'c')
    expect(inFull([handed('l', {}, 'energy'), handed('m', {}, 'trade'), own], told)).toEqual([
      'a>b trade',
      'a>c energy',
    ])
  })

  test('a function that goes there does not make another that comes back wrong', () => {
    const told: Account = { ...PREFERRED, accordingTo: 'paper' }
    const back = eventOf('b CONTINUES > a CONTINUES', { id: 'k', flows: [flowOf('b>a', { moves: ['trade'] })] })
    expect(inFull([back, handed('p', { cites: ['paper#p. 1'] }, 'energy')], told)).toEqual(['b>a trade', 'a>b energy'])
  })
})
