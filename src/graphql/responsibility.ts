import type { ResponsibilityHolder } from '../questions/responsibility-holders.ts'
import { responsibility, type Responsibility } from '../questions/responsibility.ts'
import { coveredRows } from './covered.ts'
import { nodeRow, type Step } from './lineage.ts'
import type { Resolvers } from './resolver.ts'

/** Dates come as objects of the database. */
interface ResponsibilityArguments {
  of: string
  from?: { toString: () => string } | null
  to?: { toString: () => string } | null
}

/** Resolvers of the fields that tell who was responsible. */
export const responsibilityResolvers: Resolvers = {
  Query: {
    responsibility: (_source, { of, from, to }: ResponsibilityArguments, { ask }) =>
      ask(responsibility, { of, ...(from && { from: from.toString() }), ...(to && { to: to.toString() }) }),
  },
  Responsibility: {
    of: ({ of }: Responsibility, _args, context, info) => nodeRow('entities', of, context, info),
  },
  ResponsibilityHolder: {
    entity: ({ body }: ResponsibilityHolder, _args, context, info) => nodeRow('entities', body, context, info),
    relation: ({ relation }: ResponsibilityHolder) => relation && { edge: relation, of: relation.from },
    steps: ({ steps }: ResponsibilityHolder) => stepsOf(steps),
    citations: ({ citations }: ResponsibilityHolder, _args, context, info) => coveredRows(citations, context, info),
  },
}

function stepsOf({ edges, nodes, events }: ResponsibilityHolder['steps']): Step[] {
  const lookups = {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    events: new Map(events.map((event) => [event.id, event])),
  }
  return edges.map((edge) => ({ edge, ...lookups }))
}
