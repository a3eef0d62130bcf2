import { DataFactory, type Literal } from 'n3'
import { characters } from './characters.ts'
import { standard } from './namespaces.ts'

const XSD = {
  anyURI: standard('xsd:anyURI'),
  boolean: standard('xsd:boolean'),
  date: standard('xsd:date'),
  double: standard('xsd:double'),
  gYear: standard('xsd:gYear'),
  integer: standard('xsd:integer'),
}

const EDTF = { 0: standard('edtf:EDTF-level0'), 1: standard('edtf:EDTF-level1') }

/** The tag of a language that Turtle can write, as `ko` or `zh-Hant`. */
const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i

/** A text; it has a language only where the code of the language can be written. */
export function textLiteral(text: string, language?: string): Literal {
  const tag = language !== undefined && LANGUAGE.test(language) ? language.toLowerCase() : undefined
  return DataFactory.literal(characters(text), tag)
}

/** An ISO day as `xsd:date`. */
export function dayLiteral(day: string): Literal {
  return DataFactory.literal(day, XSD.date)
}

/** What dates of level 0 are made of: whole days, months and years, and intervals between them. */
const LEVEL_0 = /^[\d-]+(?:\/[\d-]+)?$/

/** A date as known, with the datatype of the Library of Congress for the lowest level of EDTF that has such dates. */
export function dateLiteral(edtf: string): Literal {
  return DataFactory.literal(characters(edtf), EDTF[LEVEL_0.test(edtf) ? 0 : 1])
}

/** A whole number. */
export function integerLiteral(value: number): Literal {
  return DataFactory.literal(String(value), XSD.integer)
}

/** A number of any size, as `xsd:double`. */
export function numberLiteral(value: number): Literal {
  return DataFactory.literal(String(value), XSD.double)
}

/** A year of four digits. */
export function yearLiteral(year: number): Literal {
  return DataFactory.literal(String(year).padStart(4, '0'), XSD.gYear)
}

/** True or false. */
export function booleanLiteral(value: boolean): Literal {
  return DataFactory.literal(String(value), XSD.boolean)
}

/**
 * An address as `xsd:anyURI`. It is a literal and no IRI, as addresses in the data may have spaces, quotes and Korean
 * letters as they are, and one that is no IRI would make the whole file unreadable.
 */
export function addressLiteral(url: string): Literal {
  return DataFactory.literal(characters(url), XSD.anyURI)
}
