import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  Kind,
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLFieldConfig,
  type GraphQLSchema,
  type ObjectTypeExtensionNode,
} from 'graphql'
import { argumentsOf, hasDirective, isStored } from '../vocabulary/document.ts'
import { needing } from './library/needed.ts'

/** The definitions of the API, with the fields apart that resolvers of ours answer on generated types. */
export interface ResolvedFields {
  /** All definitions without those fields. */
  definitions: DefinitionNode[]
  /** The fields, each as an extension of its type. */
  extensions: ObjectTypeExtensionNode[]
  /** What each needs of its parent, by type and field: `Actor.until`. */
  needs: ReadonlyMap<string, readonly string[]>
}

const DIRECTIVE = 'resolved'

/** Takes the fields marked `@resolved(needs: [...])` out of the types that @neo4j/graphql generates. */
export function takeResolvedFields(definitions: readonly DefinitionNode[]): ResolvedFields {
  const needs = new Map<string, readonly string[]>()
  const extensions: ObjectTypeExtensionNode[] = []
  const rest = definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !isStored(definition)) return definition
    const fields = (definition.fields ?? []).filter((field) => hasDirective(field, DIRECTIVE))
    if (fields.length === 0) return definition
    for (const field of fields) needs.set(`${definition.name.value}.${field.name.value}`, needsOf(field))
    const plain = fields.map((field) => ({ ...field, directives: [] }))
    extensions.push({ kind: Kind.OBJECT_TYPE_EXTENSION, name: definition.name, fields: plain })
    return { ...definition, fields: definition.fields?.filter((field) => !fields.includes(field)) ?? [] }
  })
  return { definitions: rest, extensions, needs }
}

/** Marks those fields of a schema with what they need, so that it is read for them. */
export function markNeeds(schema: GraphQLSchema, needs: ResolvedFields['needs']): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, unknown>, name, type) => {
      const found = needs.get(`${type}.${name}`)
      return found ? { ...field, extensions: { ...field.extensions, ...needing(found) } } : field
    },
  })
}

function needsOf(field: FieldDefinitionNode): string[] {
  const { needs } = argumentsOf(field, DIRECTIVE)
  if (!Array.isArray(needs)) throw new Error(`@resolved on ${field.name.value} does not say what it needs.`)
  return needs.map(String)
}
