import { RANKS, rankOf, type ChangeEvent, type Rank } from '../change/event.ts'
import { tellsOtherwise } from '../change/rival.ts'
import type { Succession } from '../change/succession.ts'
import { begins, ends, turnsOfStep } from '../change/turn.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { citationsOf } from '../graph/citation.ts'
import type { Citation, GraphNode } from '../graph/graph.ts'
import { mentionedInEvent } from '../sentence/mentioned.ts'
import { toldEvent } from '../sentence/told.ts'
import type { Words } from '../sentence/wording.ts'
import type { CitedNodes } from './nodes.ts'

/** What a source says instead of a step. */
export interface Alternative {
  /** Id of the change event or the claim that says it. */
  id: string
  sentence: string
  rank: Rank
  /** Why it has this rank; for a change event, its description. */
  reason: string | null
  citations: readonly Citation[]
}

/** What may compete with some steps. */
export interface Beside<Event = ChangeEvent> {
  /** Change events of lower ranks. */
  events: readonly Event[]
  /** Claims of lower ranks, each with the thing or the change event that it is about. */
  claims: readonly { id: string; about: string }[]
}

/** The ranks that are not followed. */
const LOWER = RANKS.filter((rank) => rank !== 'PREFERRED')

/** Properties of a body that say when it began, or under which name. */
const OF_BEGINNING = new Set(['start', 'nameEn', 'nameKo', 'nameNative', 'acronym'])

/** What may compete with the steps between things by events; the events by their ids alone. */
export async function besideOf(
  snapshot: Snapshot,
  things: readonly string[],
  events: readonly string[],
): Promise<Beside<string>> {
  const rows = await snapshot.rows<{ id: string; about: string | null }>(statement('explain/beside'), {
    wanted: { things, events, ranks: LOWER },
  })
  return {
    events: rows.filter(({ about }) => about === null).map(({ id }) => id),
    claims: rows.flatMap(({ id, about }) => (about === null ? [] : [{ id, about }])),
  }
}

/** The ids of the nodes that are needed to tell it. */
export function readBeside(beside: Beside): string[] {
  const laws = beside.events.flatMap((event) => event.laws ?? [])
  return [...beside.events, ...beside.claims].map(({ id }) => id).concat(namedBeside(beside), laws)
}

/** The ids of the things that sentences about it name, without laws. */
export function namedBeside({ events }: Beside): string[] {
  return events.flatMap((event) => mentionedInEvent(toldEvent(event)))
}

/** What others say instead of a step: change events, then claims, each by rank and id. */
export function alternativesTo(
  step: Succession,
  event: ChangeEvent,
  { events, claims }: Beside,
  { nodes, sources }: CitedNodes,
  { wording, nameOf, lawOf }: Words,
): Alternative[] {
  const told = events
    .filter((other) => tellsOtherwise(other, step, event))
    .map((other) => ({
      id: other.id,
      sentence: wording.event(toldEvent(other), nameOf, lawOf),
      rank: rankOf(other),
      reason: nodes.get(other.id)?.properties.description ?? null,
      citations: citationsOf([...other.cites, ...other.flows.flatMap(({ cites }) => cites)], sources),
    }))
  const claimed = claims.flatMap(({ id, about }) => {
    const claim = nodes.get(id)
    return claim && isOfStep(claim, about, step, event)
      ? [claimOf(claim, about, event, { wording, nameOf, lawOf })]
      : []
  })
  return [...told.sort(byRankThenId), ...claimed.sort(byRankThenId)]
}

/** Whether a claim is about the change of a step, the end of the first body or the beginning of the second. */
function isOfStep({ properties }: GraphNode, about: string, step: Succession, event: ChangeEvent): boolean {
  if (about === event.id) return true
  const turns = turnsOfStep(step, event)
  const field = String(properties['field'])
  if (about === step.from && field === 'end') return turns.includes(ends(step.from))
  return about === step.to && OF_BEGINNING.has(field) && turns.includes(begins(step.to))
}

function claimOf(claim: GraphNode, about: string, event: ChangeEvent, { wording, nameOf }: Words): Alternative {
  const { field, value, rank, reason } = claim.properties
  const told = { about, isAboutChange: about === event.id, field: String(field), value: String(value) }
  return {
    id: claim.id,
    sentence: wording.claim(told, nameOf),
    rank: rank as Rank,
    reason: typeof reason === 'string' ? reason : null,
    citations: claim.citations,
  }
}

function byRankThenId(a: Alternative, b: Alternative): number {
  const ranks = RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank)
  return ranks === 0 ? (a.id < b.id ? -1 : 1) : ranks
}
