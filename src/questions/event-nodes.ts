import type { Snapshot } from '../database/snapshot.ts'
import { nodeOf } from '../graph/element.ts'
import { changeEvents } from './change-events.ts'
import type { LineageEvent } from './lineage.ts'
import { citedSources, storedNodes } from './nodes.ts'

/** Change events with their laws, all in full, by id; unknown ids are left out. */
export async function eventNodes(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, LineageEvent>> {
  const events = await changeEvents(snapshot, ids)
  const lawIds = events.flatMap(({ laws = [] }) => laws)
  const stored = await storedNodes(snapshot, [...new Set([...ids, ...lawIds])])
  const sources = await citedSources(snapshot, [...stored.values()])
  const node = (id: string) => {
    const found = stored.get(id)
    return found ? [nodeOf(found, sources)] : []
  }
  return new Map(
    events.flatMap(({ id, laws = [] }) => node(id).map((event) => [id, { ...event, enactedBy: laws.flatMap(node) }])),
  )
}
