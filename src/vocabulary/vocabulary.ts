import type { DocumentNode } from 'graphql'
import { datedTypes, type DatedTypes } from './dated.ts'
import { kindLabel } from './kinds.ts'
import { readMeanings } from './meanings.ts'
import { readDateFields, readForms, readRelationForms, readValues, type PropertyForm } from './properties.ts'
import { readRelations, type Relation } from './relations.ts'
import { readTypes, type NodeType } from './types.ts'

/** The types, kinds, properties and relations of the graph, as `schema.graphql` declares them. */
export interface Vocabulary {
  /** The types of named things. */
  things: readonly NodeType[]
  /** The types of records: nodes that state something about things. A law is a Source and an Act, and its type is Act. */
  records: readonly NodeType[]
  /** Labels for kinds of things that are not also names of types. */
  kindLabels: ReadonlySet<string>
  /** The properties of every type of node, by type and name. */
  forms: Readonly<Record<string, Readonly<Record<string, PropertyForm>>>>
  /** The properties of the relation types that have any in the API, by relation type and name. */
  relationForms: Readonly<Record<string, Readonly<Record<string, PropertyForm>>>>
  /** Properties with a date in EDTF; `<field>Earliest` and `<field>Latest` are derived from each. */
  dateFields: readonly string[]
  /** The allowed values of the properties with a fixed list of values, by property; kinds are listed with the types. */
  values: Readonly<Record<string, readonly string[]>>
  relations: readonly Relation[]
  dated: DatedTypes
  /** What each type, kind, property and value means, by name: `Actor`, `Actor.MINISTRY`, `acronym`, `status.PLANNED`. */
  meanings: Readonly<Record<string, string>>
}

/** Reads the vocabulary from the parsed `schema.graphql`. */
export function readVocabulary(document: DocumentNode): Vocabulary {
  const things = readTypes(document, 'thing')
  const names = new Set(things.map(({ name }) => name))
  const labels = things.flatMap(({ kinds }) => kinds.map(kindLabel))
  const forms = readForms(document)
  const relations = readRelations(document, things)
  return {
    things,
    records: readTypes(document, 'record'),
    kindLabels: new Set(labels.filter((label) => !names.has(label))),
    forms,
    relationForms: readRelationForms(document),
    dateFields: readDateFields(document),
    values: readValues(document),
    relations,
    dated: datedTypes(forms, relations),
    meanings: readMeanings(document),
  }
}
