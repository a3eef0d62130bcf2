import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { MAX_PAGE, pageArgumentOf } from '../library/paging.ts'
import { isConnection, isFilter } from '../library/shape.ts'
import { filterWork, RELATED, type FilterWork } from './filter-work.ts'

/** How many values a field can have at most, by the page that it asks for; 1 for what is no list. */
export type ListSizes = (
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
) => number

/**
 * What lists without pages hold in practice, by the type of their items: a statement rests on few citations, and few
 * statements compete with it; there are seven sorts of differences. Where an answer holds more all the same, its own
 * limit of values ends it.
 */
const UNPAGED_TYPES: Readonly<Record<string, number>> = {
  Citation: 3,
  Dispute: 3,
  DifferenceCount: 7,
  ExplainedPath: 5,
  ExplainedStep: 20,
  Alternative: 5,
  Heir: 10,
  ResponsibilityHolder: 5,
}

/**
 * The same by field. Most of `lineage` and `network` is bounded by their questions, an old name is that of as many things
 * as a search finds, and a law can change a whole government. A relation that was derived from a change has one event, and
 * a difference, as a change, rests on few laws. The pages of `diff` are its packages, those of `crosswalk` and `orphans`
 * their entries. Few bodies change their name twice, or end into more than two.
 */
const UNPAGED_FIELDS: Readonly<Record<string, number>> = {
  'Lineage.entities': 2_000,
  'Lineage.bodies': 2_000,
  'Lineage.events': 2_000,
  'Lineage.successions': 4_000,
  'Lineage.leftOut': 100,
  'Network.nodes': 2_000,
  'Network.edges': 10_000,
  'Package.events': 500,
  'Package.created': 500,
  'Package.ended': 500,
  'Package.successions': 500,
  'Package.functionsMoved': 500,
  'Dataset.sources': 1_000,
  'Succession.event': 1,
  'Handover.event': 1,
  'Diff.packages': 1,
  'Crosswalk.rows': 1,
  'Orphans.orphans': 1,
  'Difference.legalBasis': 2,
  'ExplainedStep.legalBasis': 2,
  'Heir.steps': 5,
  'Heir.functions': 5,
  'LineageBody.incarnations': 2,
  'LineageBody.became': 2,
  'LineageBody.revivedBy': 1,
  'ResponsibilityHolder.steps': 5,
}

/** Sizes of the lists of a schema: pages as asked for or by default, and for introspection what is really there. */
export function makeListSizes(schema: GraphQLSchema): ListSizes {
  const described = sizesOfIntrospection(schema)
  return (parent, field, node, variables) => {
    if (isIntrospectionType(parent)) return described.get(field.name) ?? 1
    const page = pageOf(field, node, variables)
    if (page !== undefined) return Math.min(page, idsOf(field, node, variables))
    // The connection around the edges has been multiplied already.
    if (!isListType(getNullableType(field.type)) || isConnection(parent)) return 1
    const items = getNamedType(field.type).name
    return UNPAGED_FIELDS[`${parent.name}.${field.name}`] ?? UNPAGED_TYPES[items] ?? MAX_PAGE
  }
}

/** The page that a field asks for; undefined where it takes none. A senseless size is refused elsewhere. */
function pageOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): number | undefined {
  const argument = field.args.find((one) => pageArgumentOf(one) === 'SIZE')
  if (!argument) return undefined
  const size = argumentOf(node, argument.name, variables) ?? argument.defaultValue
  return typeof size === 'number' && size >= 1 && size <= MAX_PAGE ? size : MAX_PAGE
}

/** No two nodes have the same id, so a list of ids bounds the answer. */
function idsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Record<string, unknown>): number {
  return idsIn(filterOf(field, node, variables)?.value)
}

/** The filter of a list or a connection; undefined where it can have none. */
function filterOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): { type: GraphQLNamedType; value: unknown } | undefined {
  const argument = field.args.find(({ type }) => isFilter(getNamedType(type)))
  return argument && { type: getNamedType(argument.type), value: argumentOf(node, argument.name, variables) }
}

/** Things of a list whose filter must be tried, if it has no ids: as many as a large list of the query itself has. */
const LISTED = 10_000

/**
 * How many related things the filter of a field looks at.
 *
 * @param isRoot whether it is a field of the query itself
 */
export function workOfField(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
  isRoot: boolean,
): FilterWork {
  const filter = filterOf(field, node, variables)
  if (!filter || filter.value === undefined) return { things: 0, path: [] }
  const { things, path } = filterWork(filter.type, filter.value)
  return { things: things * Math.min(idsIn(filter.value), isRoot ? LISTED : RELATED), path }
}

/** How many ids a filter allows: those of its nodes, and of each filter that must hold too. */
function idsIn(filter: unknown): number {
  if (typeof filter !== 'object' || filter === null) return Number.POSITIVE_INFINITY
  const id = entryOf(filter, 'id')
  const ids = entryOf(id, 'in')
  const joined = [entryOf(filter, 'AND') ?? []].flat()
  return Math.min(
    Array.isArray(ids) ? ids.length : Number.POSITIVE_INFINITY,
    typeof entryOf(id, 'eq') === 'string' ? 1 : Number.POSITIVE_INFINITY,
    ...[...joined, entryOf(filter, 'node')].map(idsIn),
  )
}

function argumentOf(node: FieldNode, name: string, variables: Record<string, unknown>): unknown {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value
  return value && valueFromASTUntyped(value, variables)
}

function entryOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
}

/** How long the lists of introspection are: all types, and per type or field the mean over the schema. */
function sizesOfIntrospection(schema: GraphQLSchema): Map<string, number> {
  const types = Object.values(schema.getTypeMap())
  const fields = types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
  const inputFields = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []))
  return new Map([
    ['types', types.length],
    ['directives', schema.getDirectives().length],
    ['fields', fields.length / types.length],
    ['inputFields', inputFields.length / types.length],
    ['args', fields.reduce((sum, { args }) => sum + args.length, 0) / fields.length],
  ])
}
