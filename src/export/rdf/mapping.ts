import type { NamedNode } from 'n3'
import type { GraphEdge, GraphNode, Properties } from '../../graph/graph.ts'
import type { Relation } from '../../vocabulary/relations.ts'
import type { Sheet } from '../format.ts'
import { isFollowed, tellChange, tellChangeOf, tellEntering, tellYielding } from './changes.ts'
import { citations } from './citations.ts'
import { tellStandardDates } from './dates.ts'
import { tellFile } from './file.ts'
import { nodeIri } from './iri.ts'
import { tellName, tellNativeName } from './names.ts'
import { propertiesOf, type TellProperties } from './properties.ts'
import { predicateOf } from './relations.ts'
import { isMoreThanTriple, tellStatement } from './statement.ts'
import type { Tell } from './tell.ts'
import { typesOf } from './types.ts'

/** Makes triples of a graph: of the file, then of each node, then of each edge. */
export interface Mapping {
  file: () => void
  node: (node: GraphNode) => void
  edge: (edge: GraphEdge) => void
}

/** The mapping that all RDF formats share: the triples of a file go to `tell` in their order. */
export function mappingOf(sheet: Sheet, tell: Tell): Mapping {
  const { vocabulary, sources } = sheet
  const [tellTypes, tellCitations] = [typesOf(vocabulary), sources ? citations() : undefined]
  const ofNodes = tellersOf((type) =>
    propertiesOf(vocabulary.forms[type] ?? {}, vocabulary, type === 'Name' ? ['text'] : ['nameNative']),
  )
  const ofEdges = tellersOf((type) => propertiesOf(vocabulary.relationForms[type] ?? {}, vocabulary))
  const relations = relationsOf(vocabulary.relations)
  // Few changes compete or are only planned. Their participants are known by edges that do not say so.
  const notFollowed = new Set<string>()
  return {
    file: () => {
      tellFile(sheet.head, tell)
    },
    node: (node) => {
      const { id, type, properties } = node
      const subject = nodeIri(id)
      tellTypes(node, subject, tell)
      if (type === 'ChangeEvent') {
        if (isFollowed(properties)) tellChange(subject, tell)
        else notFollowed.add(id)
      }
      if (type === 'Name') tellName(properties, subject, tell)
      tellNativeName(properties, subject, tell)
      ofNodes(type)(withoutItsLanguage(properties), subject, tell)
      tellStandardDates(node, subject, tell)
      tellCitations?.(node.citations, subject, tell)
    },
    edge: (edge) => {
      const { predicate, group } = relations(edge.type)
      if (isFollowed(edge.properties)) tellPlain(edge, predicate, group, notFollowed, tell)
      if (!isMoreThanTriple(edge, sources)) return
      const statement = tellStatement(edge, predicate, tell)
      ofEdges(edge.type)(edge.properties, statement, tell)
      tellCitations?.(edge.citations, statement, tell)
    },
  }
}

/** The language of a name in the thing's own language is told with the name. */
function withoutItsLanguage(properties: Properties): Properties {
  if (properties.nameNative === undefined) return properties
  const { language: _, ...others } = properties
  return others
}

/** Tells what an edge says without any detail, and what follows from it in published standards. */
function tellPlain(
  edge: GraphEdge,
  predicate: NamedNode,
  group: Relation['group'],
  notFollowed: ReadonlySet<string>,
  tell: Tell,
): void {
  if (edge.type === 'ENTERS') {
    if (!notFollowed.has(edge.to)) tellEntering(edge, tell)
  } else if (edge.type === 'YIELDS') {
    if (!notFollowed.has(edge.from)) tellYielding(edge, tell)
  } else {
    tell(nodeIri(edge.from), predicate, nodeIri(edge.to))
    if (group === 'DERIVED') tellChangeOf(edge, tell)
  }
}

function tellersOf(make: (type: string) => TellProperties): (type: string) => TellProperties {
  const known = new Map<string, TellProperties>()
  return (type) => {
    const found = known.get(type)
    if (found) return found
    const made = make(type)
    known.set(type, made)
    return made
  }
}

function relationsOf(all: readonly Relation[]): (type: string) => { predicate: NamedNode; group: Relation['group'] } {
  const known = new Map(
    all.map((relation) => [relation.type, { predicate: predicateOf(relation), group: relation.group }]),
  )
  return (type) => known.get(type) ?? { predicate: predicateOf({ type }), group: 'FACT' }
}
