import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import type { Database } from '../../src/database/connect.ts'
import { statement } from '../../src/database/statement.ts'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import { makeApp, type AppParts } from '../../src/http/app.ts'
import { accessTo, type OpenAccess } from '../../src/questions/ask.ts'
import { buildSchema } from '../../src/graphql/schema.ts'
import { schemaFile } from '../../src/schema-file.ts'

/** The parsed API definition. */
export const API = schemaFile().document

/** What a GraphQL client gets. */
export interface Answer {
  status: number
  data: Record<string, never> | null | undefined
  errors: { message: string; extensions: { code: string } }[] | undefined
}

let built: Promise<GraphQLSchema> | undefined

/** The schema of the API, built once: every request brings its access along, so all applications can share it. */
export function sharedSchema(): Promise<GraphQLSchema> {
  return (built ??= buildSchema(API, statement))
}

/** The whole application over a database, or over an access to one, as the program makes it; silent. */
export async function openApp(data: Database | OpenAccess, parts: Partial<AppParts> = {}): Promise<FastifyInstance> {
  return makeApp({
    open: typeof data === 'function' ? data : accessTo(data),
    schema: await sharedSchema(),
    log: pino({ level: 'silent' }),
    deadline: 10_000,
    stale: 0,
    limits: DEFAULT_LIMITS,
    origins: [],
    hosts: [],
    instance: 'test',
    program: 'test',
    ...parts,
  })
}

/** Sends one operation through HTTP without a socket. */
export async function ask(
  app: FastifyInstance,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
  const body = answer.json<Pick<Answer, 'data' | 'errors'>>()
  return { status: answer.statusCode, data: body.data, errors: body.errors }
}
