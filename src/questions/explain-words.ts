import type { Certainty, ChangeEvent, ChangeKind } from '../change/event.ts'
import { successionsOf, type Succession } from '../change/succession.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { citationsOf } from '../graph/citation.ts'
import type { Citation, GraphNode } from '../graph/graph.ts'
import { mentionedInStep } from '../sentence/mentioned.ts'
import { lawNamesIn, namedOf, namesIn } from '../sentence/names.ts'
import { toldStep, type Dates, type Language, type ToldStep } from '../sentence/told.ts'
import { WORDINGS, type Words } from '../sentence/wording.ts'
import { knownDate, type KnownDate } from '../time/known-date.ts'
import { changeEvents } from './change-events.ts'
import { alternativesTo, besideOf, namedBeside, readBeside, type Alternative, type Beside } from './explain-beside.ts'
import type { StepBetween } from './explain-steps.ts'
import type { LineageEvent } from './lineage.ts'
import { citedNodes, type CitedNodes } from './nodes.ts'

/** One step in words. */
export interface ExplainedStep {
  sentence: string
  kind: ChangeKind
  date: KnownDate | null
  certainty: Certainty
  /** The change event, with its laws. */
  event: LineageEvent
  from: GraphNode
  to: GraphNode
  citations: readonly Citation[]
  /** What others say instead. */
  alternatives: readonly Alternative[]
}

/** A step of a path with the event from which it is derived, and what is told of it. */
interface ToTell {
  step: Succession
  event: ChangeEvent
  told: ToldStep
}

/** The steps of paths in words, by their ids. The number of reads does not depend on the number of steps. */
export async function explainSteps(
  snapshot: Snapshot,
  steps: readonly StepBetween[],
  language: Language,
): Promise<Map<string, ExplainedStep>> {
  const things = [...new Set(steps.flatMap(({ from, to }) => [from, to]))]
  const eventIds = [...new Set(steps.map(({ eventId }) => eventId))]
  const found = await besideOf(snapshot, things, eventIds)
  const events = new Map(
    (await changeEvents(snapshot, [...new Set([...eventIds, ...found.events])])).map((event) => [event.id, event]),
  )
  const toTell = steps.flatMap((step) => toTellOf(step, events))
  const beside = { ...found, events: found.events.flatMap((id) => events.get(id) ?? []) }
  const read = await citedNodes(
    snapshot,
    [...toTell.flatMap(mentionedIn), ...readBeside(beside)],
    [...events.values()].flatMap(({ cites, flows }) => [...cites, ...flows.flatMap((flow) => flow.cites)]),
  )
  const words = wordsOf(read, toTell, beside, language)
  return new Map(toTell.map((one) => [one.step.id, explainedStep(one, beside, read, words)]))
}

function toTellOf({ id, eventId }: StepBetween, events: ReadonlyMap<string, ChangeEvent>): ToTell[] {
  const event = events.get(eventId)
  const step = event && successionsOf(event).find((one) => one.id === id)
  return step ? [{ step, event, told: toldStep(event, step) }] : []
}

function mentionedIn({ event, told }: ToTell): string[] {
  return [event.id, ...mentionedInStep(told), ...told.laws]
}

/** The names of everything that the sentences mention, so that no two of them have the same. */
function wordsOf({ nodes }: CitedNodes, toTell: readonly ToTell[], beside: Beside, language: Language): Words {
  const named = (ids: readonly string[]) => ids.flatMap((id) => namedOf(nodes.get(id)))
  const laws = [...toTell.flatMap(({ told }) => told.laws), ...beside.events.flatMap((event) => event.laws ?? [])]
  return {
    wording: WORDINGS[language],
    nameOf: namesIn(language, named([...toTell.flatMap(({ told }) => mentionedInStep(told)), ...namedBeside(beside)])),
    lawOf: lawNamesIn(language, named(laws)),
  }
}

function explainedStep({ step, event, told }: ToTell, beside: Beside, read: CitedNodes, words: Words): ExplainedStep {
  const node = (id: string) => read.nodes.get(id) ?? { id, type: '', properties: {}, citations: [] }
  const laws = told.laws.map(node).sort(lawsFirst)
  const whole = {
    ...told,
    from: { ...told.from, ...datesOf(node(step.from)) },
    to: { ...told.to, ...datesOf(node(step.to)) },
    laws: laws.map(({ id }) => id),
  }
  return {
    sentence: words.wording.step(whole, words.nameOf, words.lawOf),
    kind: event.kind,
    date: knownDate(event.effective),
    certainty: step.certainty,
    event: { ...node(event.id), enactedBy: laws },
    from: node(step.from),
    to: node(step.to),
    citations: citationsOf(step.cites, read.sources),
    alternatives: alternativesTo(step, event, beside, read, words),
  }
}

function datesOf({ properties: { start, end, endUnknown } }: GraphNode): Dates {
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(endUnknown !== undefined && { endUnknown }),
  }
}

/** What parliament passed before what a government or an authority decreed, each by id. */
function lawsFirst(a: GraphNode, b: GraphNode): number {
  const isBelow = ({ properties }: GraphNode) => (BELOW_LAWS.has(properties.kind ?? '') ? 1 : 0)
  return isBelow(a) - isBelow(b) || (a.id < b.id ? -1 : 1)
}

const BELOW_LAWS = new Set(['DECREE', 'ORDER'])
