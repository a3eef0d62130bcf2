import type { NamedNode } from 'n3'
import type { Relation } from '../../vocabulary/relations.ts'
import { term } from './iri.ts'
import { standard, standardOf, type StandardName } from './namespaces.ts'

/**
 * Relation types whose property stands in a published standard, beside those that `schema.graphql` gives a term. The
 * first two are for organisations there; here they also join programmes, acts and funds with their changes. That two
 * entries are one thing is only probable here, so it is a close match and not `owl:sameAs`.
 */
const STANDARD: Readonly<Record<string, StandardName>> = {
  ENTERS: 'org:changedBy',
  YIELDS: 'org:resultingOrganization',
  SAME_AS: 'skos:closeMatch',
}

/** The property of a published standard for a relation type; undefined where there is none. */
export function publishedRelation(relation: Pick<Relation, 'type' | 'term'>): NamedNode | undefined {
  const known = STANDARD[relation.type]
  return known === undefined ? standardOf(relation) : standard(known)
}

/** The property of a relation type: that of a published standard, else our own under the name of the type. */
export function predicateOf(relation: Pick<Relation, 'type' | 'term'>): NamedNode {
  return publishedRelation(relation) ?? term(relation.type)
}
