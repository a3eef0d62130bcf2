import type { GraphQLResolveInfo } from 'graphql'
import { relations, type RelationDirection, type RelationsQuery, type SeenRelation } from '../questions/relations.ts'
import { asOfField } from './as-of.ts'
import { askForEach } from './batch.ts'
import type { Context } from './context.ts'
import { coveredRows } from './covered.ts'
import type { Resolver } from './resolver.ts'

/** The relations of one node, asked together with those of the other nodes of its list. */
export async function relationsOf(
  of: string,
  args: Omit<RelationsQuery, 'of' | 'asOf'>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<SeenRelation[]> {
  const edges = await askForEach(relations, of, { ...args, asOf: asOfField(context, info) }, context, info)
  return (edges ?? []).map((edge) => ({ edge, of }))
}

/** Whether a relation leaves or reaches the end from which it is seen; what joins a node to itself leaves it. */
export function directionOf({ edge, of }: SeenRelation): RelationDirection {
  return edge.from === of ? 'OUT' : 'IN'
}

/** The id of the other end. */
export function otherEnd({ edge, of }: SeenRelation): string {
  return edge.from === of ? edge.to : edge.from
}

/** The resolvers that every type of a seen relation has. */
export const relationFields: Readonly<Record<string, Resolver>> = {
  type: ({ edge }: SeenRelation) => edge.type,
  properties: propertiesOf,
  date: ({ edge }: SeenRelation) => edge.properties.date,
  kind: ({ edge }: SeenRelation) => edge.properties.kind,
  citations: ({ edge }: SeenRelation, _args, context, info) => coveredRows(edge.citations, context, info),
}

/** What is known of a relation that states a fact: it has an id, and does not come from a change event. */
function propertiesOf({ edge }: SeenRelation, _args: unknown, context: Context, info: GraphQLResolveInfo): unknown {
  if (edge.id === undefined || edge.properties.eventId !== undefined) return null
  return coveredRows([edge], context, info)?.[0]
}
