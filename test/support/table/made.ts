import { kindsByType } from '../../../src/vocabulary/types.ts'
import { schemaFile } from '../../../src/schema-file.ts'
import { seedsFromTables, type TableSeeds } from '../../../src/table/seeds-from-tables.ts'

/** What is made of two tables, given as texts. */
export function madeOf(bodies: string, changes: string): TableSeeds {
  const table = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
  const kinds = kindsByType(schemaFile().vocabulary.things)['Actor'] ?? []
  return seedsFromTables({ bodies: table('bodies.csv', bodies), changes: table('changes.csv', changes) }, kinds)
}

/** Each event in one line: `2010-05-11 MERGER a- b- > c+`, with the sign of each fate: `-` ended, `+` created, `~` renamed. */
export function eventLines({ events }: TableSeeds): string[] {
  const signs = { ENDED: '-', CREATED: '+', RENAMED: '~', CONTINUES: '' }
  const side = (some: TableSeeds['events'][number]['event']['enters']) =>
    some.map(({ id, fate }) => id + signs[fate]).join(' ')
  return events.map(({ event }) =>
    `${event.effective} ${event.kind} ${side(event.enters)} > ${side(event.yields)}`.replaceAll('  ', ' ').trim(),
  )
}

/** A table of bodies in short: `a 1990 2010; b 2010`, each an agency with a start and an end. */
export function bodiesOf(short: string): string {
  const rows = short.split(';').map((one) => one.trim().split(' '))
  const lines = rows.map(
    ([id = '', start = '', end = '']) => `${id},agency,Office ${id},${start},${end},register#entry`,
  )
  return `id,kind,names,start,end,source\n${lines.join('\n')}\n`
}

/** A table of changes in short: `x 2010-05-11 merger a c; - 2011 - a b`, with `-` for an empty cell. */
export function changesOf(short: string): string {
  const rows = short.split(';').map((one) => one.trim().split(' '))
  const cells = rows.map(([event, date, kind, from, to, functions = '-']) => [
    event,
    date,
    kind,
    from,
    to,
    functions,
    'register#entry',
  ])
  const lines = cells.map((row) => row.map((cell) => (cell === '-' ? '' : cell)).join(','))
  return `event,date,kind,from,to,functions,source\n${lines.join('\n')}\n`
}
