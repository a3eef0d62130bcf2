import { getNamedType, type GraphQLInputField, type GraphQLInputObjectType } from 'graphql'
import { normalText } from '../../text/normal-text.ts'
import { absenceOf } from './absence.ts'
import { fieldType, isFilter } from './shape.ts'

type Filter = Readonly<Record<string, unknown>>

/** Properties with a name, which the data holds in normal form. */
const NAMES = new Set(['nameEn', 'nameKo', 'nameNative', 'acronym', 'title', 'text'])

/**
 * A filter that means the same to @neo4j/graphql as the given one means to its reader:
 *
 * - NOT finds everything else. In Cypher a condition on an absent value is neither true nor false, and so is its negation.
 *   Under NOT each condition therefore also asks whether there is a value.
 * - Where absence has a meaning, as the rank PREFERRED, a condition on that value finds what has none.
 * - Names are compared in the form in which the data holds them.
 * - Filters by what is related become filters of connections, which also know the relation.
 * - `all` finds what has nothing that does not meet the conditions: nothing at all, for example. An absent value does not
 *   meet them.
 *
 * @param given as graphql-js has read it, without empty parts
 * @param exact whether each condition must be true or false, and never unknown
 */
export function completeFilter(type: GraphQLInputObjectType, given: Filter, exact = false): Filter {
  const parts = Object.entries(given).flatMap(([name, part]) => {
    const field = type.getFields()[name]
    return field ? conditionsOf(type, field, part, exact) : [{ [name]: part }]
  })
  return parts.length < 2 ? { ...parts[0] } : { AND: parts }
}

function conditionsOf(
  subject: GraphQLInputObjectType,
  field: GraphQLInputField,
  part: unknown,
  exact: boolean,
): Filter[] {
  const { name } = field
  const type = getNamedType(field.type)
  if (isFilter(type)) {
    const complete = (filter: unknown) => completeFilter(type, filter as Filter, exact || name === 'NOT')
    return [{ [name]: Array.isArray(part) ? part.map(complete) : complete(part) }]
  }
  const related = fieldType(type, 'some')
  const operations = Object.entries(part as Filter)
  if (related && isFilter(related))
    return operations.map(([quantifier, filter]) =>
      connected(subject, name, quantified(related, quantifier, filter as Filter)),
    )
  return operations.flatMap(([operator, value]) => compared(field, operator, value, exact))
}

/** As a filter of a connection where there is one: only that also finds what relation leads to a node. */
function connected(subject: GraphQLInputObjectType, name: string, byQuantifier: Filter): Filter {
  const connection = `${name}Connection`
  if (!(connection in subject.getFields())) return { [name]: byQuantifier }
  const ofNodes = Object.entries(byQuantifier).map(([quantifier, node]) => [quantifier, { node }] as const)
  return { [connection]: Object.fromEntries(ofNodes) }
}

/** What is related is matched or not, so only `single`, which counts, and `all`, which negates, need exact conditions. */
function quantified(type: GraphQLInputObjectType, quantifier: string, filter: Filter): Filter {
  if (quantifier === 'all') return { none: { NOT: completeFilter(type, filter, true) } }
  return { [quantifier]: completeFilter(type, filter, quantifier === 'single') }
}

/** @param operator of the filter, or `caseInsensitive` with operators inside */
function compared(field: GraphQLInputField, operator: string, value: unknown, exact: boolean): Filter[] {
  const conditions = typeof value === 'object' && value !== null && !Array.isArray(value) && isText(field)
  if (!conditions) return comparedBy(field, operator, value, (one) => ({ [operator]: one }), exact)
  return Object.entries(value).flatMap(([inner, one]) =>
    comparedBy(field, inner, one, (asked) => ({ [operator]: { [inner]: asked } }), exact),
  )
}

function comparedBy(
  field: GraphQLInputField,
  operator: string,
  given: unknown,
  comparison: (value: unknown) => Filter,
  exact: boolean,
): Filter[] {
  const absent = { [field.name]: { eq: null } }
  if (given === null) return [absent]
  const value = NAMES.has(field.name) ? normalValue(operator, given) : given
  const condition = { [field.name]: comparison(value) }
  const meant = absenceOf(field)
  const wanted: unknown[] = [value].flat()
  if (meant !== undefined && wanted.includes(meant)) return [{ OR: [condition, absent] }]
  return exact ? [condition, { NOT: absent }] : [condition]
}

function isText(field: GraphQLInputField): boolean {
  return fieldType(getNamedType(field.type), 'contains')?.name === 'String'
}

/** A name in the form of the data; a part of a name keeps the spaces at its ends. */
function normalValue(operator: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => normalValue(operator, entry))
  if (typeof value !== 'string') return value
  return operator === 'eq' || operator === 'in' ? normalText(value) : normalText(`|${value}|`).slice(1, -1)
}
