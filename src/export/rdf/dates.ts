import type { NamedNode } from 'n3'
import type { GraphNode, Properties } from '../../graph/graph.ts'
import { dayLiteral } from './literal.ts'
import { standard } from './namespaces.ts'
import type { Tell } from './tell.ts'
import { isOrganisation } from './types.ts'

/** Days in the lives of organisations. Ours end on the first day without them, which is that of their dissolution. */
const ORGANISATIONS = { start: standard('schema:foundingDate'), end: standard('schema:dissolutionDate') }

const LAWS = {
  passed: standard('eli:date_document'),
  promulgated: standard('eli:date_publication'),
  inForce: standard('eli:first_date_entry_in_force'),
}

/**
 * Tells the days that published standards have properties for, where they are known to the day: such a property takes
 * no other dates. All dates as known, and their bounds, are told under our own names.
 */
export function tellStandardDates(node: GraphNode, subject: NamedNode, tell: Tell): void {
  if (isOrganisation(node)) tellDays(ORGANISATIONS, node.properties, subject, tell)
  else if (node.type === 'Act') tellDays(LAWS, node.properties, subject, tell)
}

function tellDays(
  predicates: Readonly<Record<string, NamedNode>>,
  properties: Properties,
  subject: NamedNode,
  tell: Tell,
): void {
  for (const [name, predicate] of Object.entries(predicates)) {
    const day = properties[`${name}Earliest`]
    // As known, it is that day and no more: neither a year, nor a day that is in doubt.
    if (typeof day === 'string' && properties[name] === day) tell(subject, predicate, dayLiteral(day))
  }
}
