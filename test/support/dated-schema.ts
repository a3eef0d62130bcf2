import { MapperKind, mapSchema } from '@graphql-tools/utils'
import { buildSchema, getNamedType, isLeafType, type GraphQLSchema } from 'graphql'
import { readFileSync } from 'node:fs'

/** Root fields that list what a generated history holds, or give one of it. */
const ROOTS = new Set([
  ...['actors', 'concepts', 'acts', 'changeEvents', 'flows', 'entities'].flatMap((one) => [one, `${one}Connection`]),
  'ministries',
  'entity',
])

/** Fields and filters inside them that lead to something in a generated history. */
const RELATED = [
  ...['partOf', 'parts', 'responsibleFor', 'responsibleBodies', 'revives', 'revivedBy'],
  ...['predecessors', 'successors', 'origins', 'offshoots', 'functionsHandedTo', 'functionsReceivedFrom'],
  ...['entered', 'emerged', 'entering', 'yielding', 'enactedBy', 'changes', 'flows', 'event', 'from', 'to', 'moves'],
]
const INSIDE = new Set([
  ...RELATED.flatMap((one) => [one, `${one}Connection`]),
  ...['relations', 'entity', 'actor', 'concept', 'act', 'changeEvent', 'edges', 'node', 'properties', 'totalCount'],
  ...['id', 'type', 'kind', 'nameEn', 'start', 'startLatest', 'end', 'until', 'effective', 'date', 'certainty', 'fate'],
  ...['direction', 'of', 'other', 'citations', 'source', 'title'],
  ...['AND', 'OR', 'NOT', 'edge', 'all', 'none', 'single', 'some', 'eq', 'in', 'contains', 'startsWith', 'lt', 'gte'],
])

/** The part of the API in which operations on generated histories say something. */
export function datedSchema(): GraphQLSchema {
  const api = buildSchema(readFileSync('test/golden/api.graphql', 'utf8'))
  return mapSchema(api, {
    [MapperKind.ROOT_FIELD]: (field, name) => (ROOTS.has(name) ? withoutOwnDay(field) : null),
    [MapperKind.OBJECT_FIELD]: (field, name) => (INSIDE.has(name) ? withoutOwnDay(field) : null),
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name, type) => {
      const isOrder = type.endsWith('Sort') && isLeafType(getNamedType(field.type))
      return isOrder || INSIDE.has(name) ? field : null
    },
  })
}

/** The day of an operation holds for all of it. */
function withoutOwnDay<Field extends { args?: Record<string, unknown> }>(field: Field): Field {
  const { at: _at, asOf: _asOf, ...args } = field.args ?? {}
  return { ...field, args }
}
