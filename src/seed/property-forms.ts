import { readFileSync } from 'node:fs'
import { Kind, parse, type FieldDefinitionNode, type TypeNode } from 'graphql'
import { packagePath } from '../package-root.ts'

/** What the API expects of one property: its form in the database, and whether it must be there. */
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

/** What every node may have besides: the API shows it in another form, and rules of its own check it. */
const WRITTEN: Readonly<Record<string, PropertyForm>> = { cites: { form: 'LIST', required: false } }

/** The properties of every type of node, by type and name, as `schema.graphql` declares them. */
export function readPropertyForms(): Record<string, Record<string, PropertyForm>> {
  const { definitions } = parse(readFileSync(packagePath('schema.graphql'), 'utf8'), { noLocation: true })
  const forms = definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !hasDirective(definition, 'node')) return []
    const stored = (definition.fields ?? []).filter((field) => field.directives?.length === 0)
    return [[definition.name.value, { ...WRITTEN, ...Object.fromEntries(stored.map(formOf)) }] as const]
  })
  return Object.fromEntries(forms)
}

function formOf({ name, type }: FieldDefinitionNode): readonly [string, PropertyForm] {
  const required = type.kind === Kind.NON_NULL_TYPE
  return [name.value, { form: formOfType(required ? type.type : type), required }]
}

/** Texts, ids and the values of enums are strings; a list holds them or whole numbers. */
function formOfType(type: TypeNode): PropertyForm['form'] {
  if (type.kind === Kind.NAMED_TYPE) return FORMS[type.name.value] ?? 'STRING'
  const entry = type.kind === Kind.LIST_TYPE ? type.type : type
  const form = formOfType(entry.kind === Kind.NON_NULL_TYPE ? entry.type : entry)
  return form === 'INTEGER' ? 'INTEGERS' : 'LIST'
}

function hasDirective({ directives }: { directives?: readonly { name: { value: string } }[] }, name: string): boolean {
  return (directives ?? []).some((directive) => directive.name.value === name)
}
