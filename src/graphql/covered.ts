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

/** The types whose nodes a question reads whole, with the relations along which it reads further nodes. */
const READ: Readonly<Record<string, readonly string[]>> = { Entity: [], ChangeEvent: ['enactedBy'] }

/** What nodes have without being read. */
const WITHOUT_READING = new Set(['id', '__typename'])

/**
 * The rows of a field whose nodes have been read already, in the shape in which @neo4j/graphql gives rows; undefined where
 * the selection asks for more than was read.
 *
 * @param nodes of a type of {@link READ}
 */
export function coveredRows(
  nodes: readonly GraphNode[],
  { covered }: { covered: CoveredSelections },
  info: GraphQLResolveInfo,
): Row[] | undefined {
  const type = getNamedType(info.returnType) as GraphQLObjectType
  const fields = covered.get(info.fieldNodes) ?? coveredFields(type, info.fieldNodes, READ[type.name] ?? [], info)
  covered.set(info.fieldNodes, fields)
  return fields === 'more' ? undefined : nodes.map((node) => rowOf(node, fields))
}

/**
 * The types of {@link READ} of which a selection asks for properties that a question reads. Where it asks for ids alone,
 * or for more than is read, the ids of the nodes are enough.
 */
export function typesRead(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
): ReadonlySet<string> {
  const types = subFields(type, nodes, info).flatMap(([, name, selected]) => {
    const field = type.getFields()[name]
    const fieldType = field && getNamedType(field.type)
    if (!isObjectType(fieldType)) return []
    const relations = READ[fieldType.name]
    if (!relations) return [...typesRead(fieldType, selected, info)]
    const fields = coveredFields(fieldType, selected, relations, info)
    const isRead = fields !== 'more' && fields.some(([, inner]) => !WITHOUT_READING.has(inner))
    return isRead ? [fieldType.name] : []
  })
  return new Set(types)
}

function coveredFields(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  relations: readonly string[],
  info: GraphQLResolveInfo,
): CoveredFields | 'more' {
  const fields: [string, string, CoveredFields | undefined][] = []
  for (const [key, name, selected] of subFields(type, nodes, info)) {
    const inner = innerFields(type, name, selected, relations, info)
    if (inner === 'more') return 'more'
    fields.push([key, name, inner])
  }
  return fields
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
  return coveredFields(fieldType, selected, [], info)
}

/** The fields inside a selection, with fragments and directives resolved: key in the answer, name, and what asks for it. */
function subFields(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { schema, fragments, variableValues }: GraphQLResolveInfo,
): [key: string, name: string, selected: FieldNode[]][] {
  const { fields } = collectSubFields(schema, fragments, variableValues, type, [...nodes])
  return [...fields].map(([key, selected]) => [key, selected[0]?.name.value ?? key, selected])
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
