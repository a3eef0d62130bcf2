import type { NamedNode } from 'n3'
import { edgeIdOf } from '../../graph/edge-id.ts'
import type { GraphEdge } from '../../graph/graph.ts'
import { nodeIri, relationIri } from './iri.ts'
import { standard } from './namespaces.ts'
import type { Tell } from './tell.ts'

const TYPE = standard('rdf:type')
const STATEMENT = standard('rdf:Statement')
const SUBJECT = standard('rdf:subject')
const PREDICATE = standard('rdf:predicate')
const OBJECT = standard('rdf:object')

/**
 * Tells a relation as a node of its own, which can have dates, a role, a rank and citations, and returns this node.
 * Parallel relations stay apart. It is a statement of RDF itself: its predicate is the very property of the plain triple,
 * so that one pattern, `?s rdf:subject ?a; rdf:predicate ?p; rdf:object ?b`, asks for relations of every type.
 */
export function tellStatement(edge: GraphEdge, predicate: NamedNode, tell: Tell): NamedNode {
  const statement = relationIri(edgeIdOf(edge))
  tell(statement, TYPE, STATEMENT)
  tell(statement, SUBJECT, nodeIri(edge.from))
  tell(statement, PREDICATE, predicate)
  tell(statement, OBJECT, nodeIri(edge.to))
  return statement
}

/** Whether there is more to say of a relation than that it is there. */
export function isMoreThanTriple({ id, properties, citations }: GraphEdge, withSources: boolean): boolean {
  if (id !== undefined || (withSources && citations.length > 0)) return true
  for (const name in properties) if (properties[name] !== undefined) return true
  return false
}
