import { DECLARED_KINDS } from '../../../src/change/event.ts'
import type { History } from '../history/history.ts'
import { Random } from '../history/random.ts'

/** A history as two tables in CSV, with what a person might leave out and mix up: kinds, keys, the order of the rows. */
export interface HistoryTables {
  bodies: string
  changes: string
}

/** The kinds that no date tells. */
const MUST_BE_SAID: readonly string[] = [...DECLARED_KINDS, 'RENAME', 'FUNCTION_TRANSFER']

/** Writes a history whose changes all have dates as tables. */
export function tablesOf({ seed, bodies, events, moments, steps }: History): HistoryTables {
  const random = new Random(seed)
  const bodyRows = bodies.map(({ id, kind, name, start, end }) =>
    [id, kind.toLowerCase(), name, start.text ?? '', end?.text ?? '', 'chronicle#p. 1'].join(','),
  )
  const changeRows = events
    .filter(({ rank, status }) => rank === undefined && status === undefined)
    .flatMap(({ id, kind, enters, yields }) => {
      const said = MUST_BE_SAID.includes(kind) || random.chance(0.5) ? kind : ''
      const key = random.chance(0.5) ? `law of ${moments.get(id)?.text ?? ''}` : ''
      const passed = steps.filter(({ event }) => event === id)
      const rows = passed.map(({ from, to, functions }) => [from, to, functions.join('|')])
      const alone = [enters[0]?.id ?? '', kind === 'FOUNDING' ? (yields[0]?.id ?? '') : '', '']
      return (rows.length > 0 ? rows : [alone]).map((row) =>
        [key, moments.get(id)?.text, said, ...row, 'chronicle#p. 1'].join(','),
      )
    })
  return {
    bodies: `id,kind,names,start,end,source\n${random.some(bodyRows, bodyRows.length).join('\n')}\n`,
    changes: `event,date,kind,from,to,functions,source\n${random.some(changeRows, changeRows.length).join('\n')}\n`,
  }
}
