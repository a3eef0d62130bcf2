import type { Literal, NamedNode } from 'n3'
import type { Properties, PropertyValue } from '../../graph/graph.ts'
import { FIRST_DAY } from '../../time/day.ts'
import type { PropertyForm } from '../../vocabulary/properties.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { nodeIri, relationIri, term } from './iri.ts'
import * as literal from './literal.ts'
import { standard, type StandardName } from './namespaces.ts'
import type { Tell } from './tell.ts'

/** Properties with the meaning of one of a published standard, and with a value of its form. */
const STANDARD: Readonly<Record<string, StandardName>> = {
  acronym: 'skos:altLabel',
  authors: 'dc:creator',
  date: 'dcterms:date',
  description: 'dcterms:description',
  effective: 'dcterms:date',
  language: 'dc:language',
  nameEn: 'skos:prefLabel',
  nameKo: 'skos:prefLabel',
  nameNative: 'skos:prefLabel',
  number: 'eli:number',
  publisher: 'dc:publisher',
  title: 'dcterms:title',
  licence: 'dc:rights',
  url: 'schema:url',
  year: 'dcterms:issued',
}

/** The property of a published standard in which a property is told; undefined for one that is told under its own name. */
export function publishedProperty(name: string): NamedNode | undefined {
  const known = STANDARD[name]
  return known === undefined ? undefined : standard(known)
}

/** Properties that are told otherwise: as classes, or by citations. */
const OTHERWISE = new Set(['id', 'type', 'kind', 'cites', 'sources'])

/** Whether a property is told as a property. */
export function isPropertyTold(name: string): boolean {
  return !OTHERWISE.has(name)
}

/** Properties that are ids. */
const IDS: Readonly<Record<string, (id: string) => NamedNode>> = {
  eventId: nodeIri,
  function: nodeIri,
  relation: relationIri,
}

/** Whether the value of a property is another node. */
export function isReference(name: string): boolean {
  return name in IDS
}

/** Properties whose text has a form of its own. */
const TEXTS: Readonly<Record<string, (text: string) => Literal>> = {
  nameEn: (text) => literal.textLiteral(text, 'en'),
  nameKo: (text) => literal.textLiteral(text, 'ko'),
  url: literal.addressLiteral,
}

/** Tells the properties of a node or an edge. */
export type TellProperties = (properties: Properties, subject: NamedNode, tell: Tell) => void

type TellProperty = (value: PropertyValue, subject: NamedNode, tell: Tell) => void

/**
 * Tells properties that have these forms; one without a form is told by its value.
 *
 * @param told properties that are told otherwise
 */
export function propertiesOf(
  forms: Readonly<Record<string, PropertyForm>>,
  vocabulary: Vocabulary,
  told: readonly string[] = [],
): TellProperties {
  const known = new Map<string, TellProperty | undefined>(told.map((name) => [name, undefined]))
  return (properties, subject, tell) => {
    for (const name in properties) {
      const value = properties[name]
      if (value === undefined || value === FIRST_DAY) continue
      if (!known.has(name)) known.set(name, propertyOf(name, forms[name]?.form, vocabulary))
      known.get(name)?.(value, subject, tell)
    }
  }
}

function propertyOf(
  name: string,
  form: PropertyForm['form'] | undefined,
  vocabulary: Vocabulary,
): TellProperty | undefined {
  if (!isPropertyTold(name)) return undefined
  const predicate = publishedProperty(name) ?? term(name)
  const objectOf = objectsOf(name, form, vocabulary)
  return (value, subject, tell) => {
    if (typeof value !== 'object') tell(subject, predicate, objectOf(value))
    // The order of numbers counts, and triples have none.
    else if (typeof value[0] === 'number') tell(subject, predicate, literal.textLiteral(value.join(' ')))
    else for (const entry of value) tell(subject, predicate, objectOf(entry))
  }
}

type Single = string | number | boolean

function objectsOf(
  name: string,
  form: PropertyForm['form'] | undefined,
  { dateFields, values }: Vocabulary,
): (value: Single) => NamedNode | Literal {
  const ofText = textOf(name, form, new Set(dateFields), new Set(values[name]))
  return (value) => {
    if (typeof value === 'boolean') return literal.booleanLiteral(value)
    if (typeof value === 'string') return ofText(value)
    if (name === 'year') return literal.yearLiteral(value)
    const isWhole = form === 'INTEGER' || (form === undefined && Number.isInteger(value))
    return isWhole ? literal.integerLiteral(value) : literal.numberLiteral(value)
  }
}

function textOf(
  name: string,
  form: PropertyForm['form'] | undefined,
  dates: ReadonlySet<string>,
  values: ReadonlySet<string>,
): (text: string) => NamedNode | Literal {
  if (form === 'DATE') return literal.dayLiteral
  if (dates.has(name)) return literal.dateLiteral
  if (values.size > 0) return (text) => (values.has(text) ? term(`${name}.${text}`) : literal.textLiteral(text))
  return IDS[name] ?? TEXTS[name] ?? ((text) => literal.textLiteral(text))
}
