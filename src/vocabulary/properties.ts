import {
  Kind,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql'
import { argumentsOf, enumValues, hasDirective, isStored, namedType, objectTypes } from './document.ts'

/** What the API expects of one property: its form in the database, and whether it is required. */
export interface PropertyForm {
  form: 'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN' | 'DATE' | 'LIST' | 'INTEGERS'
  required: boolean
}

const FORMS: Readonly<Record<string, PropertyForm['form']>> = {
  Int: 'INTEGER',
  Float: 'FLOAT',
  Boolean: 'BOOLEAN',
  Date: 'DATE',
}

/** Properties that every node may also have: the API shows them in another form, and other rules check them. */
const WRITTEN: Readonly<Record<string, PropertyForm>> = { cites: { form: 'LIST', required: false } }

/** The properties of every type of node, by type and name. */
export function readForms(document: DocumentNode): Record<string, Record<string, PropertyForm>> {
  const nodes = objectTypes(document).filter((type) => hasDirective(type, 'node'))
  return Object.fromEntries(
    nodes.map(({ name, fields }) => [
      name.value,
      { ...WRITTEN, ...Object.fromEntries(storedFields(fields).map(formOf)) },
    ]),
  )
}

/**
 * The properties of the relation types that have any in the API, by relation type and name. The fields that follow a
 * relation type name the type of its properties.
 */
export function readRelationForms(document: DocumentNode): Record<string, Record<string, PropertyForm>> {
  const types = objectTypes(document)
  const followed = types.flatMap(({ fields = [] }) => fields.map((field) => argumentsOf(field, 'relationship')))
  return Object.fromEntries(
    followed.flatMap(({ type, properties }) => {
      const fields = types.find(({ name }) => name.value === properties)?.fields
      return typeof type === 'string' && fields
        ? [[type, Object.fromEntries(storedFields(fields).map(formOf))] as const]
        : []
    }),
  )
}

/** The properties of nodes and relations that hold a date in EDTF: those with the siblings `<name>Earliest` and `<name>Latest`. */
export function readDateFields(document: DocumentNode): string[] {
  const names = storedTypes(document).flatMap(({ fields = [] }) => {
    const dates = new Set(fields.filter(({ type }) => namedType(type) === 'Date').map(({ name }) => name.value))
    return fields
      .map(({ name }) => name.value)
      .filter((name) => dates.has(`${name}Earliest`) && dates.has(`${name}Latest`))
  })
  return [...new Set(names)]
}

/** The allowed values of every property with an enum, except `kind`, which has a different enum in each type. */
export function readValues(document: DocumentNode): Record<string, readonly string[]> {
  const enums = enumValues(document)
  const fields = storedTypes(document).flatMap(({ fields }) => storedFields(fields))
  const values = fields.flatMap(({ name, type }) => {
    const known = enums.get(namedType(type))
    if (!known || name.value === 'kind') return []
    return [[name.value, known.filter(isWritten).map((value) => value.name.value)] as const]
  })
  return Object.fromEntries(values)
}

function isWritten(value: EnumValueDefinitionNode): boolean {
  return !hasDirective(value, 'unwritten')
}

function storedTypes(document: DocumentNode): ObjectTypeDefinitionNode[] {
  return objectTypes(document).filter(isStored)
}

/** Directives that say how a field is answered; fields without them are properties in the database. */
const ANSWERED = ['relationship', 'statement', 'resolved']

function storedFields(fields: readonly FieldDefinitionNode[] = []): FieldDefinitionNode[] {
  return fields.filter((field) => !ANSWERED.some((directive) => hasDirective(field, directive)))
}

function formOf({ name, type }: FieldDefinitionNode): readonly [string, PropertyForm] {
  const required = type.kind === Kind.NON_NULL_TYPE
  return [name.value, { form: formOfType(required ? type.type : type), required }]
}

/** Texts, ids and enum values are strings; the entries of a list are strings or whole numbers. */
function formOfType(type: TypeNode): PropertyForm['form'] {
  if (type.kind === Kind.NAMED_TYPE) return FORMS[type.name.value] ?? 'STRING'
  const entry = type.kind === Kind.LIST_TYPE ? type.type : type
  const form = formOfType(entry.kind === Kind.NON_NULL_TYPE ? entry.type : entry)
  return form === 'INTEGER' ? 'INTEGERS' : 'LIST'
}
