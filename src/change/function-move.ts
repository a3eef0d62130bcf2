import { dateBounds } from '../time/edtf.ts'
import type { ChangeEvent } from './event.ts'
import { pairsOf, type Pair } from './pair.ts'

/** That a function passed from one body to another in one event; all by ids. */
export interface FunctionMove {
  /** Absent where both bodies continue and the change does not name the function. */
  function?: string
  from: string
  to: string
  /** When it took effect, in EDTF. */
  date?: string
  event: string
  /** Citations of the event, then of the flows. */
  cites: readonly string[]
}

/**
 * The functions that an event moved between bodies, by giver, receiver and function: each that a flow names, and, where
 * both bodies continue and none is named, something unknown. A body that only gets another name keeps its functions.
 */
export function functionMovesOf(event: ChangeEvent): FunctionMove[] {
  return pairsOf(event)
    .filter((pair) => !isRename(pair))
    .flatMap((pair) =>
      functionsOf(pair).map((moved): FunctionMove => ({
        ...(moved !== undefined && { function: moved }),
        from: pair.from.id,
        to: pair.to.id,
        ...(event.effective !== undefined && { date: event.effective }),
        event: event.id,
        cites: citesOf(event, pair, moved),
      })),
    )
}

/** The first day on which something that is dated in EDTF may have been; undefined where that is open. */
export function firstDay(date: string | undefined): string | undefined {
  return date === undefined ? undefined : dateBounds(date).earliest
}

function functionsOf({ from, to, flows }: Pair): (string | undefined)[] {
  const named = [...new Set(flows.flatMap(({ moves }) => moves))]
  const bothContinue = from.fate === 'CONTINUES' && to.fate === 'CONTINUES'
  return named.length > 0 || !bothContinue ? named : [undefined]
}

function isRename({ from, to }: Pair): boolean {
  return from.fate === 'RENAMED' && to.fate === 'RENAMED'
}

function citesOf({ cites }: ChangeEvent, { flows }: Pair, moved: string | undefined): string[] {
  const own = flows.filter(({ moves }) => moved === undefined || moves.includes(moved))
  return [...new Set([...cites, ...own.flatMap((flow) => flow.cites)])]
}
