import type { DocumentNode, GraphQLSchema, ValidationRule } from 'graphql'
import { markAbsence } from './absence.ts'
import { ignoreAliases } from './connection-aliases.ts'
import { oncePerPart } from './connection-parts.ts'
import { strictDates } from './date-scalar.ts'
import { listAsOf } from './at.ts'
import { describe } from './descriptions.ts'
import { orderById } from './order.ts'
import { shortenInnerPages } from './paging.ts'
import { prepareOperations } from './prepare.ts'

/** What operations must meet beside the rules of GraphQL, because @neo4j/graphql would answer them wrongly. */
export const validationRules: readonly ValidationRule[] = [oncePerPart]

const MENDS = [orderById, shortenInnerPages, strictDates, ignoreAliases]

/**
 * Mends what @neo4j/graphql generated; README.md beside this file lists the defects. Hand-written fields are added
 * afterwards, so that no mend can take them for generated ones.
 *
 * @param document the parsed API definition that the schema was generated from
 */
export function mendSchema(generated: GraphQLSchema, document: DocumentNode): GraphQLSchema {
  const mended = MENDS.reduce((schema, mend) => mend(schema), generated)
  return describe(listAsOf(prepareOperations(markAbsence(mended, document)), document), document)
}
