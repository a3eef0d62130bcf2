import { follow } from '../change/account.ts'
import { byDateThenId } from '../change/by-date.ts'
import type { ChangeFilter } from '../change/change-filter.ts'
import { RANKS, type ChangeEvent, type ChangeKind } from '../change/event.ts'
import type { Direction } from '../change/lineage.ts'
import type { Succession } from '../change/succession.ts'
import { turnsOf } from '../change/turn.ts'
import type { Snapshot } from '../database/snapshot.ts'
import type { GraphNode } from '../graph/graph.ts'
import { labelOf, lastOf } from '../graph/label.ts'
import { schemaFile } from '../schema-file.ts'
import type { AsOf } from '../time/as-of.ts'
import { changeEventIds, changeEvents } from './change-events.ts'
import { hasEnded } from './lineage-bodies.ts'
import { happened, type Walk, type WalkQuery } from './lineage-walk.ts'
import { hadBegun } from './lives.ts'
import { nodesById } from './nodes.ts'

/** Why a lineage holds no step, in a sentence or two that also say what else to ask. */
export async function reasonOf(snapshot: Snapshot, found: Walk, query: WalkQuery): Promise<string> {
  const [thing] = await nodesById(snapshot, [query.of])
  if (!thing) return ''
  const name = `${labelOf(thing)} [${thing.id}]`
  if (!schemaFile().vocabulary.things.some(({ name: type }) => type === thing.type))
    return `${name} is of the type ${thing.type}, which has no predecessors or successors. Ask for a body, plan, act, fund, place or concept.`
  if (query.at && !hadBegun(thing.properties, query.at)) return notBegun(name, thing, query.at)
  if (found.ids.length === 0) return `There are no more than ${query.offset ?? 0} bodies. Ask with a smaller "offset".`
  const incarnations = new Set(found.ids.flatMap(found.bodies.incarnationsOf))
  const ids = await changeEventIds(snapshot, [...incarnations], { ranks: RANKS })
  const events = await changeEvents(snapshot, ids)
  return notFollowed(events, incarnations, query) ?? notRecorded(name, thing, happened(events, query.at), query)
}

function notBegun(name: string, { properties: { start } }: GraphNode, { day, certainty }: AsOf): string {
  const begins = start === undefined ? 'When it began is not recorded.' : `Its record begins ${onOrIn(start)}.`
  return certainty === 'CERTAIN'
    ? `It is not certain that ${name} had begun by ${day}. ${begins}`
    : `${name} had not begun by ${day}. ${begins}`
}

/** What the arguments leave out; undefined where there is no step in this direction in any account. */
function notFollowed(
  events: readonly ChangeEvent[],
  incarnations: ReadonlySet<string>,
  { direction, account, functions = false, changes = {}, at }: WalkQuery,
): string | undefined {
  const lead = (steps: readonly Succession[]) =>
    steps.filter(({ from, to }) => leads(direction, incarnations.has(from), incarnations.has(to)))
  const taken = lead(follow(events, account, true).steps)
  const steps = taken.filter(({ type }) => functions || type !== 'HANDED_FUNCTION_TO')
  const done = lead(follow(happened(events, at), account, functions).steps)
  if (at && steps.length > 0 && done.length === 0)
    return `Its changes in this direction had not${at.certainty === 'CERTAIN' ? ' certainly' : ''} taken effect by ${at.day}: ${listed(steps)}.`
  if (done.length > 0) return `${whyLeftOut(changes, at)}: ${listed(done)}.${remedy(changes)}`
  if (taken.length > 0) return 'Only functions passed between it and other bodies. Ask with "functions: true".'
  const others = lead(follow(events, { ranks: RANKS }).steps)
  if (others.length === 0) return undefined
  return `Only accounts that are not followed tell of changes in this direction: ${listed(others)}. See "leftOut", or ask with other "ranks".`
}

function leads(direction: Direction, isFrom: boolean, isTo: boolean): boolean {
  if (isFrom && isTo) return false
  return (isFrom && direction !== 'ANCESTORS') || (isTo && direction !== 'DESCENDANTS')
}

/** Changes that are not among the ones asked for, or, if all are, that lead to what had not begun by the day. */
function whyLeftOut(changes: ChangeFilter, at: AsOf | undefined): string {
  return at && givenOf(changes).length === 0
    ? `What its changes in this direction lead to had not begun by ${at.day}`
    : 'Its changes in this direction are not among those that are asked for'
}

function remedy(changes: ChangeFilter): string {
  const given = givenOf(changes)
  return given.length === 0 ? '' : ` Leave out ${given.join(' and ')}, or ask for these.`
}

function givenOf({ kinds, from, to }: ChangeFilter): string[] {
  return [
    ...(kinds === undefined ? [] : ['"changes"']),
    ...(from === undefined ? [] : ['"from"']),
    ...(to === undefined ? [] : ['"to"']),
  ]
}

/** How many changes a reason names. */
const NAMED = 3

/** Such as "SPLIT (1995-07-01), MERGER and 3 more". */
function listed(steps: readonly { id: string; kind: ChangeKind; date?: string }[]): string {
  const texts = [...new Set(steps.toSorted(byDateThenId).map(({ kind, date }) => `${kind}${dated(date)}`))]
  const more = texts.length - NAMED
  return texts.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function dated(date: string | undefined): string {
  return date === undefined ? '' : ` (${date})`
}

/** Such as "on 1998-02-28" for a day, "in 1998" for anything longer. */
function onOrIn(date: string): string {
  const isDay = /^\d{4}-\d\d-\d\d[?~%]?$/.test(date)
  return `${isDay ? 'on' : 'in'} ${date}`
}

/** What is known of the beginning or the end instead of a step. */
function notRecorded(
  name: string,
  { properties }: GraphNode,
  events: readonly ChangeEvent[],
  { direction, account, at }: WalkQuery,
): string {
  const { start, end } = properties
  const { takesTurn } = follow(events, account)
  const told = (kind: ChangeKind) =>
    events.find((event) => event.kind === kind && turnsOf(event).some((turn) => takesTurn(event, turn)))
  const begins = start === undefined ? 'when it began is not recorded' : `its record begins ${onOrIn(start)}`
  if (direction === 'FAMILY') return `No change is recorded that joins ${name} to another; ${begins}.`
  if (direction === 'ANCESTORS') {
    const founding = told('FOUNDING')
    if (founding) return `${name} was founded${dated(founding.effective)}, and no predecessor is recorded.`
    return `Nothing is recorded of what came before ${name}; ${begins}.`
  }
  const termination = told('TERMINATION')
  if (termination) return `${name} ended${dated(termination.effective)}, and no successor is recorded.`
  if (!hasEnded(properties, at)) return `As far as is known, ${name} exists, and nothing has come from it.`
  const last = end === undefined ? '' : ` (last ${onOrIn(lastOf(end))})`
  return `${name} ended${last}, and the data does not say what followed.`
}
