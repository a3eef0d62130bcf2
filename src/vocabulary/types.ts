import type { DocumentNode } from 'graphql'
import { argumentsOf, enumValues, hasDirective, namedType, objectTypes } from './document.ts'

/** A type of nodes; the label in the database and the GraphQL type have the same name. */
export interface NodeType {
  name: string
  /** Its kinds, as `MINISTRY`; empty when it has none. A thing has its kind as a second label. */
  kinds: readonly string[]
  /** The class of a published standard with exactly this meaning, as `skos:Concept`. */
  term?: string
}

/** The types with a directive, in the order of the document; their kinds are the values of the enum of the field `kind`. */
export function readTypes(document: DocumentNode, directive: 'thing' | 'record'): NodeType[] {
  const enums = enumValues(document)
  const marked = objectTypes(document).filter((type) => hasDirective(type, directive))
  return marked.map((type) => {
    const kind = type.fields?.find(({ name }) => name.value === 'kind')
    const values = kind ? (enums.get(namedType(kind.type)) ?? []) : []
    const { term } = argumentsOf(type, directive)
    return {
      name: type.name.value,
      kinds: values.map(({ name }) => name.value),
      ...(typeof term === 'string' ? { term } : {}),
    }
  })
}

/** The kinds of each type that has any, by the name of the type. */
export function kindsByType(types: readonly NodeType[]): Record<string, readonly string[]> {
  return Object.fromEntries(types.flatMap(({ name, kinds }) => (kinds.length > 0 ? [[name, kinds] as const] : [])))
}
