import type { Literal, NamedNode } from 'n3'
import { writeText, type Format } from '../format.ts'
import { PREFIXES, shortName } from './namespaces.ts'
import { writerOf, type Serialisation } from './serialisation.ts'

/** JSON-LD with its context inside: nobody must ask another server what its names mean. */
export const JSON_LD: Format = {
  name: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  for: 'programs that read JSON, and triple stores',
  options: {},
  showsEvents: true,
  write: writeText((sheet) => writerOf(sheet, jsonLd())),
}

/** A value, or several of one property. */
type Json = string | number | boolean | { [key: string]: Json } | Json[]

function jsonLd(): Serialisation {
  let text = `{"@context":${JSON.stringify(PREFIXES)},"@graph":[`
  let before = '\n'
  let open: Record<string, Json> | undefined
  const close = () => {
    if (open === undefined) return
    text += before + JSON.stringify(open)
    before = ',\n'
    open = undefined
  }
  const nameOf = shortNames()
  return {
    tell: (subject, predicate, object) => {
      if (open?.['@id'] !== subject.value) {
        close()
        open = { '@id': subject.value }
      }
      add(open, nameOf(predicate), valueOf(predicate, object, nameOf))
    },
    taken: () => {
      close()
      const written = text
      text = ''
      return written
    },
    end: () => '\n]}\n',
  }
}

function add(open: Record<string, Json>, name: string, value: Json): void {
  const known = open[name]
  if (known === undefined) open[name] = value
  else if (Array.isArray(known)) known.push(value)
  else open[name] = [known, value]
}

const TYPE = `${PREFIXES.rdf}type`

function valueOf(predicate: NamedNode, object: NamedNode | Literal, nameOf: (iri: NamedNode) => string): Json {
  if (object.termType === 'NamedNode') return predicate.value === TYPE ? nameOf(object) : { '@id': object.value }
  const { value, language, datatype } = object
  if (language !== '') return { '@value': value, '@language': language }
  switch (datatype.value) {
    case `${PREFIXES.xsd}string`:
      return value
    case `${PREFIXES.xsd}boolean`:
      return value === 'true'
    case `${PREFIXES.xsd}integer`:
      return Number(value)
    default:
      return { '@value': value, '@type': nameOf(datatype) }
  }
}

/** Short names of classes, properties and datatypes, of which there are few. */
function shortNames(): (iri: NamedNode) => string {
  const known = new Map<string, string>([[TYPE, '@type']])
  return ({ value }) => {
    const found = known.get(value)
    if (found !== undefined) return found
    const name = shortName(value)
    known.set(value, name)
    return name
  }
}
