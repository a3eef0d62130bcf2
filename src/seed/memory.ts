import { AppError } from '../errors.ts'
import type { SeedState } from './ledger.ts'
import type { Task } from './task.ts'

/** How much one transaction can load. */
export interface Memory {
  /** How many rows of scripts fit into one transaction. */
  rows: number
  /** The heap of a database that Jokbo runs, as `512m`; undefined of any other. */
  heap: string | undefined
}

/** Rows that fit into one transaction for each megabyte of the heap. */
const ROWS = 40

/** The heap that is assumed of a database that Jokbo does not run. */
const ASSUMED = '512m'

/**
 * How much one transaction can load.
 *
 * @param heap of a database that Jokbo runs, as `512m` or `2g`
 */
export function memoryOf(heap: string | undefined): Memory {
  const [, size, unit] = /^(\d+)([mg])$/.exec(heap ?? ASSUMED) ?? []
  return { rows: Number(size) * (unit === 'g' ? 1024 : 1) * ROWS, heap }
}

/**
 * Whether a task is done in parts without being asked: where it is too large for one transaction, and nothing that can be
 * read is lost by it.
 *
 * @throws AppError INVALID_CONFIG where it is too large, and would take away what can be read
 */
export function needsParts(task: Task, state: SeedState, { rows, heap }: Memory): boolean {
  const given = rowsOf(task)
  if (given <= rows || !state.complete) return given > rows
  if (heap === undefined) return false
  const loss = task.isReset ? ', and what was loaded before is lost' : ''
  const parts = `or run npx jokbo seed --in-parts: then the data cannot be read until the load has ended${loss}.`
  throw new AppError('INVALID_CONFIG', `${sizeText(given, rows, heap)} ${largerHeap(given)}, ${parts}`)
}

/**
 * Asserts that a task fits into one transaction.
 *
 * @throws AppError INVALID_CONFIG
 */
export function assertFits(task: Task, { rows, heap }: Memory): void {
  const given = rowsOf(task)
  if (given > rows && heap !== undefined)
    throw new AppError('INVALID_CONFIG', `${sizeText(given, rows, heap)} ${largerHeap(given)}.`)
}

function rowsOf({ runs }: Task): number {
  const statements = runs.flatMap((script) => script.statements)
  return statements.reduce((sum, { parameterised }) => sum + (parameterised?.rows.length ?? 1), 0)
}

function sizeText(given: number, rows: number, heap: string): string {
  return `${given} rows are to be loaded; with JOKBO_HEAP=${heap} some ${rows} fit into one transaction.`
}

function largerHeap(given: number): string {
  return `Set JOKBO_HEAP=${Math.ceil(given / ROWS / 1024)}g for all commands and run npx jokbo database stop first`
}
