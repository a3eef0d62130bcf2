import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
} from 'graphql'
import { fieldType, isConnection, isSort, nodePart } from '../../src/graphql/library/shape.ts'

/** A field of the API that answers pages. */
export type Pages = GraphQLField<unknown, unknown>

/** The fields among these that answer pages in an order: lists and connections. */
export function withPages(fields: readonly Pages[]): Pages[] {
  return fields.filter((field) => sortOf(field))
}

export function isOfConnection({ type }: Pages): boolean {
  return isConnection(getNamedType(type))
}

/** An order by each property, as an argument, and the order by default. */
export function ordersOf(field: Pages): string[] {
  const sort = sortOf(field)
  if (!sort) return []
  const node = nodePart(sort)
  const orders =
    node === sort
      ? namesOf(node).map((name) => `{${name}: DESC}`)
      : [
          ...namesOf(node).map((name) => `{node: {${name}: ASC}}`),
          ...namesOf(fieldType(sort, 'edge')).map((name) => `{edge: {${name}: DESC}}`),
        ]
  return ['', ...orders.map((order) => `, sort: [${order}]`)]
}

/**
 * Reads a list from its first page to its last one.
 *
 * @param read sends fields, each with an alias, and answers their values by alias
 * @param total how many items the list counts
 * @param order one of {@link ordersOf}
 * @param atOnce how many pages are asked for in one request
 * @returns what is wrong: nothing, when each item stands on one page
 */
export async function walk(
  field: Pages,
  read: (fields: string) => Promise<Record<string, unknown>>,
  { total, size, order, atOnce }: { total: number; size: number; order: string; atOnce: number },
): Promise<string[]> {
  const pages = Array.from({ length: Math.ceil(total / size) }, (_, page) => pageOf(field, page * size, size, order))
  const items: string[] = []
  for (let at = 0; at < pages.length; at += atOnce) {
    const some = pages.slice(at, at + atOnce).map((page, index) => `p${index}: ${page}`)
    items.push(...Object.values(await read(some.join('\n'))).flatMap(itemsOf))
  }
  const different = new Set(items).size
  if (items.length === total && different === total) return []
  return [`${field.name} by ${size}${order}: ${items.length} items, ${different} different, ${total} counted`]
}

function sortOf({ args }: Pages): GraphQLInputObjectType | undefined {
  return args.map(({ type }) => getNamedType(type)).find((type) => isSort(type))
}

function namesOf(type: GraphQLNamedType | undefined): string[] {
  return isInputObjectType(type) ? Object.keys(type.getFields()) : []
}

function pageOf(field: Pages, start: number, size: number, order: string): string {
  if (!isOfConnection(field)) return `${field.name}(limit: ${size}, offset: ${start}${order}) { id }`
  const after = start > 0 ? `, after: "${Buffer.from(`arrayconnection:${start - 1}`).toString('base64')}"` : ''
  return `${field.name}(first: ${size}${after}${order}) { edges { node { id } ${keyOf(field)} } }`
}

/** What tells apart the relations to one node: their ids, where they have any. */
function keyOf({ type }: Pages): string {
  const properties = fieldType(fieldType(getNamedType(type), 'edges'), 'properties')
  return isObjectType(properties) && properties.getFields()['id'] ? 'properties { id }' : ''
}

function itemsOf(page: unknown): string[] {
  return (Array.isArray(page) ? page : (page as { edges: unknown[] }).edges).map((item) => JSON.stringify(item))
}
