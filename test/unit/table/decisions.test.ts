import { expect, test } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import { bodiesOf, changesOf, eventLines, madeOf } from '../../support/table/made.ts'

const made = (bodies: string, changes: string) => madeOf(bodiesOf(bodies), changesOf(changes))

test.each([
  {
    what: 'tables that leave nothing open',
    bodies: 'a 1990 2010; b 2010',
    changes: 'x 2010 replacement a b',
    lines: [],
  },
  {
    what: 'a kind that is not said',
    bodies: 'a 1990 2010; b 1980',
    changes: '- 2010 - a b',
    lines: ['2010: the row on line 2 became ABSORPTION of a into b.'],
  },
  {
    what: 'a kind that the dates do not bear out',
    bodies: 'a 1990 2015; b 2010',
    changes: '- 2010 merger a b',
    lines: ['2010: the row on line 2 became SECESSION of b from a; the table says MERGER.'],
  },
  {
    what: 'rows of one key that are several events',
    bodies: 'a 1990 2010; b 1980; c 1990 2010; d 2010',
    changes: 'x 2010 absorption a b; x 2010 rename c d',
    lines: ['2010: 2 rows of "x" became ABSORPTION of a into b, and RENAME of c to d: they are one body.'],
  },
  {
    what: 'rows of several keys that are one event',
    bodies: 'a 1990 2010; b 1980; c 1980',
    changes: 'x 2010 absorption a b; y 2010 absorption a c',
    lines: [
      '2010: the row on line 2 of "x", with rows of "y" became ABSORPTION of a into b and c.',
      '2010: the row on line 3 of "y", with rows of "x" became ABSORPTION of a into b and c.',
    ],
  },
  {
    what: 'a date of a body that a change gives',
    bodies: 'a 1990; b',
    changes: '- 2010-05-11 replacement a b',
    lines: [
      'a ends on 2010-05-11: its end is empty, and the kind REPLACEMENT on line 2 of changes says so.',
      'b starts on 2010-05-11: its start is empty, and the kind REPLACEMENT on line 2 of changes says so.',
    ],
  },
  {
    what: 'a date of a body that is less exact than the change',
    bodies: 'a 1990 2010; b 2010-05-11',
    changes: '- 2010-05-11 replacement a b',
    lines: ['a ends on 2010, which is taken to be by the change of 2010-05-11; its end is written as 2010-05-11.'],
  },
])('$what: what was decided is told', ({ bodies, changes, lines }) => {
  expect(made(bodies, changes).decisions).toEqual(lines)
})

test.each([
  {
    what: 'a body that goes on in a later change does not end',
    bodies: 'a 1990; b 2010; c 2012',
    changes: '- 2010 merger a b; - 2012 - a c',
    events: ['2010 SECESSION a > b+', '2012 SECESSION a > c+'],
  },
  {
    what: 'of two changes that would end a body, the last one does',
    bodies: 'a 1990; b 1980; c 1980',
    changes: '- 2010 absorption a b; - 2012 absorption a c',
    events: ['2010 FUNCTION_TRANSFER a > b', '2012 ABSORPTION a- > c'],
  },
  {
    what: 'a body older than the source does not begin by a change',
    bodies: 'a 1990 2010; b ../2012',
    changes: '- 2010 - a b',
    events: ['2010 ABSORPTION a- > b'],
  },
  {
    what: 'a body older than the source begins where the kind says so',
    bodies: 'a 1990 2010; b ../2012',
    changes: '- 2010 replacement a b',
    events: ['2010 REPLACEMENT a- > b+'],
  },
  {
    what: 'a body that ended, nobody knows when, does so by a change that ends it',
    bodies: 'a 1990 unknown; b 1980',
    changes: '- 2010 absorption a b',
    events: ['2010 ABSORPTION a- > b'],
  },
  {
    what: 'the kind tells by which change of a year a body ends',
    bodies: 'a 1990 2010; b 2010-03-01; c 1980',
    changes: '- 2010-03-01 secession a b; - 2010-09-01 absorption a c',
    events: ['2010-03-01 SECESSION a > b+', '2010-09-01 ABSORPTION a- > c'],
  },
])('$what', ({ bodies, changes, events }) => {
  expect(eventLines(made(bodies, changes))).toEqual(events)
})

test.each([
  {
    bodies: 'a 1990 2010; b',
    changes: '- 2010-05-11 - a b',
    message:
      'bodies.csv:3:start: Nothing says whether b began by the change of 2010-05-11 on line 2; write it in start, or "../2010-05-11"',
  },
  {
    bodies: 'a 1990 2010; b 1980; c 1980',
    changes: '- 2010-03-01 - a b; - 2010-09-01 - a c',
    message:
      'bodies.csv:2:end: a ends on 2010, and that may be by any of the changes of 2010-03-01 and 2010-09-01; write in end',
  },
  {
    bodies: 'a 1990; b 1980; c 1980',
    changes: '- 2010 absorption a b; - 201X absorption a c',
    message: 'bodies.csv:2:end: a ends by each of the changes of',
  },
])('what cannot be decided is refused: $message', ({ bodies, changes, message }) => {
  let found = 'no fault'
  try {
    made(bodies, changes)
  } catch (error) {
    found = (error as AppError).message
  }
  expect(found).toContain(message)
})

test('the summary counts what there is, and names what to look at', () => {
  const { summary } = made('a 1990 2010; b 1980 2005; c 1980', '- 2010 merger a c Taxes')
  expect(summary).toEqual([
    '3 bodies and 1 row of changes became 1 event, 1 function, 0 laws and 1 source.',
    'Note: names taken as English, as nothing says their language: 3 (a, b, c).',
    'Note: sources and laws with their id as title; write the title in the script: 1 (register).',
    'Note: rows of another kind than follows from the dates of the bodies: 1 (see above).',
    'Note: bodies that end without a change; where nothing followed, add a row with from alone: 1 (b).',
  ])
})
