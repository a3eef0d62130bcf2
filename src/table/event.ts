import type { ChangeEvent, ChangeKind, Flow, Participant } from '../change/event.ts'
import { computeKind } from '../change/kind.ts'
import { isImplied, sidesOf } from '../change/pair.ts'
import type { Change } from './change.ts'
import { boundsOf } from './days.ts'
import { groupsOf } from './groups.ts'
import type { Ids } from './id.ts'
import type { Happening } from './regroup.ts'

/** An event, and the rows of which it was made. */
export interface TableEvent {
  event: ChangeEvent & { effective: string; laws: readonly string[] }
  description?: string
  rows: readonly Change[]
}

/** The event of some rows. Its kind follows from the fates. */
export function eventOf({ date, rows, enters, yields, declared }: Happening, ids: Ids): TableEvent {
  const [cites, laws] = [all(rows, 'cites'), all(rows, 'laws')]
  const draft = { id: '', kind: 'COMPLEX_REORGANISATION' as ChangeKind, effective: date, enters, yields, laws, cites }
  const pairs = pairsOf(rows, declared !== undefined)
  const kind = declared ?? computeKind({ ...draft, flows: pairs.map((pair) => flowOf(pair, '')) })
  if (kind === undefined || kind === 'DECLARED') throw new Error(`The rows of ${date} make no event.`)
  const isNeeded = !isImplied(sidesOf({ ...draft, flows: [] }))
  const flows = pairs
    .filter(({ moves }) => isNeeded || moves.length > 0)
    .map((pair) => flowOf(pair, ids.free(`flow-${stampOf(date)}-${pair.from}-${pair.to}`)))
  const id = ids.free(`${stampOf(date)}-${resultOf(kind, enters, yields)}`)
  const description = rows.flatMap((row) => row.description ?? []).join(' ')
  return { event: { ...draft, id, kind, flows }, ...(description !== '' && { description }), rows }
}

/** What the rows of one giver and one taker say of what went from the one to the other. */
interface WrittenPair {
  from: string
  to: string
  moves: readonly string[]
  cites: readonly string[]
}

function pairsOf(rows: readonly Change[], isOfOne: boolean): WrittenPair[] {
  if (isOfOne) return []
  const whole = rows.flatMap(({ from, to, functions, cites }) =>
    from === undefined || to === undefined ? [] : [{ from, to, functions, cites }],
  )
  return [...groupsOf(whole, ({ from, to }) => `${from}>${to}`).values()].flatMap((pair) => {
    const [first] = pair
    return first ? [{ from: first.from, to: first.to, moves: all(pair, 'functions'), cites: all(pair, 'cites') }] : []
  })
}

function flowOf(pair: WrittenPair, id: string): Flow {
  return { id, ...pair, certainty: 'STATED' }
}

function all<Key extends string>(rows: readonly Readonly<Record<Key, readonly string[]>>[], key: Key): string[] {
  return [...new Set(rows.flatMap((row) => row[key]))]
}

/** The day of a date, or the first year in it where the day is not known. */
function stampOf(date: string): string {
  const { earliest, latest } = boundsOf(date)
  return earliest !== undefined && earliest === latest ? earliest : yearIn(date)
}

/** The first year that a date names, with 0 for digits that are not known: `1970` for `197X`. */
export function yearIn(date: string): string {
  return (/\d{2}[\dX]{2}/.exec(date)?.[0] ?? '').replaceAll('X', '0')
}

/** What the id of an event is named after: what comes out of it, or what ends where several or none do. */
function resultOf(kind: ChangeKind, enters: readonly Participant[], yields: readonly Participant[]): string {
  const [before, after] = [enters[0]?.id ?? '', yields[0]?.id ?? '']
  if (kind === 'TERMINATION' || kind === 'SPLIT' || kind === 'ABSORPTION') return before
  return kind === 'FUNCTION_TRANSFER' ? `${before}-${after}` : after
}
