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

/** An argument of a document, with the type that the schema gives it. */
export interface TypedArgument {
  type: GraphQLNamedType
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
    const type = getNamedType(types.getInputType())
    if (type) found.push({ type, value })
    return false
  }
  visit(document, visitWithTypeInfo(types, { Argument }))
  return found
}
