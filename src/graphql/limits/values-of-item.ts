import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql'

type Fragments = GraphQLResolveInfo['fragments']

/** By the node that selects, as documents are kept from request to request. */
const known = new WeakMap<FieldNode, number>()

/**
 * How many values each item of the current list field has at most: itself and its fields, but no items of lists inside.
 * Fields that a directive leaves out count too.
 */
export function valuesOfItem({ fieldNodes, returnType, fragments }: GraphQLResolveInfo): number {
  const [first] = fieldNodes
  if (!first) return 1
  const found = known.get(first)
  // Another document never has the same node; in one document it is always merged with the same others.
  if (found !== undefined) return found
  const values = 1 + valuesOf(getNamedType(returnType), fieldNodes, fragments)
  known.set(first, values)
  return values
}

function valuesOf(type: GraphQLNamedType, nodes: readonly FieldNode[], fragments: Fragments): number {
  if (!isObjectType(type)) return 0
  const fields = new Map<string, FieldNode[]>()
  const seen = new Set<string>()
  for (const { selectionSet } of nodes) if (selectionSet) collect(selectionSet, fragments, fields, seen)
  let values = 0
  for (const selected of fields.values()) {
    const field = type.getFields()[selected[0]?.name.value ?? '']
    const isObject = field && !isListType(getNullableType(field.type))
    values += 1 + (isObject ? valuesOf(getNamedType(field.type), selected, fragments) : 0)
  }
  return values
}

/** Adds the fields of a selection by their keys in the answer, as graphql-js merges them. */
function collect(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  fields: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      const key = (node.alias ?? node.name).value
      const merged = fields.get(key)
      if (merged) merged.push(node)
      else fields.set(key, [node])
    } else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet, fragments, fields, seen)
    else if (!seen.has(node.name.value)) {
      seen.add(node.name.value)
      const fragment = fragments[node.name.value]
      if (fragment) collect(fragment.selectionSet, fragments, fields, seen)
    }
  }
}
