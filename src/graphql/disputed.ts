import type { GraphQLResolveInfo } from 'graphql'
import { disputes, type Dispute } from '../questions/disputes.ts'
import { asOfField } from './as-of.ts'
import { askForEach } from './batch.ts'
import type { Context } from './context.ts'

/** What competes about a thing or a change event, asked together with what competes about the others of its list. */
export async function disputesOf(of: string, context: Context, info: GraphQLResolveInfo): Promise<readonly Dispute[]> {
  return (await askForEach(disputes, of, { asOf: asOfField(context, info) }, context, info)) ?? []
}
