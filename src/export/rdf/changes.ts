import type { NamedNode } from 'n3'
import type { GraphEdge, Properties } from '../../graph/graph.ts'
import { nodeIri, term } from './iri.ts'
import { dateLiteral, dayLiteral } from './literal.ts'
import { standard } from './namespaces.ts'
import type { Tell } from './tell.ts'

const TYPE = standard('rdf:type')
const ORIGINAL = standard('org:originalOrganization')
const RESULTING = standard('org:resultingOrganization')
const RESULTED_FROM = standard('org:resultedFrom')
const CHANGED_BY = standard('org:changedBy')
const USED = standard('prov:used')
const GENERATED = standard('prov:generated')
const INVALIDATED_BY = standard('prov:wasInvalidatedBy')
const DERIVED_FROM = standard('prov:wasDerivedFrom')

/** What a change that has taken place is in published standards. */
const CHANGE = [standard('org:ChangeEvent'), standard('prov:Activity')]

/** Whether a statement is followed: it is real, and no competing one is preferred. */
export function isFollowed({ status, rank }: Properties): boolean {
  return status === undefined && (rank === undefined || rank === 'PREFERRED')
}

/** Tells that something is a change in the sense of published standards. */
export function tellChange(subject: NamedNode, tell: Tell): void {
  for (const type of CHANGE) tell(subject, TYPE, type)
}

/** Tells what a change did to something that entered it; what was renamed goes on as something else. */
export function tellEntering({ from, to, properties }: GraphEdge, tell: Tell): void {
  const [body, change] = [nodeIri(from), nodeIri(to)]
  tell(body, CHANGED_BY, change)
  if (isFate(properties, 'ENDED')) tell(body, INVALIDATED_BY, change)
  tell(change, ORIGINAL, body)
  tell(change, USED, body)
}

/** Tells what a change did to something that came out of it; what continued was there before. */
export function tellYielding({ from, to, properties }: GraphEdge, tell: Tell): void {
  const [change, body] = [nodeIri(from), nodeIri(to)]
  tell(change, RESULTING, body)
  if (isFate(properties, 'CREATED')) tell(change, GENERATED, body)
  tell(body, RESULTED_FROM, change)
}

function isFate({ fate }: Properties, wanted: string): boolean {
  return fate === wanted || fate === 'RENAMED'
}

/**
 * Tells the change behind a step of a lineage: its kind, its date and its two bodies. A lineage without records does not
 * have the change as a node; where it does, the same is told twice, and counts once.
 */
export function tellChangeOf({ type, from, to, properties }: GraphEdge, tell: Tell): void {
  const { eventId, kind } = properties
  const [before, after] = [nodeIri(from), nodeIri(to)]
  if (type !== 'HANDED_FUNCTION_TO') tell(after, DERIVED_FROM, before)
  if (eventId === undefined) return
  const change = nodeIri(eventId)
  if (type === 'SUCCEEDED_BY') tell(before, INVALIDATED_BY, change)
  tell(change, TYPE, term('ChangeEvent'))
  if (kind !== undefined) tell(change, TYPE, term(`ChangeEvent.${kind}`))
  tellChange(change, tell)
  tellDate(properties, change, tell)
  tell(change, ORIGINAL, before)
  tell(change, RESULTING, after)
}

const BOUNDS = { dateEarliest: term('effectiveEarliest'), dateLatest: term('effectiveLatest') }
const DATE = standard('dcterms:date')

/** Under the names that the change itself has for them. */
function tellDate(properties: Properties, change: NamedNode, tell: Tell): void {
  if (properties.date !== undefined) tell(change, DATE, dateLiteral(properties.date))
  for (const [name, predicate] of Object.entries(BOUNDS)) {
    const day = properties[name]
    if (typeof day === 'string') tell(change, predicate, dayLiteral(day))
  }
}
