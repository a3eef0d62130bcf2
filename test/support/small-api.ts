import { parse } from 'graphql'
import { buildSchema } from '../../src/graphql/schema.ts'

/** A definition with one generated type, and hand-written fields whose arguments and types have names like the generated ones. */
export const SMALL_API = parse(`
  directive @absent(means: Absence!) on FIELD_DEFINITION
  scalar Absence
  extend schema @query(read: true, aggregate: false) @mutation(operations: []) @subscription(events: [])
  type Actor @node @plural(value: "actors") {
    id: ID!
    kind: String
    nameEn: String
    acting: Boolean @absent(means: false)
    startLatest: Date
    successors: [Actor!]! @relationship(type: "SUCCEEDED_BY", direction: OUT, properties: "Succession")
    label(language: String): String @resolved(needs: ["id", "kind"])
    log(after: Date!, limit: Int, sort: String): [Actor!]! @statement(name: "log")
  }
  type Succession @relationshipProperties {
    id: ID!
    kind: String
  }
  type Query {
    history(after: Date!, first: String, where: String, sort: String, limit: Int!, offset: Int): [Actor!]!
    journal(first: Int!, where: JournalWhere): JournalConnection!
    search(limit: Int! = 10): [Actor!]!
  }
  type JournalConnection {
    edges: [String!]!
    totalCount: Int!
  }
  input JournalWhere {
    none: JournalWhere
    text: String
  }
`)

/** Builds the schema of {@link SMALL_API}. */
export function buildSmallSchema(): ReturnType<typeof buildSchema> {
  return buildSchema(SMALL_API, () => 'RETURN this AS result')
}
