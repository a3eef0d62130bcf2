import { traceLineage, type Direction } from '../change/lineage.ts'
import type { Snapshot } from '../database/snapshot.ts'
import type { GraphNode } from '../graph/graph.ts'
import type { ToldReason } from '../sentence/told.ts'
import type { AsOf } from '../time/as-of.ts'
import type { Step } from './lineage-steps.ts'
import { walk } from './lineage-walk.ts'
import { nodesById } from './nodes.ts'

/** Two bodies of which neither came from the other. */
export interface Ends {
  first: GraphNode
  second: GraphNode
}

/** How far a walk around a body goes; the greatest depth of a lineage. */
const DEPTH = 100

/** How the changes around two bodies join them, and where the record of them begins and ends. */
export async function kinshipOf(snapshot: Snapshot, { first, second }: Ends, at?: AsOf): Promise<ToldReason[]> {
  const around = (of: string, direction: Direction) =>
    walk(snapshot, { of, direction, depth: DEPTH, account: { ranks: ['PREFERRED'] }, ...(at && { at }) })
  const family = await around(first.id, 'FAMILY')
  const isFamily = family.ids.includes(second.id)
  const before = isFamily ? family : await around(second.id, 'ANCESTORS')
  const steps = [...family.edges, ...(isFamily ? [] : before.edges)]
  const reasons = [relation(steps, first.id, second.id), ...limits(steps, { first, second })]
  if (reasons[0]?.is === 'UNCONNECTED' && !reasons.some(({ is }) => is === 'NOTHING_BEFORE')) {
    reasons.push(await recordBegins(snapshot, steps, first.id, second.id))
  }
  if (family.truncated || before.truncated) reasons.push({ is: 'TOO_MANY', from: first.id })
  return reasons
}

function relation(steps: readonly Step[], from: string, to: string): ToldReason {
  const ancestor = nearestShared(steps, from, to, 'ANCESTORS')
  const whole = steps.filter(({ type }) => type === 'SUCCEEDED_BY')
  const descendant = nearestShared(whole, from, to, 'DESCENDANTS') ?? nearestShared(steps, from, to, 'DESCENDANTS')
  if (ancestor === undefined && descendant === undefined) {
    return { is: reach(steps, from, 'FAMILY').includes(to) ? 'SAME_FAMILY' : 'UNCONNECTED', from, to }
  }
  const shared = { ...(ancestor !== undefined && { ancestor }), ...(descendant !== undefined && { descendant }) }
  const isWhole = (id: string) => descendant !== undefined && reach(whole, id, 'DESCENDANTS').includes(descendant)
  const inPart = descendant === undefined ? [] : [from, to].filter((id) => !isWhole(id))
  return { is: 'SHARED', from, to, ...shared, inPart }
}

/** What the first body reaches in the fewest steps of what both reach. */
function nearestShared(steps: readonly Step[], from: string, to: string, direction: Direction): string | undefined {
  const others = new Set(reach(steps, to, direction))
  return reach(steps, from, direction).find((id) => others.has(id))
}

function reach(steps: readonly Step[], of: string, direction: Direction): string[] {
  return traceLineage(of, steps, { direction, depth: Infinity, limit: Infinity }).ids
}

/** Where nothing is recorded after the first, or before the second. */
function limits(steps: readonly Step[], { first, second }: Ends): ToldReason[] {
  const { end, endUnknown } = first.properties
  const { start } = second.properties
  const reasons: ToldReason[] = []
  if (!steps.some(({ from }) => from === first.id)) {
    const hasEnded = end !== undefined || endUnknown === true
    reasons.push({ is: 'NOTHING_AFTER', from: first.id, hasEnded, ...(end !== undefined && { end }) })
  }
  if (!steps.some(({ to }) => to === second.id)) {
    reasons.push({ is: 'NOTHING_BEFORE', to: second.id, ...(start !== undefined && { start }) })
  }
  return reasons
}

/** Since when what came before the second is recorded: the first year of those that nothing came before. */
async function recordBegins(snapshot: Snapshot, steps: readonly Step[], from: string, to: string): Promise<ToldReason> {
  const ancestors = reach(steps, to, 'ANCESTORS')
  const later = new Set(steps.map((step) => step.to))
  const oldest = await nodesById(
    snapshot,
    ancestors.filter((id) => !later.has(id)),
  )
  const [year] = oldest.flatMap(({ properties }) => properties.startEarliest?.slice(0, 4) ?? []).sort()
  return { is: 'RECORD_BEGINS', from, to, ...(year !== undefined && { year }) }
}
