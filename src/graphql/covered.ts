import { collectSubFields } from '@graphql-tools/utils'
import {
  getNamedType,
  isLeafType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql'
import type { Citation, GraphNode } from '../graph/graph.ts'

/** The fields of a selection: the key in the answer, the name of the field, and the fields inside where it has some. */
type CoveredFields = readonly (readonly [key: string, name: string, inner: CoveredFields | undefined])[]

/** What is known of the selections of one request. */
export type CoveredSelections = WeakMap<readonly FieldNode[], CoveredFields | 'more'>

type Row = Record<string, unknown>

/**
 * The rows of a field whose nodes have been read already, in the shape in which @neo4j/graphql gives rows; undefined where
 * the selection asks for more than was read.
 *
 * @param relations fields whose nodes were read along: each node has them under the name of the field
 */
export function coveredRows(
  nodes: readonly GraphNode[],
  relations: readonly string[],
  { covered }: { covered: CoveredSelections },
  info: GraphQLResolveInfo,
): Row[] | undefined {
  const known = covered.get(info.fieldNodes)
  const fields = known ?? fieldsOf(getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes, relations, info)
  covered.set(info.fieldNodes, fields)
  return fields === 'more' ? undefined : nodes.map((node) => rowOf(node, fields))
}

function fieldsOf(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  relations: readonly string[],
  info: GraphQLResolveInfo,
): CoveredFields | 'more' {
  const { schema, fragments, variableValues } = info
  const { fields } = collectSubFields(schema, fragments, variableValues, type, [...nodes])
  const known: [string, string, CoveredFields | undefined][] = []
  for (const [key, selected] of fields) {
    const name = selected[0]?.name.value ?? key
    const inner = innerFields(type, name, selected, relations, info)
    if (inner === 'more') return 'more'
    known.push([key, name, inner])
  }
  return known
}

function innerFields(
  type: GraphQLObjectType,
  name: string,
  selected: readonly FieldNode[],
  relations: readonly string[],
  info: GraphQLResolveInfo,
): CoveredFields | undefined | 'more' {
  const field = type.getFields()[name]
  // What every type has, such as __typename, is answered by graphql-js.
  if (!field) return undefined
  const fieldType = getNamedType(field.type)
  if (isLeafType(fieldType)) return undefined
  if (!isObjectType(fieldType) || selected.some((node) => node.arguments?.length)) return 'more'
  if (fieldType.name !== 'Citation' && !relations.includes(name)) return 'more'
  return fieldsOf(fieldType, selected, [], info)
}

function rowOf(value: GraphNode | Citation, fields: CoveredFields): Row {
  return Object.fromEntries(
    fields.map(([key, name, inner]) => {
      const found = valueOf(value, name)
      if (!inner || !Array.isArray(found)) return [key, found ?? null]
      return [key, found.map((item: GraphNode | Citation) => rowOf(item, inner))]
    }),
  )
}

function valueOf(value: GraphNode | Citation, name: string): unknown {
  if ('properties' in value && name in value.properties) return value.properties[name]
  return (value as unknown as Row)[name]
}
