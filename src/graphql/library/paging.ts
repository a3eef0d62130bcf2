import { MapperKind, mapSchema } from '@graphql-tools/utils'
import { getNamedType, type GraphQLArgument, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql'
import { AppError } from '../../errors.ts'
import { isFilter } from './shape.ts'

/** The largest page of any list. */
export const MAX_PAGE = 100

/** The page of a list inside another, unless a caller asks for another one: four lists inside each other can be asked for. */
const INNER_PAGE = 20

/** What an argument says of a page: how long it is, after how many items it begins, or after which item. */
export type PageArgument = 'SIZE' | 'OFFSET' | 'CURSOR'

/** The arguments of pages, of generated and of hand-written lists, by name and type. */
const PAGE_ARGUMENTS: Readonly<Record<string, PageArgument>> = {
  'limit: Int': 'SIZE',
  'first: Int': 'SIZE',
  'offset: Int': 'OFFSET',
  'after: String': 'CURSOR',
}

/** The library's cursors are those of Relay's reference: a counted offset in Base64. */
const CURSOR = /^arrayconnection:(\d+)$/

/** Gives the lists and connections inside others a smaller page than the library does, for all to see. */
export function shortenInnerPages(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType()?.name
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, unknown>, _name, type) => {
      const given = Object.entries(field.args ?? {})
      if (type === query || !given.some(([, argument]) => isFilter(getNamedType(argument.type)))) return field
      const args = given.map(([name, argument]) => {
        const isSize = pageArgumentOf({ name, type: argument.type }) === 'SIZE'
        return [name, isSize ? { ...argument, defaultValue: INNER_PAGE } : argument] as const
      })
      return { ...field, args: Object.fromEntries(args) }
    },
  })
}

/** What an argument says of a page; undefined for any other argument. */
export function pageArgumentOf({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>): PageArgument | undefined {
  return PAGE_ARGUMENTS[`${name}: ${getNamedType(type).name}`]
}

/** After how many items a page begins that goes on after a cursor; undefined for what is no cursor. */
export function offsetOf(cursor: unknown): number | undefined {
  const [, place] = CURSOR.exec(typeof cursor === 'string' ? Buffer.from(cursor, 'base64').toString() : '') ?? []
  return place === undefined ? undefined : Number(place) + 1
}

/**
 * Asserts that an argument makes sense for a page. @neo4j/graphql takes a size of 0 for "no limit at all", hands negative
 * numbers on to the database, and reads any text for a cursor as the start. What is no number at all is left to graphql-js.
 *
 * @param value as given; undefined for a variable without a value, for which the default holds
 * @throws AppError INVALID_INPUT
 */
export function assertPage(kind: PageArgument, name: string, value: unknown): void {
  if (value === undefined) return
  if (kind === 'SIZE' && (value === null || isOutside(value, 1, MAX_PAGE)))
    throw fault(name, value, `Ask for 1 to ${MAX_PAGE}, or leave it out.`)
  if (kind === 'OFFSET' && isOutside(value, 0, Infinity))
    throw fault(name, value, 'Ask for 0 or more, or leave it out.')
  if (kind === 'CURSOR' && value !== null && offsetOf(value) === undefined)
    throw fault(name, value, 'Give the endCursor of the page before, or leave it out.')
}

function isOutside(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && (value < least || value > most)
}

function fault(name: string, value: unknown, remedy: string): AppError {
  return new AppError('INVALID_INPUT', `"${name}" cannot be ${JSON.stringify(value).slice(0, 50)}. ${remedy}`)
}
