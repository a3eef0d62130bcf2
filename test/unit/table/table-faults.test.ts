import { expect, test } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import { bodiesOf, changesOf, madeOf } from '../../support/table/made.ts'

function faultOf(bodies: string, changes: string): string {
  try {
    madeOf(bodies, changes)
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    expect((error as AppError).code).toBe('INVALID_INPUT')
    return (error as AppError).message
  }
  return 'no fault'
}

const NO_CHANGES = 'date,from,to\n'

test.each([
  {
    column: 'id',
    value: 'Post Office',
    message: '"Post Office" is not an id; write lower-case words and numbers with hyphens, as post-office.',
  },
  { column: 'id', value: '', message: '"" is not an id' },
  { column: 'kind', value: 'minstry', message: 'The kind "minstry" is unknown; did you mean MINISTRY?' },
  { column: 'names', value: '', message: 'It has no name; fill in names' },
  { column: 'names', value: 'Po\uFFFDt', message: 'It has a broken character; write it again' },
  { column: 'start', value: '07.02.2023', message: '"07.02.2023" is not a date that can be read' },
  {
    column: 'start',
    value: '2003-02-30',
    message: '"2003-02-30" is not a date that can be read: 2003-02 has the days 01 to 28',
  },
  { column: 'end', value: '1980', message: 'a ends on 1980, before it starts on 1990; correct one of both.' },
  { column: 'end', value: 'gone', message: '"gone" is not a date that can be read' },
  { column: 'country', value: 'Korea', message: '"Korea" is not a country; write its code in ISO 3166' },
  { column: 'source', value: '', message: 'It has no source; say who tells of the body.' },
  { column: 'source', value: '#p. 3', message: '"#p. 3" is not a source' },
  { column: 'source', value: 'a#p. 3', message: '"a" is the id of a body; give the source another one.' },
  { column: 'partOf', value: 'b', message: 'No body has the id "b"; add its row, or correct it.' },
  { column: 'partOf', value: 'a', message: 'A body is no part of itself' },
  { column: 'nameNative', value: 'Post', message: 'Nothing says its language; fill in language, as de.' },
])('a body is refused for its $column $value', ({ column, value, message }) => {
  const cells = { id: 'a', kind: 'agency', names: 'One', start: '1990', source: 'register#entry', [column]: value }
  const table = `${Object.keys(cells).join(',')}\n${Object.values(cells).join(',')}\n`
  expect(faultOf(table, NO_CHANGES)).toContain(`bodies.csv:2:${column}: ${message}`)
})

const BODIES = bodiesOf('a 1990 2010; b 2010; c 1980 2015')

test.each([
  { row: '1990,x,b,,register#e', message: 'changes.csv:2:from: No body has the id "x"' },
  {
    row: '1990,a|b,c,,register#e',
    message: 'changes.csv:2:from: A row holds one body on each side; write a row for each of "a|b".',
  },
  { row: '1990,,,,register#e', message: 'changes.csv:2:from: It names no body' },
  { row: ',a,b,,register#e', message: 'changes.csv:2:date: It has no date' },
  { row: 'soon,a,b,,register#e', message: 'changes.csv:2:date: "soon" is not a date' },
  {
    row: '2010,a,b,mergr,register#e',
    message: 'changes.csv:2:kind: The kind "mergr" is unknown; did you mean MERGER?',
  },
  { row: '2010,a,b,,', message: 'changes.csv:2:source: It has no source and no law' },
  {
    row: '2010,c,b,rename,register#e',
    message: 'changes.csv:2:kind: A rename ends the old name, and c goes on by its end',
  },
  {
    row: '2010,a,c,rename,register#e',
    message: 'changes.csv:2:kind: A rename begins the new name, and c does not start then',
  },
  {
    row: '2010,a,,rename,register#e',
    message: 'changes.csv:2:to: A rename needs the old body in from and the new one in to.',
  },
  { row: '2010,c,c,,register#e', message: 'changes.csv:2:kind: c cannot follow itself' },
  { row: '2000,a,c,reparenting,register#e', message: 'changes.csv:2:to: REPARENTING is of one body; leave to empty' },
  { row: '2005,,c,,register#e', message: 'changes.csv:2:kind: Nothing precedes c here, and it does not start then' },
  { row: '2005,c,,,register#e', message: 'changes.csv:2:kind: Nothing follows c here, and it does not end then' },
  {
    row: '2011,a,c,function transfer,register#e',
    message: 'changes.csv:2: a ends on 2010, before this change of 2011',
  },
  {
    row: '1989,a,c,function transfer,register#e',
    message: 'changes.csv:2: a starts on 1990, after this change of 1989',
  },
])('a change is refused: $row', ({ row, message }) => {
  expect(faultOf(BODIES, `date,from,to,kind,source\n${row}\n`)).toContain(message)
})

test.each([
  { changes: '- 2010 rename a b; - 2010 rename c b', message: 'line 2 has another rename of one of them' },
  { changes: '- 2010 - a b; - 2010 - c a; - 2010 - c b', message: 'in one and the same reorganisation' },
])('changes that contradict each other are refused: $changes', ({ changes, message }) => {
  expect(faultOf(bodiesOf('a 1990 2010; b 2010; c 1980 2010'), changesOf(changes))).toContain(message)
})

test('a body that becomes itself again is refused', () => {
  const bodies = bodiesOf('a 1990~ 1991~; b 1990~ 1992~')
  expect(faultOf(bodies, changesOf('- 1991~ replacement a b; - 1992~ replacement b a'))).toMatch(
    /It becomes itself: |begins|starts/,
  )
})

test('a body with the name of another one of its time is refused, and not where anything tells them apart', () => {
  const table = (rows: string) => `id,kind,names,start,end,country,partOf,disambiguation,source\n${rows}\n`
  const rows = (one: string, other: string) =>
    faultOf(
      table(
        `a,agency,Post Office,1990,${one},r#e\nb,agency,post office,2000,${other},r#e\nc,agency,C,,,,,,r#e\nd,agency,D,,,,,,r#e`,
      ),
      NO_CHANGES,
    )
  expect(rows(',,,', ',,,')).toContain(
    'bodies.csv:3:names: It has the name and the kind of a on line 2 at the same time',
  )
  expect(rows('2005,,,', ',,,')).toContain('at the same time')
  for (const [one, other] of [
    ['2000,,,', ',,,'],
    ['unknown,,,', ',,,'],
    [',XA,,', ',XB,,'],
    [',,c,', ',,d,'],
    [',,,', ',,,the younger'],
  ] as const)
    expect(rows(one, other)).toBe('no fault')
})

test('an id that stands twice is refused at its second row', () => {
  expect(faultOf(bodiesOf('a 1990; a 2000'), NO_CHANGES)).toContain(
    'bodies.csv:3:id: The id a stands on line 2 already',
  )
})

test('up to twenty faults are listed at once, in the order of the lines, with how many more there are', () => {
  const bodies = Array.from({ length: 25 }, (_, index) => `A${index},agency,One ${index},,r#e`).join('\n')
  const lines = faultOf(`id,kind,names,start,source\n${bodies}\n`, NO_CHANGES).split('\n')
  expect(lines.length).toBe(22)
  expect(lines[0]).toContain('bodies.csv:2:id: ')
  expect(lines[19]).toContain('bodies.csv:21:id: ')
  expect(lines.slice(20)).toEqual(['... and 5 more.', 'Correct the tables and run again; nothing was written.'])
})

test('a giver that begins on the day and a taker that is gone are refused: from and to were exchanged', () => {
  const bodies =
    'id,kind,names,start,end,country,source\n' +
    'old,agency,Old Office,1950,1974-04-25,XA,"Gazette, p. 1"\n' +
    'new,agency,New Office,1974-04-25,,XA,"Gazette, p. 1"\n'
  const fault = faultOf(bodies, 'date,from,to,source\n1974-04-25,new,old,"Gazette, p. 2"\n')
  expect(fault).toContain('changes.csv:2: new starts on 1974-04-25, so it has nothing to give on that day; exchange')
  expect(fault).toContain('changes.csv:2: old is gone on 1974-04-25, so it takes nothing on that day; exchange')
  expect(faultOf(bodies, 'date,from,to,source\n1974-04-25,old,new,"Gazette, p. 2"\n')).toBe('no fault')
})
