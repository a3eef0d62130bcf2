import { randomUUID } from 'node:crypto'
import { Kind, type FieldNode, type GraphQLField, type InlineFragmentNode } from 'graphql'

/** Nobody can guess it, so no alias of a caller can take its place. */
const PREFIX = `needed_${randomUUID().replaceAll('-', '')}`

/** Where the schema says what a field needs. */
const EXTENSION = 'needs'

/** The key under which the parent of a hand-written field holds a property that the field needs. */
export function needed(property: string): string {
  return `${PREFIX}_${property}`
}

/** The extension that marks a field of a generated type as hand-written, and names the properties that it needs. */
export function needing(properties: readonly string[]): Record<string, unknown> {
  return { [EXTENSION]: properties }
}

/** The properties that a hand-written field of a generated type needs; undefined for any other field. */
export function needsOf(field: GraphQLField<unknown, unknown> | undefined): readonly string[] | undefined {
  return field?.extensions[EXTENSION] as readonly string[] | undefined
}

/** What @neo4j/graphql reads instead of a hand-written field, which it does not know: the properties that it needs. */
export function neededProperties(field: FieldNode, needs: readonly string[]): InlineFragmentNode {
  const selections = needs.map((property): FieldNode => ({
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: needed(property) },
    name: { kind: Kind.NAME, value: property },
  }))
  return {
    kind: Kind.INLINE_FRAGMENT,
    ...(field.directives && { directives: field.directives }),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  }
}
