import { dateBounds } from '../time/edtf.ts'
import type { WrittenLife } from '../time/state-bounds.ts'
import type { Certainty, ChangeEvent } from './event.ts'
import { functionMovesOf, type FunctionMove } from './function-move.ts'
import type { Succession } from './succession.ts'

/** What a source states: that a body is responsible. */
export interface Statement {
  /** Id of the relation. */
  id: string
  holder: string
  /** Its dates, with the bounds that follow from both ends where it has none of its own. */
  life: WrittenLife
}

/** That a function passed from one body to another, with the bounds of the date. */
export interface Move extends FunctionMove {
  /** The first and the last day on which it may have taken effect; null where that is open. */
  earliest: string | null
  latest: string | null
  /** As sure as the surest of its flows. */
  certainty: Certainty
}

/** What is known of the bodies that were responsible for one thing. */
export interface Evidence {
  statements: readonly Statement[]
  /** Only for a function; see `movesOf`. */
  moves: readonly Move[]
  /** The steps by which these bodies, and those that followed them, ended. */
  steps: readonly Pick<Succession, 'id' | 'from' | 'to' | 'date' | 'certainty'>[]
  /** When each of these bodies existed, by id. */
  bodies: ReadonlyMap<string, WrittenLife>
}

/** A time in which a body may have been responsible: ISO days; null where it is open. */
export interface Holding {
  holder: string
  from: string | null
  /** The first day on which it certainly was not any more. */
  end: string | null
  certainty: Certainty
  /** The relation that states it. */
  statement?: Statement
  /** The change by which the function came to the body or, where the body is the giver, went from it. */
  move?: Move
  /** The steps by which the body followed one that a source names, in order of time. */
  steps: Evidence['steps']
}

/** A holding for which a source names the body. */
export interface NamedHolding extends Holding {
  /** The day by which it had certainly begun; null where that is not known. */
  begunBy: string | null
  /** Whether it lasts as long as the body, so that the successors of the body follow. */
  lastsWithBody: boolean
}

/** The moves of a function in some events, by date, those without a date last. */
export function movesOf(func: string, events: readonly ChangeEvent[]): Move[] {
  return events
    .flatMap((event) => {
      const { earliest = null, latest = null } = event.effective === undefined ? {} : dateBounds(event.effective)
      return functionMovesOf(event)
        .filter((move) => move.function === func)
        .map((move) => ({ ...move, earliest, latest, certainty: certaintyOf(move, event) }))
    })
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function certaintyOf({ from, to, function: moved = '' }: FunctionMove, { flows }: ChangeEvent): Certainty {
  const own = flows.filter((flow) => flow.from === from && flow.to === to && flow.moves.includes(moved))
  const found = (['STATED', 'INFERRED'] as const).find((one) => own.some(({ certainty }) => certainty === one))
  return found ?? 'POSSIBLE'
}

function keyOf({ earliest, latest, event, from, to }: Move): string {
  return [earliest ?? latest ?? '\uffff', event, from, to].join(' ')
}

/**
 * The times in which the bodies that sources name may have been responsible.
 *
 * - What a relation states holds for its dates; where it has none, as long as both ends exist. For a function, where no
 *   date is written, it begins with the move that brought it and ends with the one that took it away.
 * - Before a move a function was with the giver, since the giver began or since an earlier move of the giver. After it,
 *   the function is with the receiver, until the receiver gives it away or ends.
 */
export function namedHoldings(evidence: Evidence): NamedHolding[] {
  return [
    ...evidence.statements.map((statement) => stated(statement, evidence)),
    ...evidence.moves.flatMap((move) => [given(move, evidence), received(move, evidence)]),
  ]
}

function stated(statement: Statement, { moves, bodies }: Evidence): NamedHolding {
  const { holder, life } = statement
  const receipt = life.start ? undefined : moves.find(({ to }) => to === holder)
  const from = receipt?.earliest ?? life.startEarliest ?? null
  const loss = life.end ? null : lossAfter(from, holder, moves)
  return {
    holder,
    statement,
    from,
    begunBy: receipt?.latest ?? life.startLatest ?? null,
    end: earlier(life.endLatest ?? null, loss),
    certainty: 'STATED',
    steps: [],
    lastsWithBody: loss === null && (!life.end || reachesEndOf(bodies.get(holder), life.endLatest)),
  }
}

/** Whether something that ended by a day may have lasted as long as a body. */
function reachesEndOf({ endEarliest, endLatest }: WrittenLife = {}, day: string | null | undefined): boolean {
  const end = endEarliest ?? endLatest
  return typeof end === 'string' && (typeof day !== 'string' || day >= end)
}

function received(move: Move, { moves, bodies }: Evidence): NamedHolding {
  const { to, certainty } = move
  const life = bodies.get(to) ?? {}
  const from = move.earliest ?? life.startEarliest ?? null
  const loss = lossAfter(from, to, moves)
  const end = earlier(loss, life.endLatest ?? null)
  return { holder: to, move, from, begunBy: move.latest, end, certainty, steps: [], lastsWithBody: loss === null }
}

function given(move: Move, { moves, bodies }: Evidence): NamedHolding {
  const { from: giver, certainty } = move
  const life = bodies.get(giver) ?? {}
  const sinceMoves = moves.filter((other) => isBefore(other, move)).map((other) => turnOf(giver, other))
  return {
    holder: giver,
    move,
    from: sinceMoves.reduce(later, life.startEarliest ?? null),
    begunBy: sinceMoves.reduce(later, life.startLatest ?? null),
    end: earlier(move.latest, life.endLatest ?? null),
    certainty,
    steps: [],
    lastsWithBody: false,
  }
}

/** The day of a move for a body that gave or received by it; null for others. */
function turnOf(body: string, { from, to, earliest, latest }: Move): string | null {
  if (from === body) return latest
  return to === body ? earliest : null
}

function isBefore(one: Move, other: Move): boolean {
  return one.latest !== null && other.latest !== null && one.latest < other.latest
}

/** The day by which a body gave the function away for the first time after a day; null where it did not. */
export function lossAfter(day: string | null, body: string, moves: readonly Move[]): string | null {
  return moves
    .filter(({ from, latest }) => from === body && latest !== null && latest > (day ?? ''))
    .map(({ latest }) => latest)
    .reduce(earlier, null)
}

/** The earlier one of two days; null is open, and later than any day. */
export function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

/** The later one of two days; null is open, and earlier than any day. */
function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}
