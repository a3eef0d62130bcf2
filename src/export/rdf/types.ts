import type { NamedNode } from 'n3'
import type { GraphNode } from '../../graph/graph.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { term } from './iri.ts'
import { standard, standardOf } from './namespaces.ts'
import type { Tell } from './tell.ts'

const TYPE = standard('rdf:type')

/** What the actors of a kind are in a published standard; those of any other kind are organisations, and groups may be anything. */
const KINDS_OF_ACTORS: Readonly<Record<string, NamedNode | undefined>> = {
  PERSON: standard('prov:Person'),
  OFFICE: standard('org:Post'),
  GROUP: undefined,
}

const ORGANISATION = standard('org:Organization')

/** The class of a published standard for a kind, beside that of its type. */
export function classOfKind(type: string, kind: string | undefined): NamedNode | undefined {
  if (type !== 'Actor' || kind === undefined) return undefined
  return kind in KINDS_OF_ACTORS ? KINDS_OF_ACTORS[kind] : ORGANISATION
}

/** Whether a node is an organisation, as standards mean it: no person, post or group. */
export function isOrganisation({ type, properties: { kind } }: GraphNode): boolean {
  return classOfKind(type, kind) === ORGANISATION
}

/**
 * Tells the classes of nodes: that of the type, that of the kind, and those of published standards with the same meaning.
 * Each node has the first two, so that nobody must know which types a standard has a class for.
 */
export function typesOf({ things, records }: Vocabulary): (node: GraphNode, subject: NamedNode, tell: Tell) => void {
  const standards = new Map([...things, ...records].map((type) => [type.name, standardOf(type)]))
  const known = new Map<string, readonly NamedNode[]>()
  return ({ type, properties: { kind } }, subject, tell) => {
    const name = kind === undefined ? type : `${type}.${kind}`
    let classes = known.get(name)
    if (classes === undefined) {
      const own = kind === undefined ? [term(type)] : [term(type), term(name)]
      classes = [...own, standards.get(type), classOfKind(type, kind)].filter((one) => one !== undefined)
      known.set(name, classes)
    }
    for (const one of classes) tell(subject, TYPE, one)
  }
}
