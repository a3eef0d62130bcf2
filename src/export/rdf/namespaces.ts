import { DataFactory, type NamedNode } from 'n3'
import { NODES, TERMS } from './iri.ts'

/** The namespaces of a file by their prefixes: our own, and the standards whose terms it uses. */
export const PREFIXES = {
  jokbo: NODES,
  term: TERMS,
  dc: 'http://purl.org/dc/elements/1.1/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  eli: 'http://data.europa.eu/eli/ontology#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A name of a published standard, as `org:memberOf`. */
export type StandardName = `${keyof typeof PREFIXES}:${string}`

/** The IRI of a term of a published standard. */
export function standard(name: StandardName): NamedNode {
  return named(name)
}

/** The IRI of a term that `schema.graphql` names; undefined where it names none. */
export function standardOf({ term }: { term?: string }): NamedNode | undefined {
  return term === undefined ? undefined : named(term)
}

/** A name whose prefix is not known is taken for an IRI. */
function named(name: string): NamedNode {
  const [prefix = ''] = name.split(':', 1)
  const namespace = (PREFIXES as Readonly<Record<string, string>>)[prefix]
  return DataFactory.namedNode(namespace === undefined ? name : namespace + name.slice(prefix.length + 1))
}

/** An IRI with the prefix of the longest namespace in which it is; unchanged where it is in none. */
export function shortName(iri: string): string {
  const [found] = Object.entries(PREFIXES)
    .filter(([, namespace]) => iri.startsWith(namespace))
    .toSorted(([, a], [, b]) => b.length - a.length)
  return found === undefined ? iri : `${found[0]}:${iri.slice(found[1].length)}`
}
