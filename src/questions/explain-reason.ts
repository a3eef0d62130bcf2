import { bestPaths } from '../change/paths.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { AppError } from '../errors.ts'
import type { GraphNode } from '../graph/graph.ts'
import { schemaFile } from '../schema-file.ts'
import { mentionedInReason } from '../sentence/mentioned.ts'
import { namedOf, namesIn } from '../sentence/names.ts'
import type { Language, ToldHandover, ToldReason } from '../sentence/told.ts'
import { WORDINGS } from '../sentence/wording.ts'
import type { AsOf } from '../time/as-of.ts'
import { stepsBetween, tookEffect, upTo, type StepBetween } from './explain-steps.ts'
import { tiesBetween } from './explain-ties.ts'
import { kinshipOf, type Ends } from './kinship.ts'
import { nodesById } from './nodes.ts'
import { unknownId } from './unknown-id.ts'

/** Two bodies between which no path was found. */
interface Unjoined {
  from: string
  to: string
  language: Language
  at?: AsOf
}

/**
 * Why no path was found, in the language of the question.
 *
 * @param steps the successions from the one to the other, whenever they took effect
 * @throws AppError NOT_FOUND when nothing has one of the ids; INVALID_INPUT for something that no change can join
 */
export async function reasonOf(snapshot: Snapshot, query: Unjoined, steps: readonly StepBetween[]): Promise<string> {
  const ends = await endsOf(snapshot, query)
  const ties = query.from === query.to ? [] : await tiesBetween(snapshot, query)
  const reasons = [...ties, ...(await reasonsOf(snapshot, query, ends, steps))]
  const nodes = await nodesById(snapshot, [...new Set(reasons.flatMap(mentionedInReason))])
  const nameOf = namesIn(query.language, nodes.flatMap(namedOf))
  return reasons.map((reason) => WORDINGS[query.language].reason(reason, nameOf)).join(' ')
}

async function endsOf(snapshot: Snapshot, { from, to }: Unjoined): Promise<Ends> {
  const nodes = new Map((await nodesById(snapshot, [from, to])).map((node) => [node.id, node]))
  const first = nodes.get(from) ?? (await unknownId(snapshot, { id: from, label: 'Entity', argument: 'from' }))
  const second = nodes.get(to) ?? (await unknownId(snapshot, { id: to, label: 'Entity', argument: 'to' }))
  assertThing(first, 'from')
  assertThing(second, 'to')
  return { first, second }
}

/** @throws AppError INVALID_INPUT for a record, as nothing comes out of it by a change */
function assertThing({ id, type }: GraphNode, argument: string): void {
  const things = schemaFile().vocabulary.things.map(({ name }) => name)
  if (things.includes(type)) return
  throw new AppError(
    'INVALID_INPUT',
    `'${id}', given for '${argument}', is a ${type}, which no change can join to anything. Give the id of a thing: ${things.join(', ')}.`,
  )
}

async function reasonsOf(
  snapshot: Snapshot,
  { from, to, at }: Unjoined,
  ends: Ends,
  steps: readonly StepBetween[],
): Promise<ToldReason[]> {
  if (from === to) return [{ is: 'SAME', id: from }]
  if (at && steps.length > 0) return [later(steps, { from, to, at })]
  const [back] = bestPaths(upTo(at, await stepsBetween(snapshot, { from: to, to: from })), to, from, 1).paths
  if (back) return [{ is: 'REVERSED', from, to, steps: back.length }]
  const handed = await functionsBetween(snapshot, { from, to, ...(at && { at }) })
  const kinship = await kinshipOf(snapshot, ends, at)
  if (handed.length === 0) return kinship
  return [...handed, ...kinship.flatMap((reason) => (reason.is === 'SHARED' ? { ...reason, isFurther: true } : []))]
}

/** The day on which the best path was complete. */
function later(steps: readonly StepBetween[], { from, to, at }: { from: string; to: string; at: AsOf }): ToldReason {
  const [path = []] = bestPaths(steps, from, to, 1).paths
  const missing = path.filter((step) => !tookEffect(step, at)).flatMap(({ date }) => date ?? [])
  const last = missing.sort().at(-1)
  return { is: 'LATER', day: at.day, ...(last !== undefined && { date: last }) }
}

/** The functions that were handed over on the best way that counts them too. */
async function functionsBetween(
  snapshot: Snapshot,
  { from, to, at }: { from: string; to: string; at?: AsOf },
): Promise<ToldReason[]> {
  const steps = await stepsBetween(snapshot, { from, to }, true)
  const [path] = bestPaths(upTo(at, steps), from, to, 1).paths
  if (!path) return []
  const handed = steps.filter(({ type }) => type === 'HANDED_FUNCTION_TO')
  const handovers = path.flatMap((taken) => handoversOf(handed.filter((step) => isSamePair(step, taken))))
  return [{ is: 'FUNCTIONS', from, to, handovers, isDirect: path.length === 1 }]
}

function isSamePair(one: StepBetween, other: StepBetween): boolean {
  return one.from === other.from && one.to === other.to
}

/** The steps of one pair by their events, with the functions of each. */
function handoversOf(steps: readonly StepBetween[]): ToldHandover[] {
  const events = [...new Set(steps.map(({ eventId }) => eventId))].sort()
  return events.flatMap((eventId) => {
    const ofEvent = steps.filter((step) => step.eventId === eventId)
    const [first] = ofEvent
    if (!first) return []
    const functions = ofEvent.flatMap((step) => step.function ?? []).sort()
    return [{ from: first.from, to: first.to, functions, ...(first.date !== undefined && { date: first.date }) }]
  })
}
