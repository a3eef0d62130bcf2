import type { ChangeEvent } from '../change/event.ts'
import type { HeirDirection } from '../change/ways.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { labelOf } from '../graph/label.ts'
import type { GraphNode } from '../graph/graph.ts'
import { changeEventIds, changeEvents } from './change-events.ts'
import { nodesById } from './nodes.ts'

/**
 * Why the record stops at bodies that did not exist on the other day, a sentence for each, by id.
 *
 * @param day the other day
 */
export async function whyLost(
  snapshot: Snapshot,
  ids: readonly string[],
  direction: HeirDirection,
  day: string,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const nodes = await nodesById(snapshot, [...new Set(ids)])
  const events = await changeEvents(snapshot, await changeEventIds(snapshot, ids, { ranks: ['PREFERRED'] }))
  const tell = direction === 'LATER' ? whyNothingFollows : whyNothingPrecedes
  return new Map(nodes.map((node) => [node.id, tell(node, events, day)]))
}

function whyNothingFollows(node: GraphNode, events: readonly ChangeEvent[], day: string): string {
  const name = nameOf(node)
  const { start, startEarliest, end, endUnknown } = node.properties
  if (startEarliest !== undefined && startEarliest > day)
    return `${name} begins only later (${start ?? startEarliest}).`
  const ending = events.find(({ kind, enters }) => kind === 'TERMINATION' && enters.some(({ id }) => id === node.id))
  if (ending) return `${name} ended (${ending.effective ?? 'no date'}), and no successor is recorded: ${ending.id}.`
  if (end === undefined && endUnknown !== true) return `No source tells what became of ${name}.`
  return `${name} ended (${end ?? 'no date'}), and no source tells what followed.`
}

function whyNothingPrecedes(node: GraphNode, events: readonly ChangeEvent[], day: string): string {
  const name = nameOf(node)
  const { start, end, endLatest } = node.properties
  if (endLatest !== undefined && endLatest <= day) return `${name} had ended before (${end ?? endLatest}).`
  const founding = events.find(({ kind, yields }) => kind === 'FOUNDING' && yields.some(({ id }) => id === node.id))
  if (founding)
    return `${name} was founded (${founding.effective ?? 'no date'}), and no predecessor is recorded: ${founding.id}.`
  return `${name} began (${start ?? 'no date'}), and no source tells what it came from.`
}

function nameOf(node: GraphNode): string {
  return `${labelOf(node)} [${node.id}]`
}
