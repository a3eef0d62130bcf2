import type { ChangeEvent, ChangeKind, Flow, Rank } from '../change/event.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'

/** Which change events of things are looked for. */
export interface EventFilter {
  ranks: readonly Rank[]
  /** Events that cite this source count too, whatever their rank. */
  source?: string
  withoutKinds?: readonly ChangeKind[]
}

/** The ids of the change events in which things take part, each once, in no order. */
export async function changeEventIds(
  snapshot: Snapshot,
  things: readonly string[],
  { ranks, source, withoutKinds = [] }: EventFilter,
): Promise<string[]> {
  if (things.length === 0) return []
  const rows = await snapshot.rows<{ id: string }>(statement('change/of-things'), {
    wanted: { ids: things, ranks, source: source ?? null, withoutKinds },
  })
  return rows.map(({ id }) => id)
}

/** Change events with their laws, participants and flows, by id; unknown ids are left out. */
export async function changeEvents(snapshot: Snapshot, ids: readonly string[]): Promise<ChangeEvent[]> {
  if (ids.length === 0) return []
  const rows = await snapshot.rows<EventRow & Record<string, unknown>>(statement('change/events'), { wanted: { ids } })
  return rows.map(({ effective, rank, status, flows, ...row }) => ({
    ...row,
    flows: flows.map(flowOf),
    ...(effective !== null && { effective }),
    ...(rank !== null && { rank }),
    ...(status !== null && { status }),
  }))
}

interface EventRow extends Omit<ChangeEvent, 'effective' | 'rank' | 'status' | 'flows'> {
  effective: string | null
  rank: Rank | null
  status: string | null
  flows: FlowRow[]
}

interface FlowRow extends Omit<Flow, 'principal' | 'share'> {
  principal: boolean | null
  share: number | null
}

function flowOf({ principal, share, ...flow }: FlowRow): Flow {
  return { ...flow, ...(principal !== null && { principal }), ...(share !== null && { share }) }
}
