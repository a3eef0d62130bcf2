import type { Alternative } from '../questions/explain-beside.ts'
import type { ExplainedStep } from '../questions/explain-words.ts'
import { coveredRows } from './covered.ts'
import { nodeRow, nodeRows } from './lineage.ts'
import type { Resolvers } from './resolver.ts'

/** The resolvers of the types that only `explain` returns. */
export const explainResolvers: Resolvers = {
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
