import type { ChangeEvent } from '../change/event.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { nodeOf } from '../graph/element.ts'
import type { LineageEvent } from './lineage.ts'
import { citedSources, storedNodes } from './nodes.ts'

/** Change events, which have been read with their participants, as nodes with their laws, by id. */
export async function eventNodes(
  snapshot: Snapshot,
  events: readonly ChangeEvent[],
): Promise<Map<string, LineageEvent>> {
  const lawIds = events.flatMap(({ laws = [] }) => laws)
  const stored = await storedNodes(snapshot, [...new Set([...events.map(({ id }) => id), ...lawIds])])
  const sources = await citedSources(snapshot, [...stored.values()])
  const node = (id: string) => {
    const found = stored.get(id)
    return found ? [nodeOf(found, sources)] : []
  }
  return new Map(
    events.flatMap(({ id, laws = [] }) => node(id).map((event) => [id, { ...event, enactedBy: laws.flatMap(node) }])),
  )
}
