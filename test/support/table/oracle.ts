import { parseCsv } from '../csv.ts'

/** What passed from one body to another, as the rows of a table say. */
export interface Passage {
  type: 'SUCCEEDED_BY' | 'SPUN_OFF' | 'HANDED_FUNCTION_TO'
  from: string
  to: string
  date: string
}

/** Cells by the name of their column in lower case; an empty one is an empty text. */
export type Cells = Readonly<Record<string, string>>

/** Kinds that end the giver, and kinds that create the taker. */
const ENDING = ['TERMINATION', 'RENAME', 'REPLACEMENT', 'MERGER', 'SPLIT', 'ABSORPTION']
const CREATING = ['FOUNDING', 'RENAME', 'REPLACEMENT', 'MERGER', 'SPLIT', 'SECESSION']

/** The rows of a CSV text with commas and a header. */
export function cellsOf(text: string): Cells[] {
  const [header = [], ...rows] = parseCsv(text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'))
  return rows.map((row) =>
    Object.fromEntries(header.map((column, index) => [column.toLowerCase(), (row[index] ?? '').trim()])),
  )
}

/**
 * What the rows say, row by row: the giver ended on the date of the change, or it went on and the taker began on it, or both
 * went on. Where the cell of a body is empty, the kind of the row says so.
 */
export function passagesOf(bodies: readonly Cells[], changes: readonly Cells[]): Passage[] {
  const byId = new Map(bodies.map((body) => [body['id'], body]))
  const kindOf = ({ kind = '' }: Cells) => kind.toUpperCase().replaceAll(/[ -]/g, '_')
  return changes.flatMap((row) => {
    const { from = '', to = '', date = '' } = row
    if (from === '' || to === '' || from === to) return []
    const kind = kindOf(row)
    const isRenamed = (side: 'from' | 'to', id: string) =>
      changes.some(
        (other) => other !== row && kindOf(other) === 'RENAME' && other[side] === id && other['date'] === date,
      )
    const turns = (written = '', kinds: readonly string[]) =>
      written === date || (date.startsWith(written) && kinds.includes(kind))
    const ends = kind === 'RENAME' || (turns(byId.get(from)?.['end'], ENDING) && !isRenamed('from', from))
    const begins = turns(byId.get(to)?.['start'], CREATING) && !isRenamed('to', to)
    const type =
      kind === 'FUNCTION_TRANSFER'
        ? 'HANDED_FUNCTION_TO'
        : ends
          ? 'SUCCEEDED_BY'
          : begins
            ? 'SPUN_OFF'
            : 'HANDED_FUNCTION_TO'
    return [{ type, from, to, date }]
  })
}

/** All that can be reached from a body along passages in which nothing only handed a function over, without the body itself. */
export function reachedFrom(
  id: string,
  passages: readonly Passage[],
  direction: 'ANCESTORS' | 'DESCENDANTS',
): string[] {
  const steps = passages.filter(({ type }) => type !== 'HANDED_FUNCTION_TO')
  const next =
    direction === 'DESCENDANTS' ? ({ from, to }: Passage) => [from, to] : ({ from, to }: Passage) => [to, from]
  const found = new Set([id])
  for (let size = 0; size < found.size;) {
    size = found.size
    for (const [near = '', far = ''] of steps.map(next)) if (found.has(near)) found.add(far)
  }
  found.delete(id)
  return [...found].sort()
}

/** A passage in one line. */
export function passageLine({ type, from, to, date }: Passage): string {
  return `${date} ${from} ${type} ${to}`
}
