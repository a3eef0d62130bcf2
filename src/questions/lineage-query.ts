import type { ChangeKind, Rank } from '../change/event.ts'
import type { Direction } from '../change/lineage.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { isDay } from '../time/day.ts'
import type { AsOf } from '../time/as-of.ts'
import type { Renames, WalkQuery } from './lineage-walk.ts'
import { unknownId } from './unknown-id.ts'

/** What is asked for a lineage. */
export interface LineageQuery {
  /** Id of a body, plan, act or fund, or anything else that changes; with COLLAPSE, of any of its incarnations. */
  of: string
  direction: Direction
  /** Steps from there, 1 or more; more than 100 counts as 100, and `cut` says so where there is more. */
  depth: number
  /** Change events of these ranks are followed; only preferred ones when absent. */
  ranks?: readonly Rank[]
  /** Id of a source: where it has a change event of its own, that is followed, whatever its rank. See `follow`. */
  accordingTo?: string
  /** Only changes of these kinds are followed: what lies behind another one is not found. */
  changes?: readonly ChangeKind[]
  /** With COLLAPSE the incarnations that renames join are one body; these renames are kept whatever `changes`, `from` and `to` say. */
  renames?: Renames
  /** Whether steps by which a function alone passes between bodies that both continue are followed too. */
  functions?: boolean
  /** Only changes that may have taken effect on this ISO day or later, and so with `to`; undated ones stay. */
  from?: string
  to?: string
  /** How many bodies to pass over; see `next` of the answer. */
  offset?: number
  /** Only what had begun or taken effect by a day; what became of each is judged on that day, else today. */
  at?: AsOf
  /**
   * What is read in full; everything when absent. Other nodes and events have only their ids, and other edges have no
   * citations: for a carrier that shows no more of them.
   */
  parts?: readonly LineagePart[]
}

/** A part of a lineage that may be read in full. */
export type LineagePart = 'nodes' | 'edges' | 'events' | 'leftOut' | 'outcomes' | 'revivals' | 'reason'

/**
 * What a walk is told of the question for a lineage.
 *
 * @throws AppError INVALID_INPUT, which names the argument; NOT_FOUND when no source has the id `accordingTo`
 */
export async function walkQueryOf(snapshot: Snapshot, query: Omit<LineageQuery, 'parts'>): Promise<WalkQuery> {
  assertSensible(query)
  const { ranks = ['PREFERRED'], accordingTo, changes, from, to, ...walked } = query
  if (accordingTo !== undefined) await assertSource(snapshot, accordingTo)
  return {
    ...walked,
    account: { ranks, ...(accordingTo !== undefined && { accordingTo }) },
    changes: {
      ...(changes !== undefined && { kinds: changes }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    },
  }
}

function assertSensible({ depth, offset = 0, ranks, changes, from, to }: Omit<LineageQuery, 'parts'>): void {
  if (!Number.isInteger(depth) || depth < 1) throw fault('depth', depth, 'Ask for at least 1.')
  if (!Number.isInteger(offset) || offset < 0) throw fault('offset', offset, 'Ask for 0 or more.')
  if (ranks?.length === 0) throw fault('ranks', 'empty', 'Name at least one, as PREFERRED.')
  if (changes?.length === 0) throw fault('changes', 'empty', 'Name at least one kind, as MERGER, or leave it out.')
  for (const [name, day] of Object.entries({ from, to }))
    if (day !== undefined && !isDay(day)) throw fault(name, `"${day}"`, 'Write a day, as 2008-02-29.')
  if (from !== undefined && to !== undefined && from > to)
    throw fault('from', `after "to" (${from}, ${to})`, 'Exchange the two days.')
}

function fault(argument: string, value: string | number, remedy: string): AppError {
  return new AppError('INVALID_INPUT', `"${argument}" cannot be ${value}. ${remedy}`)
}

async function assertSource(snapshot: Snapshot, id: string): Promise<void> {
  const [source] = await snapshot.rows(statement('graph/sources-by-id'), { wanted: { ids: [id] } })
  if (!source) await unknownId(snapshot, { id, label: 'Source' })
}
