import type { GraphQLNamedType } from 'graphql'
import type { Record as DriverRecord } from 'neo4j-driver'
import { libraryModule } from './replaced.ts'
import { isConnection } from './shape.ts'

/** What @neo4j/graphql makes of the one row of a connection. */
interface Paging {
  createConnectionWithEdgeProperties: (given: {
    source: Pick<Row, 'edges'>
    args: Readonly<Record<string, unknown>>
    totalCount: number | undefined
  }) => object
}

interface Row {
  edges?: readonly object[]
  totalCount?: number
}

const { createConnectionWithEdgeProperties } = libraryModule('schema/pagination') as Paging

/**
 * The answer of a generated root field, as the resolvers of @neo4j/graphql make it of rows.
 *
 * @param type of the items, or of the connection
 * @param args of the field
 */
export function answerOf(
  type: GraphQLNamedType,
  args: Readonly<Record<string, unknown>>,
  records: readonly DriverRecord[],
): unknown {
  const rows = records.map((record) => record.get('this') as Row)
  if (!isConnection(type)) return rows
  const { edges = [], totalCount } = rows[0] ?? {}
  return { ...createConnectionWithEdgeProperties({ source: { edges }, args, totalCount }), totalCount }
}
