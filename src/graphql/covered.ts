import { collectSubFields } from '@graphql-tools/utils'
import {
  getNamedType,
  isLeafType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql'
import type { Citation, GraphEdge, GraphNode } from '../graph/graph.ts'
import { needed, needsOf } from './library/needed.ts'

/** The fields of a selection: the key in the answer, the name of the field, and the fields inside it if it has any. */
type CoveredFields = readonly CoveredField[]
type CoveredField = readonly [key: string, name: string, inner: CoveredFields | undefined]

/** The selections of one request that were compared with what was read; `not covered` for those that ask for more. */
export type CoveredSelections = WeakMap<readonly FieldNode[], CoveredFields | 'not covered'>

type Row = Record<string, unknown>

/** What a question has read. */
type Read = GraphNode | GraphEdge | Citation

/** The types whose nodes a question reads with all properties, and the relations of each that it follows. */
const READ_RELATIONS: Readonly<Record<string, readonly string[]>> = { Entity: [], ChangeEvent: ['enactedBy'] }

/** Fields that are known of nodes that have not been read. */
const KNOWN_UNREAD = new Set(['id', '__typename'])

/**
 * The rows of a field that has been read already, in the shape of the rows of @neo4j/graphql; undefined when the
 * selection asks for more than was read.
 *
 * @param read nodes of a type of {@link READ_RELATIONS}, edges of the type `Relation`, or citations
 */
export function coveredRows(
  read: readonly Read[],
  { covered }: { covered: CoveredSelections },
  info: GraphQLResolveInfo,
): Row[] | undefined {
  const type = getNamedType(info.returnType) as GraphQLObjectType
  const relations = READ_RELATIONS[type.name] ?? []
  const fields = covered.get(info.fieldNodes) ?? coveredFields(type, info.fieldNodes, relations, info)
  covered.set(info.fieldNodes, fields)
  return fields === 'not covered' ? undefined : read.map((one) => rowOf(one, fields))
}

/**
 * The types of {@link READ_RELATIONS} whose nodes a question must read for a selection. For a selection of ids alone, or
 * of more than a question reads, the ids of the nodes are enough.
 */
export function typesToRead(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
): ReadonlySet<string> {
  const types = subFields(type, nodes, info).flatMap(([, name, selected]) => {
    const field = type.getFields()[name]
    const fieldType = field && getNamedType(field.type)
    if (!isObjectType(fieldType)) return []
    const relations = READ_RELATIONS[fieldType.name]
    if (!relations) return [...typesToRead(fieldType, selected, info)]
    const fields = coveredFields(fieldType, selected, relations, info)
    const isNeeded = fields !== 'not covered' && fields.some(([, inner]) => !KNOWN_UNREAD.has(inner))
    return isNeeded ? [fieldType.name] : []
  })
  return new Set(types)
}

/** Whether the current field is asked for a field inside it, as `leftOut` or `bodies.outcome`. */
export function selects(path: string, info: GraphQLResolveInfo): boolean {
  return isSelected(path.split('.'), getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes, info)
}

function isSelected(
  [name, ...rest]: readonly string[],
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
): boolean {
  return subFields(type, nodes, info).some(([, selected, inside]) => {
    if (selected !== name) return false
    const field = type.getFields()[name]
    return (
      rest.length === 0 || (!!field && isSelected(rest, getNamedType(field.type) as GraphQLObjectType, inside, info))
    )
  })
}

function coveredFields(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  relations: readonly string[],
  info: GraphQLResolveInfo,
): CoveredFields | 'not covered' {
  const fields: CoveredField[] = []
  for (const [key, name, selected] of subFields(type, nodes, info)) {
    const needs = needsOf(type.getFields()[name])
    if (needs) {
      fields.push(...needs.map((property): CoveredField => [needed(property), property, undefined]))
      continue
    }
    const inner = innerFields(type, name, selected, relations, info)
    if (inner === 'not covered') return 'not covered'
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
): CoveredFields | undefined | 'not covered' {
  const field = type.getFields()[name]
  // graphql-js itself answers __typename, which is not among the fields of a type.
  if (!field) return undefined
  const fieldType = getNamedType(field.type)
  if (isLeafType(fieldType)) return undefined
  if (!isObjectType(fieldType) || selected.some((node) => node.arguments?.length)) return 'not covered'
  if (fieldType.name !== 'Citation' && !relations.includes(name)) return 'not covered'
  return coveredFields(fieldType, selected, [], info)
}

/** The fields inside a selection, with fragments and directives resolved: key in the answer, name, and selecting nodes. */
function subFields(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { schema, fragments, variableValues }: GraphQLResolveInfo,
): [key: string, name: string, selected: FieldNode[]][] {
  const { fields } = collectSubFields(schema, fragments, variableValues, type, [...nodes])
  return [...fields].map(([key, selected]) => [key, selected[0]?.name.value ?? key, selected])
}

function rowOf(value: Read, fields: CoveredFields): Row {
  // Without a prototype, as an alias may be any name.
  const row = Object.create(null) as Row
  for (const [key, name, inner] of fields) {
    const found = valueOf(value, name)
    row[key] = inner && Array.isArray(found) ? found.map((item: Read) => rowOf(item, inner)) : (found ?? null)
  }
  return row
}

function valueOf(value: Read, name: string): unknown {
  if ('properties' in value && name in value.properties) return value.properties[name]
  return (value as unknown as Row)[name]
}
