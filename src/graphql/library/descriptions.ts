import {
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isTypeDefinitionNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { meaningOf, meaningOfArgument } from './meanings.ts'
import { fieldType, isConnection } from './shape.ts'
import { subjectsOf, type Subjects } from './subjects.ts'

/**
 * Describes what the library generated: what `schema.graphql` says of a property is also said where lists filter and
 * sort by it, and the rest is described by its type. Changes the schema in place.
 *
 * @param document the parsed API definition; the library drops the descriptions of some of its types
 */
export function describe(schema: GraphQLSchema, document: DocumentNode): GraphQLSchema {
  const written = writtenTypes(document)
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))
  for (const type of types) type.description = written.get(type.name) ?? meaningOf(type)?.text ?? type.description
  const subjects = subjectsOf(schema)
  for (const type of types) {
    for (const member of membersOf(type)) {
      // The library's own texts speak of its names; ours do not.
      if (!member.description || !written.has(type.name))
        member.description = meaningOfMember(schema, type, member.name, subjects) ?? member.description
      for (const argument of member.args ?? []) argument.description ??= meaningOfArgument(argument)
    }
  }
  return schema
}

/** Descriptions of the types of `schema.graphql`; that of Query speaks to those who read the file. */
function writtenTypes({ definitions }: DocumentNode): Map<string, string> {
  const described = definitions.flatMap((definition) =>
    isTypeDefinitionNode(definition) && definition.name.value !== 'Query' && definition.description
      ? [[definition.name.value, definition.description.value] as const]
      : [],
  )
  return new Map(described)
}

interface Member {
  name: string
  description?: string | null | undefined
  args?: readonly { readonly name: string; readonly type: GraphQLInputType; description?: string | null | undefined }[]
}

function membersOf(type: GraphQLNamedType): readonly Member[] {
  if (isEnumType(type)) return type.getValues()
  if (!isObjectType(type) && !isInputObjectType(type)) return []
  return Object.values<Member>(type.getFields())
}

function meaningOfMember(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  name: string,
  subjects: Subjects,
): string | undefined {
  if (type === schema.getQueryType()) return meaningOfRoot(fieldType(type, name))
  return meaningOfProperty(subjects.get(type) ?? type, name) ?? meaningOf(type)?.members?.[name]
}

/** A root field says what its items are. */
function meaningOfRoot(answer: GraphQLNamedType | undefined): string | undefined {
  if (!answer || !isConnection(answer)) return answer?.description ?? undefined
  const items = fieldType(fieldType(answer, 'edges'), 'node')?.description
  return items ? `${items}; counted, and page by page` : undefined
}

/** What a type says of a property; a connection is said to be what its list is, which the library names without the ending. */
function meaningOfProperty(type: GraphQLNamedType, name: string): string | undefined {
  const fields = isObjectType(type) ? type.getFields() : {}
  const answer = fieldType(type, name)
  if (!answer || !isConnection(answer)) return fields[name]?.description ?? undefined
  const list = fields[name.replace(/Connection$/, '')]?.description
  return list ? `${list}, with what is known of each relation` : undefined
}
