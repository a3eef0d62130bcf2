import type { ChangeEvent } from '../change/event.ts'
import type { Change } from './change.ts'
import type { TableEvent } from './event.ts'
import { groupsOf } from './groups.ts'

/** How many bodies of a side are named. */
const NAMED = 4

/**
 * What was decided about the rows of changes, a line each: rows of one key that are several events, or are joined by rows of
 * another key; and kinds that the table does not say, or says otherwise.
 */
export function decisionsOn(changes: readonly Change[], events: readonly TableEvent[]): string[] {
  const eventOf = new Map(events.flatMap((one) => one.rows.map((row) => [row, one] as const)))
  const groups = groupsOf(
    changes.filter((change) => eventOf.has(change)),
    (change) =>
      change.key === undefined ? `event ${eventOf.get(change)?.event.id ?? ''}` : `key ${change.date} ${change.key}`,
  )
  return [...groups.values()].flatMap((rows) => {
    const made = [...new Set(rows.flatMap((change) => eventOf.get(change) ?? []))]
    return isDecided(rows, made) ? [lineOf(rows, made)] : []
  })
}

/** How many rows say another kind than that of their event. */
export function otherwise(events: readonly TableEvent[]): number {
  return events.flatMap((one) => one.rows.filter(({ kind }) => kind !== undefined && kind !== one.event.kind)).length
}

function isDecided(rows: readonly Change[], made: readonly TableEvent[]): boolean {
  const [key] = rows.map((change) => change.key)
  return (
    made.length > 1 ||
    made.some(({ event, rows: own }) => own.some((row) => row.kind !== event.kind || row.key !== key))
  )
}

function lineOf(rows: readonly Change[], made: readonly TableEvent[]): string {
  const [first] = rows
  const many = rows.length === 1 ? `the row on line ${first?.row.line ?? 0}` : `${rows.length} rows`
  const of = first?.key === undefined ? '' : ` of ${JSON.stringify(first.key)}`
  const others = new Set(
    made.flatMap((one) => one.rows.flatMap(({ key }) => (key === first?.key ? [] : [JSON.stringify(key ?? '')]))),
  )
  const joined = others.size === 0 ? '' : `, with rows of ${[...others].join(', ')}`
  const said = made.flatMap(({ event, rows: own }) =>
    own.flatMap(({ kind }) => (kind === undefined || kind === event.kind ? [] : [kind])),
  )
  const table = said.length === 0 ? '' : `; the table says ${[...new Set(said)].join(' and ')}`
  const phrases = made.map(({ event }) => phraseOf(event))
  return `${first?.date ?? ''}: ${many}${of}${joined} became ${inTurn(phrases)}${table}.`
}

/** An event in words: `ABSORPTION of a into b`. */
function phraseOf({ kind, enters, yields }: ChangeEvent): string {
  const [before, after] = [enters, yields].map((side) =>
    listed(
      side.map(({ id }) => id),
      NAMED,
    ),
  )
  if (kind === 'FOUNDING') return `${kind} of ${after}`
  if (kind === 'RENAME') return `${kind} of ${before} to ${after}: they are one body`
  if (kind === 'REPLACEMENT') return `${kind} of ${before} by ${after}`
  if (kind === 'SECESSION') return `${kind} of ${after} from ${before}`
  if (kind === 'FUNCTION_TRANSFER') return `${kind} from ${before} to ${after}`
  const isOfOne = yields.length === 0 || (before === after && enters.length === 1)
  return isOfOne ? `${kind} of ${before}` : `${kind} of ${before} into ${after}`
}

function listed(texts: readonly string[], most: number): string {
  const rest = texts.length - most
  const shown = rest > 0 ? [...texts.slice(0, most), `${rest} more`] : texts
  return [shown.slice(0, -1).join(', '), shown.at(-1) ?? ''].filter((part) => part !== '').join(' and ')
}

function inTurn(phrases: readonly string[]): string {
  return [phrases.slice(0, -1).join(', '), phrases.at(-1) ?? ''].filter((part) => part !== '').join(', and ')
}
