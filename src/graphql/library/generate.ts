import { Neo4jGraphQL } from '@neo4j/graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { pageFirst } from './page-first.ts'
import { followVisible } from './visible.ts'

const EXCLUDE_DEPRECATED = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
}

/**
 * Generates lists, filters and resolvers for the types marked @node, without the forms that the library deprecates.
 *
 * @throws Error that names the faults of the definitions; @neo4j/graphql rejects with a list of them
 */
export async function generate(typeDefs: DocumentNode): Promise<GraphQLSchema> {
  pageFirst()
  followVisible()
  const features = { excludeDeprecatedFields: EXCLUDE_DEPRECATED, filters: { String: { CASE_INSENSITIVE: true } } }
  const library = new Neo4jGraphQL({ typeDefs, features })
  try {
    return await library.getSchema()
  } catch (faults) {
    throw new Error(`schema.graphql cannot be used: ${String(faults)}`, { cause: faults })
  }
}
