import { DataFactory, type NamedNode } from 'n3'
import { characters } from './characters.ts'

/**
 * Names of what a file tells of. All are URNs (RFC 8141), and none is the address of a server: the same body would have
 * another name on every machine and behind every proxy, and two files of the same data would not fit together.
 *
 * A thing or a record is `urn:jokbo:<id>`. Whatever else has a name has one more part before it, as
 * `urn:jokbo:relation:<id>`; ids are percent-encoded, `:` too, so that no id can look like one of these. `jokbo` is no registered namespace of URNs: a file needs none to be read.
 */
const ROOT = 'urn:jokbo:'

/** The namespace of our own classes and properties, for the prefix `term`. It ends with `:`, as JSON-LD prefixes must. */
export const TERMS = `${ROOT}vocabulary:`

/** The namespace of things and records, for the prefix `jokbo`. */
export const NODES = ROOT

/** The IRI of a thing or a record. */
export function nodeIri(id: string): NamedNode {
  return DataFactory.namedNode(ROOT + encoded(id))
}

/** The IRI of a relation as a statement. The ids of derived relations are ids joined with slashes, which stay. */
export function relationIri(id: string): NamedNode {
  return DataFactory.namedNode(`${ROOT}relation:${id.split('/').map(encoded).join('/')}`)
}

/** The IRI of a place in a source. */
export function placeIri(source: string, locator: string): NamedNode {
  return DataFactory.namedNode(`${ROOT}place:${encoded(source)}:${encoded(locator)}`)
}

/** The IRI of a version of the data; it also names the graph of N-Quads. */
export function datasetIri(version: string | null): NamedNode {
  return DataFactory.namedNode(`${ROOT}dataset:${encoded(version ?? '')}`)
}

/** The IRI of a file: of what an address gave on a day. */
export function fileIri(version: string | null, address: string, day: string): NamedNode {
  return DataFactory.namedNode(`${ROOT}file:${encoded(version ?? '')}:${day}:${encoded(address)}`)
}

/** The IRI of one of our own terms, under its name in the API: `Actor`, `Actor.MINISTRY`, `acronym`, `SUCCEEDED_BY`. */
export function term(name: string): NamedNode {
  return DataFactory.namedNode(TERMS + encoded(name))
}

const PLAIN = /^[\w.~-]*$/

function encoded(text: string): string {
  return PLAIN.test(text) ? text : encodeURIComponent(characters(text))
}
