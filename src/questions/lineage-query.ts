import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { isDay } from '../time/day.ts'
import type { LineageQuery } from './lineage.ts'
import type { WalkQuery } from './lineage-walk.ts'
import { unknownId } from './unknown-id.ts'

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
