import { getNamedType, isEnumType, isLeafType, type GraphQLArgument, type GraphQLNamedType } from 'graphql'
import { pageArgumentOf, type PageArgument } from './paging.ts'
import { fieldType, isConnection, isEdge, isFilter, isSort, nodePart } from './shape.ts'

/** What a generated type is, and what the members are that all types of its kind have. */
export interface Meaning {
  text: string
  members?: Readonly<Record<string, string>>
}

const JOINS = {
  AND: 'All of these must hold',
  OR: 'At least one of these must hold',
  NOT: 'This must not hold',
}

const OPERATORS = {
  eq: 'Equal to this; null finds what has no value',
  in: 'One of these',
  contains: 'Contains this text',
  startsWith: 'Begins with this text',
  endsWith: 'Ends with this text',
  includes: 'The list contains this',
  caseInsensitive: 'The same, with capital and small letters taken as one',
  lt: 'Less, or earlier, than this',
  lte: 'At most, or at the latest, this',
  gt: 'More, or later, than this',
  gte: 'At least, or at the earliest, this',
}

const ENDS = { node: 'The thing itself', edge: 'The relation that leads to the thing' }

const QUANTIFIERS = {
  all: 'Every related thing meets the conditions; true where nothing is related',
  none: 'No related thing meets the conditions',
  single: 'Exactly one relation leads to a thing that meets the conditions',
  some: 'At least one related thing meets the conditions',
}

const CONNECTION = {
  edges: 'The items of this page',
  pageInfo: 'Where this page begins and ends',
  totalCount: 'How many there are in the whole list',
}

const EDGE = {
  node: ENDS.node,
  properties: 'What is known of the relation, with its citations',
  cursor: 'The place of this item in the list, to go on after it',
}

const PAGE_INFO = {
  hasNextPage: 'Whether more follow',
  hasPreviousPage: 'Whether some came before',
  startCursor: 'The place of the first item',
  endCursor: 'The place of the last item; give it as `after` for the next page',
}

const DIRECTIONS = {
  ASC: 'Smallest, earliest or first in the alphabet first',
  DESC: 'Largest, latest or last in the alphabet first',
}

/** Types that the library has once, by name. */
const SINGLE: Readonly<Record<string, Meaning>> = {
  Query: { text: 'Where every question starts' },
  PageInfo: { text: 'Where a page of a connection begins and ends', members: PAGE_INFO },
  SortDirection: { text: 'Which way to sort', members: DIRECTIONS },
  Date: { text: 'A day, written year-month-day: 2008-02-29' },
}

/** What a generated type is; undefined for any other. */
export function meaningOf(type: GraphQLNamedType): Meaning | undefined {
  const single = SINGLE[type.name]
  if (single) return single
  if (isConnection(type)) return { text: 'A page of a list, with the count of the whole list', members: CONNECTION }
  if (isEdge(type)) return { text: 'One item of a connection, with what is known of its relation', members: EDGE }
  return meaningOfFilter(type) ?? meaningOfSort(type)
}

function meaningOfFilter(type: GraphQLNamedType): Meaning | undefined {
  if (isFilter(type))
    return nodePart(type) === type
      ? { text: 'Conditions; all that is given must hold', members: JOINS }
      : {
          text: 'Conditions on a relation and on what it leads to; all that is given must hold',
          members: { ...JOINS, ...ENDS },
        }
  const some = fieldType(type, 'some')
  if (some && isFilter(some))
    return { text: 'For how many of the related things the conditions must hold', members: QUANTIFIERS }
  const eq = fieldType(type, 'eq')
  if (!isLeafType(eq)) return undefined
  const text = isEnumType(eq)
    ? 'Which of the listed values match'
    : fieldType(type, 'caseInsensitive')
      ? 'How a text must compare, capital and small letters told apart; all that is given must hold'
      : 'How a value must compare; all that is given must hold'
  return { text, members: OPERATORS }
}

function meaningOfSort(type: GraphQLNamedType): Meaning | undefined {
  if (!isSort(type)) return undefined
  return nodePart(type) === type
    ? { text: 'Order by a property; for several, give a list with one in each' }
    : { text: 'Order by a property of the thing or of the relation', members: ENDS }
}

/** What an argument of a generated list is for; undefined for any other. */
export function meaningOfArgument(argument: Pick<GraphQLArgument, 'name' | 'type'>): string | undefined {
  const type = getNamedType(argument.type)
  if (isFilter(type)) return 'Only what meets these conditions'
  if (isSort(type)) return 'In which order'
  const page = pageArgumentOf(argument)
  return page && PAGES[page]
}

const PAGES: Readonly<Record<PageArgument, string>> = {
  SIZE: 'How many at most, 1 to 100',
  OFFSET: 'How many to skip first',
  CURSOR: 'Go on after this place: the `endCursor` of the page before',
}
