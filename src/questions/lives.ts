import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import type { Life } from '../time/alive.ts'
import { hadHappened } from '../time/happened.ts'
import type { AsOf } from '../time/as-of.ts'

/** When things began and ended, by their ids; unknown ids are left out. */
export async function livesOf(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, Life>> {
  if (ids.length === 0) return new Map()
  const rows = await snapshot.rows<LifeRow>(statement('lineage/lives'), { wanted: { ids } })
  return new Map(rows.map(({ id, ...life }) => [id, life]))
}

/** Whether something had, or may have, begun on a day or before. */
export function hadBegun({ startEarliest, startLatest }: Life, asOf: AsOf): boolean {
  return hadHappened(
    {
      ...(typeof startEarliest === 'string' && { earliest: startEarliest }),
      ...(typeof startLatest === 'string' && { latest: startLatest }),
    },
    asOf,
  )
}

/** Those of these ids whose things had begun by a day; all of them without a day. */
export type Begun = (ids: readonly string[]) => Promise<ReadonlySet<string>>

/** Reads what had begun by a day, each thing once. */
export function readBegun(snapshot: Snapshot, at: AsOf | undefined): Begun {
  if (at === undefined) return (ids) => Promise.resolve(new Set(ids))
  const read = new Set<string>()
  const begun = new Set<string>()
  return async (ids) => {
    const unread = [...new Set(ids)].filter((id) => !read.has(id))
    for (const id of unread) read.add(id)
    for (const [id, life] of await livesOf(snapshot, unread)) if (hadBegun(life, at)) begun.add(id)
    return begun
  }
}

interface LifeRow extends Life, Record<string, unknown> {
  id: string
}
