import { today } from '../time/day.ts'
import { orphans, type Orphan, type OrphansQuery } from '../questions/orphans.ts'
import { nodeRow } from './lineage.ts'
import type { Resolvers } from './resolver.ts'

/** Resolvers of the fields that tell what has lost its owner. */
export const orphansResolvers: Resolvers = {
  Query: {
    orphans: (_source, { limit, offset }: OrphansQuery, { ask, asOf }) =>
      ask(orphans, { at: asOf?.day ?? today(), limit, offset }),
  },
  Orphan: {
    entity: ({ thing }: Orphan, _args, context, info) => nodeRow('entities', thing, context, info),
    owner: ({ owner }: Orphan, _args, context, info) => nodeRow('entities', owner, context, info),
    relation: ({ relation }: Orphan) => ({ edge: relation, of: relation.from }),
  },
}
