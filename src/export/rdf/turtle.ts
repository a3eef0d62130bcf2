import { Writer } from 'n3'
import { writeText, type Format } from '../format.ts'
import { PREFIXES } from './namespaces.ts'
import { writerOf, type Serialisation } from './serialisation.ts'

/** Turtle, with prefixes and the triples of a subject together. */
export const TURTLE: Format = {
  name: 'ttl',
  mediaType: 'text/turtle; charset=utf-8',
  for: 'triple stores, rdflib, Protégé',
  options: {},
  showsEvents: true,
  write: writeText((sheet) => writerOf(sheet, turtle())),
}

/** Writes triples as Turtle, all prefixes first. */
export function turtle(): Serialisation {
  let text = ''
  const write = (chunk: string) => {
    text += chunk
  }
  const writer = new Writer({ write }, { prefixes: PREFIXES, end: false })
  const taken = () => {
    const written = text
    text = ''
    return written
  }
  return {
    tell: (subject, predicate, object) => {
      writer.addQuad(subject, predicate, object)
    },
    taken,
    end: () => {
      writer.end()
      return taken()
    },
  }
}
