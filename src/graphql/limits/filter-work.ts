import { getNamedType, isInputObjectType, type GraphQLNamedType } from 'graphql'
import { isFilter } from '../library/shape.ts'

/** How many related things a filter looks at for each thing of a list, and where most of them are. */
export interface FilterWork {
  things: number
  /** The relations inside each other, from the outermost on; none without relations. */
  path: readonly string[]
}

/** How many things a relation leads to, as far as a query alone can tell: most lead to a few, some to hundreds. */
export const RELATED = 20

/** Conditions on what is related. Neo4j follows the relation of each thing anew, on each way that leads to it. */
const QUANTIFIERS = new Set(['some', 'all', 'none', 'single'])

const NOTHING: FilterWork = { things: 0, path: [] }

/** Measures a filter, which is no deeper and no longer than its own limits allow. */
export function filterWork(type: GraphQLNamedType, filter: unknown): FilterWork {
  if (Array.isArray(filter)) return filter.map((part) => filterWork(type, part)).reduce(add, NOTHING)
  if (!isInputObjectType(type) || typeof filter !== 'object' || filter === null) return NOTHING
  return Object.entries(filter)
    .map(([name, part]) => partWork(type.getFields()[name]?.type, name, part))
    .reduce(add, NOTHING)
}

function partWork(given: Parameters<typeof getNamedType>[0], name: string, part: unknown): FilterWork {
  const type = getNamedType(given)
  if (!type) return NOTHING
  const inner = filterWork(type, part)
  if (QUANTIFIERS.has(name) && isFilter(type)) return { ...inner, things: RELATED * (1 + inner.things) }
  return inner.things > 0 && !isFilter(type) ? { ...inner, path: [name, ...inner.path] } : inner
}

function add(a: FilterWork, b: FilterWork): FilterWork {
  return { things: a.things + b.things, path: a.things < b.things ? b.path : a.path }
}
