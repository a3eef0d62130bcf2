import {
  getNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql'
import { pageArgumentOf, type PageArgument } from './library/paging.ts'

/** An argument of a document, with what the schema says of it. */
export interface TypedArgument {
  name: string
  type: GraphQLNamedType
  /** What it says of a page; absent for any other argument. */
  page?: PageArgument | undefined
  value: ValueNode
}

/** Makes what finds the arguments of a valid document, in all its operations and fragments; once for each document. */
export function makeTypedArguments(schema: GraphQLSchema): (document: DocumentNode) => readonly TypedArgument[] {
  const known = new WeakMap<DocumentNode, readonly TypedArgument[]>()
  return (document) => {
    const found = known.get(document) ?? typedArguments(schema, document)
    known.set(document, found)
    return found
  }
}

function typedArguments(schema: GraphQLSchema, document: DocumentNode): TypedArgument[] {
  const found: TypedArgument[] = []
  const types = new TypeInfo(schema)
  const Argument = ({ value }: { value: ValueNode }): false => {
    const argument = types.getArgument()
    if (argument)
      found.push({ name: argument.name, type: getNamedType(argument.type), page: pageArgumentOf(argument), value })
    return false
  }
  visit(document, visitWithTypeInfo(types, { Argument }))
  return found
}
