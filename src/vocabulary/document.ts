import {
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql'

/** A part of the API definition that can have directives. */
export interface Marked {
  readonly directives?: readonly ConstDirectiveNode[] | undefined
}

/** Whether a part has a directive. */
export function hasDirective(part: Marked, name: string): boolean {
  return (part.directives ?? []).some((directive) => directive.name.value === name)
}

/** The arguments of a directive on a part: texts and lists of texts; empty when the part does not have the directive. */
export function argumentsOf(part: Marked, directive: string): Readonly<Record<string, unknown>> {
  const found = (part.directives ?? []).find(({ name }) => name.value === directive)
  return Object.fromEntries((found?.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))
}

/** Whether the database stores the values of a type, as nodes or relations. */
export function isStored(type: Marked): boolean {
  return hasDirective(type, 'node') || hasDirective(type, 'relationshipProperties')
}

/** The object types of a document, in its order. */
export function objectTypes({ definitions }: DocumentNode): ObjectTypeDefinitionNode[] {
  return definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
}

/** The values of every enum, by its name. */
export function enumValues({ definitions }: DocumentNode): Map<string, readonly EnumValueDefinitionNode[]> {
  const enums = definitions.filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
  return new Map(enums.map(({ name, values }) => [name.value, values ?? []]))
}

/** The names of the types of every union, by its name. */
export function unionMembers({ definitions }: DocumentNode): Map<string, readonly string[]> {
  const unions = definitions.filter((definition) => definition.kind === Kind.UNION_TYPE_DEFINITION)
  return new Map(unions.map(({ name, types }) => [name.value, (types ?? []).map((type) => type.name.value)]))
}

/** The name of a definition; undefined for one without a name. */
export function nameOf(definition: DefinitionNode): string | undefined {
  return 'name' in definition ? definition.name.value : undefined
}

/** The name of a type without list brackets and non-null marks. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}
