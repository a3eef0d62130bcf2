import {
  Kind,
  visit,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

const ID: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } }

const known = new WeakMap<object, unknown>()

/**
 * Adds an id to every `node { __typename }` that the library is about to read; it writes Cypher that does not parse
 * where no property of a node is asked for. The caller's own selection stays as it was, so the id is not answered.
 */
export function withIds(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const fragments = Object.values(info.fragments).map((fragment) => [fragment.name.value, patched(fragment)] as const)
  return { ...info, fieldNodes: info.fieldNodes.map(patched), fragments: Object.fromEntries(fragments) }
}

/** Documents are kept from request to request, and so is what was made of their parts. */
function patched<T extends object & Parameters<typeof visit>[0]>(part: T): T {
  const found = known.get(part)
  if (found) return found as T
  const made: T = visit(part, {
    Field: (field: FieldNode) =>
      field.name.value === 'node' && field.selectionSet
        ? { ...field, selectionSet: withId(field.selectionSet) }
        : undefined,
  })
  known.set(part, made)
  return made
}

function withId(set: SelectionSetNode): SelectionSetNode {
  return set.selections.every(isTypename) ? { ...set, selections: [...set.selections, ID] } : set
}

function isTypename(node: SelectionNode): boolean {
  if (node.kind === Kind.FIELD) return node.name.value === '__typename'
  return node.kind === Kind.INLINE_FRAGMENT && node.selectionSet.selections.every(isTypename)
}
