import { explain, type ExplainQuery } from '../questions/explain.ts'
import type { Alternative } from '../questions/explain-beside.ts'
import type { ExplainedStep } from '../questions/explain-words.ts'
import { coveredRows } from './covered.ts'
import { nodeRow, nodeRows } from './lineage.ts'
import type { Resolvers } from './resolver.ts'

/** Resolvers of the fields that tell how one thing became another. */
export const explainResolvers: Resolvers = {
  Query: {
    explain: (_source, query: Omit<ExplainQuery, 'at'>, { ask, asOf }) =>
      ask(explain, { ...query, ...(asOf && { at: asOf }) }),
  },
  ExplainedStep: {
    event: ({ event }: ExplainedStep, _args, context, info) => nodeRow('changeEvents', event, context, info),
    legalBasis: ({ event }: ExplainedStep, _args, context, info) => nodeRows('acts', event.enactedBy, context, info),
    from: ({ from }: ExplainedStep, _args, context, info) => nodeRow('entities', from, context, info),
    to: ({ to }: ExplainedStep, _args, context, info) => nodeRow('entities', to, context, info),
    citations: ({ citations }: ExplainedStep, _args, context, info) => coveredRows(citations, context, info),
  },
  Alternative: {
    citations: ({ citations }: Alternative, _args, context, info) => coveredRows(citations, context, info),
  },
}
