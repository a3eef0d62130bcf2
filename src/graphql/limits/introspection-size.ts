import { collectFields, collectSubFields } from '@graphql-tools/utils'
import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getArgumentValues,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { AppError } from '../../errors.ts'

/** An operation of which a part asks about the schema. */
export interface Introspection {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: Record<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
}

const META_FIELDS = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]))

/**
 * Counts what introspection answers, each part of the schema once for each selection, before graphql-js makes the whole
 * answer at once.
 *
 * @throws AppError QUERY_TOO_COMPLEX over the limit
 */
export function assertIntrospectionWithin(asked: Introspection, limit: number): void {
  const type = asked.schema.getQueryType()
  if (!type) return
  const count = new Count(asked, limit)
  const { fields } = collectFields(asked.schema, asked.fragments, asked.variables, type, asked.operation.selectionSet)
  let values = 0
  for (const nodes of fields.values()) {
    const field = META_FIELDS.get(nodes[0]?.name.value ?? '')
    if (field) values += count.field(field, nodes, undefined)
  }
  if (values > limit) throw tooLarge(limit)
}

class Count {
  readonly #asked: Introspection
  readonly #limit: number
  readonly #known = new WeakMap<readonly FieldNode[], Map<unknown, number>>()
  #visited = 0

  constructor(asked: Introspection, limit: number) {
    this.#asked = asked
    this.#limit = limit
  }

  /** Values of a field, with everything inside. */
  field(field: GraphQLField<unknown, unknown>, nodes: FieldNode[], source: unknown): number {
    const [node] = nodes
    const type = getNamedType(field.type)
    if (!node || !isObjectType(type)) return 1
    const { schema, variables } = this.#asked
    const args = getArgumentValues(field, node, variables)
    const found: unknown = field.resolve?.(source, args, undefined, { schema } as GraphQLResolveInfo)
    if (found === null || found === undefined) return 1
    const items: unknown[] = isListType(getNullableType(field.type)) && Array.isArray(found) ? found : [found]
    return items.reduce<number>((sum, item) => sum + this.#object(type, nodes, item), 1)
  }

  #object(type: GraphQLObjectType, nodes: FieldNode[], source: unknown): number {
    const known = this.#known.get(nodes) ?? new Map<unknown, number>()
    this.#known.set(nodes, known)
    const before = known.get(source)
    if (before !== undefined) return before
    if (this.#visited++ > this.#limit) throw tooLarge(this.#limit)
    const { schema, fragments, variables } = this.#asked
    let values = 1
    for (const [, selected] of collectSubFields(schema, fragments, variables, type, nodes).fields) {
      const field = type.getFields()[selected[0]?.name.value ?? '']
      values += field ? this.field(field, selected, source) : 1
    }
    known.set(source, values)
    return values
  }
}

function tooLarge(limit: number): AppError {
  return new AppError(
    'QUERY_TOO_COMPLEX',
    `What is asked about the schema has more than ${limit} values, which is the limit. Ask for less at once, or read it all with the introspection query of any GraphQL client.`,
  )
}
