import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isTypeDefinitionNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/** The first text of the API documentation. */
const SCHEMA = `Jokbo: which ministry, committee, act, plan or account became which, when, by which law, and who says so.
Begin at Query: \`search\` finds things by name, \`lineage\` follows them through their changes, and each list answers questions of its own. Every statement has \`citations\`.`

/** Types that the library generates, by the end of their name; the first match is used. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^Query$/, 'Where every question starts'],
  [/^PageInfo$/, 'Where a page of a connection begins and ends'],
  [/^SortDirection$/, 'Which way to sort'],
  [/^Date$/, 'A day, written year-month-day: 2008-02-29'],
  [/(Edge|Relationship)$/, 'One item of a connection, with what is known of its relation'],
  [/Connection$/, 'A page of a list, with the count of the whole list'],
  [/(Connection|Relationship)Filters$/, 'For how many of the related things the conditions must hold'],
  [/EnumScalarFilters$/, 'Which of the listed values match'],
  [/(Scalar|List)Filters$/, 'How a value must compare; all that is given must hold'],
  [/ConnectionWhere$/, 'Conditions on a relation and on what it leads to; all that is given must hold'],
  [/ConnectionSort$/, 'Order by a property of the thing or of the relation'],
  [/Where$/, 'Conditions; all that is given must hold'],
  [/Sort$/, 'Order by a property; for several, give a list with one in each'],
]

/** Fields that generated types share, by name. */
const FIELDS: Readonly<Record<string, string>> = {
  AND: 'All of these must hold',
  OR: 'At least one of these must hold',
  NOT: 'This must not hold',
  eq: 'Equal to this; null finds what has no value',
  in: 'One of these',
  contains: 'Contains this text; case-sensitive',
  startsWith: 'Begins with this text; case-sensitive',
  endsWith: 'Ends with this text; case-sensitive',
  includes: 'The list contains this',
  lt: 'Less, or earlier, than this',
  lte: 'At most, or at the latest, this',
  gt: 'More, or later, than this',
  gte: 'At least, or at the earliest, this',
  all: 'Every related thing meets the conditions',
  none: 'No related thing meets the conditions',
  single: 'Exactly one related thing meets the conditions',
  some: 'At least one related thing meets the conditions',
  node: 'The thing itself',
  edge: 'The relation that leads to the thing',
  properties: 'What is known of the relation, with its citations',
  edges: 'The items of this page',
  cursor: 'The place of this item in the list, to go on after it',
  pageInfo: 'Where this page begins and ends',
  totalCount: 'How many there are in the whole list',
  hasNextPage: 'Whether more follow',
  hasPreviousPage: 'Whether some came before',
  startCursor: 'The place of the first item',
  endCursor: 'The place of the last item; give it as `after` for the next page',
  ASC: 'Smallest, earliest or first in the alphabet first',
  DESC: 'Largest, latest or last in the alphabet first',
}

/** Arguments of generated fields. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  where: 'Only what meets these conditions',
  sort: 'In which order',
  limit: 'How many at most, 1 to 100',
  offset: 'How many to skip first',
  first: 'How many at most, 1 to 100',
  after: 'Go on after this place: the `endCursor` of the page before',
}

/**
 * Describes everything that has no description yet: filters and sort orders get the description of the property in
 * `schema.graphql`, and everything else that the library generates is described by its name. Changes the schema in place.
 *
 * @param document the parsed API definition; the library drops the descriptions of some of its types
 */
export function describe(schema: GraphQLSchema, document: DocumentNode): GraphQLSchema {
  const written = writtenTypes(document)
  schema.description = SCHEMA
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue
    const generated = TYPES.find(([pattern]) => pattern.test(type.name))?.[1]
    type.description = written.get(type.name) ?? generated ?? type.description
    for (const member of membersOf(type)) {
      // Replaces the library's own texts, which mention generated names.
      if (!member.description || !(written.has(type.name) || type.name === 'Query'))
        member.description = meaningOf(schema, type, member.name) ?? member.description
      for (const argument of member.args ?? []) argument.description ??= ARGUMENTS[argument.name]
    }
  }
  return schema
}

/** Descriptions of the types of `schema.graphql`, except that of Query, which is for readers of the file. */
function writtenTypes({ definitions }: DocumentNode): Map<string, string> {
  const described = definitions.flatMap((definition) =>
    isTypeDefinitionNode(definition) && definition.name.value !== 'Query' && definition.description
      ? [[definition.name.value, definition.description.value] as const]
      : [],
  )
  return new Map(described)
}

interface Member {
  name: string
  description?: string | null | undefined
  args?: readonly { name: string; description?: string | null | undefined }[]
}

function membersOf(type: GraphQLNamedType): readonly Member[] {
  if (isEnumType(type)) return type.getValues()
  if (!isObjectType(type) && !isInputObjectType(type)) return []
  return Object.values<Member>(type.getFields())
}

function meaningOf(schema: GraphQLSchema, type: GraphQLNamedType, name: string): string | undefined {
  const plainName = name.replace(/Connection$/, '')
  if (type.name === 'Query') {
    const list = schema.getQueryType()?.getFields()[plainName]
    const items = list && getNamedType(list.type).description
    if (!items) return undefined
    return plainName === name ? items : `${items}; counted, and page by page`
  }
  const base = schema.getType(type.name.replace(/(Where|Sort)$/, ''))
  const fields = isObjectType(base) ? base.getFields() : {}
  const plain = fields[plainName]?.description
  if (plain) return plainName === name ? plain : `${plain}, with what is known of each relation`
  return FIELDS[name]
}
