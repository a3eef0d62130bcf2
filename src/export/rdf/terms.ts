import type { NamedNode } from 'n3'
import type { PropertyForm } from '../../vocabulary/properties.ts'
import type { Relation } from '../../vocabulary/relations.ts'
import type { NodeType } from '../../vocabulary/types.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { standard, standardOf } from './namespaces.ts'
import { isPropertyTold, isReference, publishedProperty } from './properties.ts'
import { publishedRelation } from './relations.ts'
import { classOfKind } from './types.ts'

/** One of our own terms, under its name in the API. */
export interface Term {
  name: string
  /** One sentence. */
  meaning: string
  /** The term of a published standard that files use for it, or have beside it. */
  published?: NamedNode
  /** Whether the term of the standard means exactly the same. */
  isSame: boolean
}

/** A type of things or records, with its kinds. */
export interface ClassTerm extends Term {
  kinds: readonly Term[]
}

/** A property of nodes and relations, with the values that it may have if they are listed. */
export interface PropertyTerm extends Term {
  /** Types of nodes that have it; relations are not named. */
  of: readonly string[]
  /** Its datatype; absent where a value is one of the listed ones, or another node. */
  datatype?: NamedNode
  values: readonly Term[]
}

/** A type of relations. */
export interface RelationTerm extends Term {
  relation: Relation
}

/** All terms of the vocabulary. */
export interface Terms {
  classes: readonly ClassTerm[]
  properties: readonly PropertyTerm[]
  relations: readonly RelationTerm[]
}

/** The terms of a vocabulary, each sort in the order of `schema.graphql`. */
export function termsOf(vocabulary: Vocabulary): Terms {
  const { things, records, relations } = vocabulary
  return {
    classes: [...things, ...records].map((type) => classTerm(type, vocabulary)).concat(PLACE),
    properties: [...propertyTerms(vocabulary), ...OWN],
    relations: relations.map((relation) => ({
      relation,
      ...described(relation.type, relation.meaning, publishedRelation(relation), relation.term !== undefined),
    })),
  }
}

/** What the API answers with in another form, or what only files have. */
const PLACE: ClassTerm = { ...described('Citation', 'A place in a source, which statements cite'), kinds: [] }

const OWN: readonly PropertyTerm[] = [
  ownProperty('citations', 'A place in a source that says so; its source is the value of `dcterms:source` too'),
  ownProperty('locator', 'Article, section or lines of a place in a source', 'xsd:string'),
  ownProperty('address', 'Of a file: the address that gives it, with its parameters', 'xsd:string'),
  ownProperty('truncated', 'Of a file: whether there is more, as it was cut at its greatest size', 'xsd:boolean'),
]

function ownProperty(name: string, meaning: string, datatype?: 'xsd:string' | 'xsd:boolean'): PropertyTerm {
  return { ...described(name, meaning), of: [], values: [], ...(datatype && { datatype: standard(datatype) }) }
}

function described(name: string, meaning: string, published?: NamedNode, isSame = false): Term {
  return { name, meaning, isSame: isSame && published !== undefined, ...(published && { published }) }
}

function classTerm(type: NodeType, { meanings }: Vocabulary): ClassTerm {
  const kinds = type.kinds.map((kind) => {
    const name = `${type.name}.${kind}`
    return described(name, meanings[name] ?? '', classOfKind(type.name, kind))
  })
  // Of changes, files use the class of the standard only for those that have taken place.
  const published = type.name === 'ChangeEvent' ? standard('org:ChangeEvent') : standardOf(type)
  return { ...described(type.name, meanings[type.name] ?? '', published, type.term !== undefined), kinds }
}

const DATATYPES: Readonly<Record<PropertyForm['form'], NamedNode>> = {
  STRING: standard('xsd:string'),
  LIST: standard('xsd:string'),
  INTEGERS: standard('xsd:string'),
  DATE: standard('xsd:date'),
  INTEGER: standard('xsd:integer'),
  FLOAT: standard('xsd:double'),
  BOOLEAN: standard('xsd:boolean'),
}

const EDTF = standard('edtf:EDTF')

function propertyTerms({ forms, relationForms, dateFields, values, meanings }: Vocabulary): PropertyTerm[] {
  const { Entity: _anything, ...types } = forms
  const all = Object.assign({}, ...Object.values(types), ...Object.values(relationForms)) as Record<
    string,
    PropertyForm
  >
  return Object.entries(all)
    .filter(([name]) => isPropertyTold(name))
    .map(([name, { form }]) => {
      const listed = (values[name] ?? []).map((value) => `${name}.${value}`)
      return {
        ...described(name, meanings[name] ?? '', publishedProperty(name)),
        of: Object.entries(types).flatMap(([type, properties]) => (name in properties ? [type] : [])),
        values: listed.map((value) => described(value, meanings[value] ?? '')),
        ...(listed.length === 0 &&
          !isReference(name) && { datatype: dateFields.includes(name) ? EDTF : DATATYPES[form] }),
      }
    })
}
