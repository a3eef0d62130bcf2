import { expect, test } from 'vitest'
import { lifeFaults } from '../../../src/change/life.ts'
import { eventOf } from './event-of.ts'

const founding = eventOf(' > mke CREATED', { id: 'birth', effective: '2008-02-29' })
const ending = eventOf('mke RENAMED > motie RENAMED', { id: 'death', effective: '2013-03-23' })
const between = eventOf('mic ENDED > mke CONTINUES', { id: 'between', effective: '2008-03' })
const events = [founding, ending, between]

test.each([
  [{ id: 'mke', start: '2008-02-29', end: '2013-03-23' }],
  [{ id: 'mke', start: '2008', end: '2013-03/2014' }],
  [{ id: 'mke', start: '../2008' }],
  [{ id: 'mke', start: '2009~' }],
  [{ id: 'mke' }],
  [{ id: 'unknown', start: '1900' }],
])('%j agrees with its events', (life) => {
  expect(lifeFaults(life, events)).toEqual([])
})

test('a start and an end on other days than the events are told', () => {
  expect(lifeFaults({ id: 'mke', start: '2008-03-01', end: '2013~/2014' }, events)).toEqual([
    'mke has the start 2008-03-01, but birth took effect 2008-02-29; correct one.',
  ])
  expect(lifeFaults({ id: 'mke', end: '../2012' }, events)).toEqual([
    'mke has the end ../2012, but death took effect 2013-03-23; correct one.',
  ])
})

test('a second birth or death is told, unless its event is of lower rank', () => {
  const again = eventOf('mke ENDED > x CREATED', { id: 'again' })
  const faults = ['mke is ended by again and death; let it CONTINUE in all but one, or give them a lower rank.']
  expect(lifeFaults({ id: 'mke' }, [...events, again])).toEqual(faults)
  expect(lifeFaults({ id: 'mke' }, [...events, { ...again, rank: 'REFUTED' }])).toEqual([])
  expect(lifeFaults({ id: 'mke' }, [founding, { ...founding, id: 'twin' }])[0]).toContain('created by birth and twin')
})

test('an undated event agrees with any date', () => {
  expect(lifeFaults({ id: 'a', start: '1990' }, [eventOf(' > a CREATED')])).toEqual([])
})
