import type { GraphQLFieldResolver } from 'graphql'
import type { Context } from './context.ts'

/** The resolver of a hand-written field; each names the types of its own parent and arguments. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- graphql-js has one type for the resolvers of all fields.
export type Resolver = GraphQLFieldResolver<any, Context>

/** Resolvers of hand-written fields, by type and field name. */
export type Resolvers = Record<string, Record<string, Resolver>>
