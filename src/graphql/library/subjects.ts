import {
  getNamedType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { fieldType, isConnection, isFilter, isSort, nodePart } from './shape.ts'

type Subject = readonly [input: GraphQLNamedType | undefined, subject: GraphQLNamedType | undefined]

/** What each filter and each order is about: the items of a list, or the nodes or relations of a connection. */
export type Subjects = ReadonlyMap<Subject[0], Subject[1]>

/** Finds what each filter and each order of a schema is about, by the fields that take them. */
export function subjectsOf(schema: GraphQLSchema): Subjects {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type))
  const fields = types.flatMap((type) => Object.values(type.getFields()))
  return new Map(
    fields.flatMap(({ args, type }) =>
      args
        .map((argument) => getNamedType(argument.type))
        .filter((input) => isFilter(input) || isSort(input))
        .flatMap((input) => subjectsOfInput(input, getNamedType(type))),
    ),
  )
}

function subjectsOfInput(input: GraphQLInputObjectType, answer: GraphQLNamedType): Subject[] {
  if (!isConnection(answer)) return [[input, answer]]
  const edge = fieldType(answer, 'edges')
  return [
    [nodePart(input), fieldType(edge, 'node')],
    [fieldType(input, 'edge'), fieldType(edge, 'properties')],
  ]
}
