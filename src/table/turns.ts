import type { ChangeKind } from '../change/event.ts'
import type { Body } from './body.ts'
import type { Change } from './change.ts'
import { boundsOf, byDate, isBefore, mayAgree } from './days.ts'
import type { Faults } from './faults.ts'

/** On which of the dates of changes each body begins and ends; a body that is not named does so without a change. */
export interface Turns {
  begins: ReadonlyMap<string, string>
  ends: ReadonlyMap<string, string>
}

/** The bodies with the dates that changes give, when they begin and end, and what was decided. */
export interface Turned extends Turns {
  bodies: readonly Body[]
  decisions: readonly string[]
}

/** One end of a life: the cell that holds it, and what changes say of it. */
interface Side {
  cell: 'start' | 'end'
  /** The column of a change in which a body stands that may begin or end by it. */
  column: 'from' | 'to'
  other: 'from' | 'to'
  /** Kinds that say that the body begins or ends. */
  turning: ReadonlySet<ChangeKind>
  /** Kinds that say that it goes on. */
  staying: ReadonlySet<ChangeKind>
  verb: string
}

const START: Side = {
  cell: 'start',
  column: 'to',
  other: 'from',
  turning: new Set(['FOUNDING', 'RENAME', 'REPLACEMENT', 'MERGER', 'SPLIT', 'SECESSION']),
  staying: new Set(['ABSORPTION', 'FUNCTION_TRANSFER']),
  verb: 'starts',
}
const END: Side = {
  cell: 'end',
  column: 'from',
  other: 'to',
  turning: new Set(['TERMINATION', 'RENAME', 'REPLACEMENT', 'MERGER', 'SPLIT', 'ABSORPTION']),
  staying: new Set(['SECESSION', 'FUNCTION_TRANSFER']),
  verb: 'ends',
}

/**
 * By which change each body begins and by which it ends. The dates of the bodies decide; where a cell is empty, the kind of a
 * single change gives the date, and it is filled in.
 */
export function turnsOf(bodies: readonly Body[], changes: readonly Change[], faults: Faults): Turned {
  const rows = rowsByBody(changes)
  const [begins, ends] = [new Map<string, string>(), new Map<string, string>()]
  const decisions: string[] = []
  const filled = bodies.map((body) => {
    const all = rows.get(body.id) ?? []
    const start = turnOf(body, all, START, faults)
    const end = turnOf(body, all, END, faults)
    if (start !== undefined) begins.set(body.id, start)
    if (end !== undefined) ends.set(body.id, end)
    decisions.push(...decisionsOf(body, all, START, start), ...decisionsOf(body, all, END, end))
    return {
      ...body,
      ...(isFilled(body.start, start) && { start }),
      ...(isFilled(body.end, end) && { end, endUnknown: false }),
    }
  })
  return { bodies: filled, begins, ends, decisions }
}

/** Whether the date of a change takes the place of what a cell holds: of nothing, or of the year or month in which it is. */
function isFilled(written: string | undefined, turn: string | undefined): turn is string {
  if (turn === undefined || written === undefined) return turn !== undefined
  return /^\d{4}(-\d\d)?$/.test(written) && turn.startsWith(`${written}-`)
}

function rowsByBody(changes: readonly Change[]): Map<string, Change[]> {
  const rows = new Map<string, Change[]>()
  for (const change of changes) {
    for (const id of new Set([change.from, change.to])) {
      if (id === undefined) continue
      const known = rows.get(id)
      if (known) known.push(change)
      else rows.set(id, [change])
    }
  }
  return rows
}

function decisionsOf(body: Body, all: readonly Change[], side: Side, turn: string | undefined): string[] {
  const { cell, column, verb } = side
  const written = body[cell]
  if (turn === undefined || written === turn) return []
  if (written !== undefined) {
    const then = isFilled(written, turn) ? `; its ${cell} is written as ${turn}` : ''
    return [`${body.id} ${verb} on ${written}, which is taken to be by the change of ${turn}${then}.`]
  }
  const saying = all.find(
    (change) => change[column] === body.id && change.date === turn && saysTurn(change, side) === true,
  )
  const kind = saying?.kind === undefined ? 'the row' : `the kind ${saying.kind}`
  return [
    `${body.id} ${verb} on ${turn}: its ${cell} is empty, and ${kind} on line ${saying?.row.line ?? 0} of changes says so.`,
  ]
}

function turnOf(body: Body, all: readonly Change[], side: Side, faults: Faults): string | undefined {
  const rows = all.filter((change) => change[side.column] === body.id && change[side.other] !== body.id)
  const written = body[side.cell]
  return written === undefined
    ? turnByKind(body, all, rows, side, faults)
    : turnByDate(body, written, rows, side, faults)
}

/** The date of the changes that agrees with what the body's own cell says. */
function turnByDate(
  { id, row }: Body,
  written: string,
  rows: readonly Change[],
  side: Side,
  faults: Faults,
): string | undefined {
  const agreeing = rows.filter(({ date }) => mayAgree(date, written))
  if (agreeing.some(({ date }) => date === written)) return written
  // What had begun by a day, or lasted until one at least, need not have done so by a change.
  const isOpen = written.includes('..') || /^\/|\/$/.test(written)
  const possible = agreeing.filter((change) => saysTurn(change, side) ?? !isOpen)
  const saying = possible.filter((change) => saysTurn(change, side) === true)
  const dates = datesOf(saying.length > 0 ? saying : possible)
  if (dates.length > 1) {
    const remedy = `write in ${side.cell} the date of the one by which it ${side.verb}`
    faults.add(
      row.place(side.cell),
      `${id} ${side.verb} on ${written}, and that may be by any of the changes of ${dates.join(' and ')}; ${remedy}.`,
    )
  }
  return dates.length === 1 ? dates[0] : undefined
}

/** The date of the only changes whose kind says that the body begins or ends. */
function turnByKind(
  { id, row }: Body,
  all: readonly Change[],
  rows: readonly Change[],
  side: Side,
  faults: Faults,
): string | undefined {
  const isWithin = ({ date }: Change): boolean =>
    !all.some((change) => (side.cell === 'start' ? isBefore(change.date, date) : isBefore(date, change.date)))
  const dates = datesOf(rows.filter((change) => saysTurn(change, side) === true && isWithin(change)))
  if (dates.length > 1) {
    faults.add(
      row.place(side.cell),
      `${id} ${side.verb} by each of the changes of ${dates.join(' and ')}; write the date in ${side.cell}.`,
    )
  }
  if (dates.length > 0 || side.cell === 'end') return dates[0]
  const open = rows.find((change) => saysTurn(change, side) === undefined && isWithin(change))
  if (open) {
    const remedy = `write it in ${side.cell}, or "../${boundsOf(open.date).latest ?? open.date}" if the body is older than that`
    faults.add(
      row.place(side.cell),
      `Nothing says whether ${id} began by the change of ${open.date} on line ${open.row.line}; ${remedy}.`,
    )
  }
  return undefined
}

/** Whether a change says that the body begins or ends by it (true), that it goes on (false), or nothing of that. */
function saysTurn({ kind, ...change }: Change, { turning, staying, other }: Side): boolean | undefined {
  if (kind === undefined) return change[other] === undefined ? true : undefined
  if (turning.has(kind)) return true
  return staying.has(kind) ? false : change[other] === undefined ? false : undefined
}

function datesOf(changes: readonly Change[]): string[] {
  return [...new Set(changes.map(({ date }) => date))].sort(byDate)
}
