import { expect, test } from 'vitest'
import { bodiesOf, changesOf, eventLines, madeOf } from '../../support/table/made.ts'

const events = (bodies: string, changes: string) => eventLines(madeOf(bodiesOf(bodies), changesOf(changes)))

const KINDS = [
  { kind: 'FOUNDING', bodies: 'b 2010', changes: '- 2010 - - b', event: '2010 FOUNDING > b+' },
  { kind: 'TERMINATION', bodies: 'a 1990 2010', changes: '- 2010 - a -', event: '2010 TERMINATION a- >' },
  { kind: 'RENAME', bodies: 'a 1990 2010; b 2010', changes: '- 2010 rename a b', event: '2010 RENAME a~ > b~' },
  { kind: 'REPLACEMENT', bodies: 'a 1990 2010; b 2010', changes: '- 2010 - a b', event: '2010 REPLACEMENT a- > b+' },
  {
    kind: 'MERGER',
    bodies: 'a 1990 2010; b 1990 2010; c 2010',
    changes: '- 2010 - a c; - 2010 - b c',
    event: '2010 MERGER a- b- > c+',
  },
  {
    kind: 'SPLIT',
    bodies: 'a 1990 2010; b 2010; c 2010',
    changes: '- 2010 - a b; - 2010 - a c',
    event: '2010 SPLIT a- > b+ c+',
  },
  { kind: 'ABSORPTION', bodies: 'a 1990 2010; b 1980', changes: '- 2010 - a b', event: '2010 ABSORPTION a- > b' },
  { kind: 'SECESSION', bodies: 'a 1990; b 2010', changes: '- 2010 - a b', event: '2010 SECESSION a > b+' },
  {
    kind: 'FUNCTION_TRANSFER',
    bodies: 'a 1990; b 1980',
    changes: '- 2010 - a b Taxes',
    event: '2010 FUNCTION_TRANSFER a > b',
  },
  {
    kind: 'COMPLEX_REORGANISATION',
    bodies: 'a 1990 2010; b 1990 2010; c 2010; d 1980',
    changes: '- 2010 - a c; - 2010 - b c; - 2010 - b d',
    event: '2010 COMPLEX_REORGANISATION a- b- > c+ d',
  },
  {
    kind: 'STATUS_CHANGE',
    bodies: 'a 1990',
    changes: '- 2010 status-change a -',
    event: '2010 STATUS_CHANGE a > a',
  },
]

test.each(KINDS)('rows without a kind, or with what must be said, make $kind', ({ bodies, changes, event }) => {
  expect(events(bodies, changes)).toEqual([event])
})

test('a rename among the rows of one event is an event of its own, and what ends otherwise is another', () => {
  const bodies = 'a 1990 2010; b 1980; c 1990 2010; d 2010'
  expect(events(bodies, 'x 2010 - a b; x 2010 rename c d; x 2010 - a d')).toEqual([
    '2010 RENAME c~ > d~',
    '2010 ABSORPTION a- > b d',
  ])
})

test('a body that is renamed goes on in the other events of that day, under its old and its new name', () => {
  const bodies = 'a 1990 2010; b 2010; c 1980; d 2010; e 1990 2010'
  expect(events(bodies, 'x 2010 rename a b; x 2010 - a c; x 2010 - a d; x 2010 - e b')).toEqual([
    '2010 RENAME a~ > b~',
    '2010 FUNCTION_TRANSFER a > c',
    '2010 SECESSION a > d+',
    '2010 ABSORPTION e- > b',
  ])
})

test('rows of two keys that end one body on one day are one event', () => {
  const bodies = 'a 1990 2010; b 1980; c 1980'
  expect(events(bodies, 'x 2010 - a b; y 2010 - a c')).toEqual(['2010 ABSORPTION a- > b c'])
})

test('a body that is created on a day goes on in a transfer of that day', () => {
  const bodies = 'a 1990 2010; b 2010; c 1980'
  expect(events(bodies, 'x 2010 - a b; x 2010 function-transfer c b Digital')).toEqual([
    '2010 FUNCTION_TRANSFER c > b',
    '2010 REPLACEMENT a- > b+',
  ])
})

test('a transfer from a body that ends otherwise by no row is what ends it', () => {
  expect(events('a 1990 2010; b 1980', 'x 2010 function-transfer a b Digital')).toEqual(['2010 ABSORPTION a- > b'])
})

test('transfers between several bodies that go on are an event for each two of them', () => {
  expect(events('a 1990; b 1980; c 1980', 'x 2010 - a b Tax; x 2010 - a c Law; x 2010 - a b Toll')).toEqual([
    '2010 FUNCTION_TRANSFER a > b',
    '2010 FUNCTION_TRANSFER a > c',
  ])
})

test('bodies that come out of one that goes on are events of their own', () => {
  expect(events('a 1990; b 2010; c 2010', 'x 2010 - a b; x 2010 - a c')).toEqual([
    '2010 SECESSION a > b+',
    '2010 SECESSION a > c+',
  ])
})

test('a row with one side alone adds nothing where other rows say what preceded', () => {
  expect(events('a 1990 2010; b 2010', 'x 2010 - a b; x 2010 - - b; x 2010 - a -')).toEqual([
    '2010 REPLACEMENT a- > b+',
  ])
})

test('changes come in the order of their dates, whatever the order of the rows', () => {
  expect(events('a 1990 2010; b 2010 2012; c 2012', '- 2012 - b c; - 2010 - a b')).toEqual([
    '2010 REPLACEMENT a- > b+',
    '2012 REPLACEMENT b- > c+',
  ])
})
