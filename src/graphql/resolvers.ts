import { dataset } from '../questions/dataset.ts'
import type { Dispute } from '../questions/disputes.ts'
import { enactments, type Enactment } from '../questions/enactments.ts'
import { nameOnDay, type NameLanguage } from '../questions/name-on-day.ts'
import { indicators, type IndicatorsQuery } from '../questions/indicators.ts'
import type { RelationsQuery, SeenRelation } from '../questions/relations.ts'
import { search, type SearchHit } from '../questions/search.ts'
import { statements, type Statement, type StatementsQuery } from '../questions/statements.ts'
import { unknownId } from '../questions/unknown-id.ts'
import { until } from '../time/until.ts'
import { asOfField, type GivenDate } from './as-of.ts'
import { askForEach } from './batch.ts'
import { coveredRows } from './covered.ts'
import { delegate, loadNode } from './delegate.ts'
import { needed } from './library/needed.ts'
import { diffResolvers } from './diff.ts'
import { disputesOf } from './disputed.ts'
import { explainResolvers } from './explain.ts'
import { heirsResolvers, inherited } from './heirs.ts'
import { directionOf, otherEnd, relationFields, relationsOf } from './relations.ts'
import { lineageResolvers, nodeRow } from './lineage.ts'
import { networkResolvers } from './network.ts'
import { orphansResolvers } from './orphans.ts'
import { packageResolvers } from './package.ts'
import type { Resolver, Resolvers } from './resolver.ts'
import { responsibilityResolvers } from './responsibility.ts'

/** Types of things without fields of their own here, and of records. */
const THINGS = ['Actor', 'Programme', 'Fund', 'Place', 'Cluster', 'Industry', 'Concept', 'Occurrence', 'Entity']
const RECORDS = ['Flow', 'Finding', 'Observation', 'Claim']

type Row = Record<string, string | null | undefined>

const related: Record<string, Resolver> = {
  relations: (row: Row, args: Omit<RelationsQuery, 'of' | 'asOf'>, context, info) =>
    relationsOf(row[needed('id')] ?? '', args, context, info),
}
const disputable: Record<string, Resolver> = {
  disputed: (row: Row, _args, context, info) => disputesOf(row[needed('id')] ?? '', context, info),
}
const named: Record<string, Resolver> = {
  name: (row: Row, { asOf, language }: { asOf?: GivenDate; language: NameLanguage }, context, info) =>
    askForEach(
      nameOnDay,
      row[needed('id')] ?? '',
      { language, asOf: asOfField(context, info, 'asOf', asOf) },
      context,
      info,
    ),
}
const lasting: Record<string, Resolver> = {
  until: (row: Row) => untilOf(row[needed('end')]),
}

/** The resolvers that are one line each. */
const short: Resolvers = {
  Query: {
    entity: async (_source, { id }: { id: string }, context, info) => {
      const found = await delegate('entities', { where: { id: { eq: id } }, limit: 1 }, context, info)
      return Array.isArray(found) ? (found[0] as unknown) : null
    },
    search: (_source, { text, types, limit }: SearchArguments, { ask, asOf }) =>
      ask(search, { text, limit, asOf, ...(types ? { types } : {}) }),
    dataset: (_source, _args, { ask }) => ask(dataset, undefined),
    source: async (_source, { id }: { id: string }, context, info) => {
      const found = await delegate('sources', { where: { id: { eq: id } }, limit: 1 }, context, info)
      const [row] = Array.isArray(found) ? (found as unknown[]) : []
      return row ?? context.ask(unknownId, { id, label: 'Source' })
    },
    indicators: (_source, query: IndicatorsQuery, { ask }) => ask(indicators, query),
  },
  ...Object.fromEntries(
    THINGS.map((type) => [type, { ...related, ...disputable, ...named, ...inherited, ...lasting }]),
  ),
  ...Object.fromEntries(RECORDS.map((type) => [type, related])),
  ChangeEvent: { ...related, ...disputable },
  Act: {
    ...related,
    ...disputable,
    ...named,
    ...inherited,
    ...lasting,
    enactment: (row: Row, _args, context, info) => askForEach(enactments, row[needed('id')] ?? '', {}, context, info),
  },
  Name: { ...related, ...lasting },
  Relation: lasting,
  Source: {
    ...related,
    statements: async (row: Row, args: Omit<StatementsQuery, 'of'>, context, info) =>
      (await askForEach(statements, row[needed('id')] ?? '', args, context, info)) ?? [],
  },
  Enactment: {
    law: ({ law }: Enactment, _args, context, info) => loadNode('acts', law, context, info),
  },
  Statement: {
    entity: ({ node }: Statement, _args, context, info) => nodeRow('entities', node, context, info),
    relation: ({ edge }: Statement) => edge && { edge, of: edge.from },
  },
  AnyRelation: {
    ...relationFields,
    id: ({ edge }: SeenRelation) => edge.id,
    direction: directionOf,
    of: ({ of }: SeenRelation, _args, context, info) => loadNode('entities', of, context, info),
    other: (relation: SeenRelation, _args, context, info) => loadNode('entities', otherEnd(relation), context, info),
  },
  SearchHit: {
    until: ({ end }: SearchHit) => untilOf(end),
    entity: ({ entity }: SearchHit, _args, context, info) => nodeRow('entities', entity, context, info),
    disputed: ({ entity }: SearchHit, _args, context, info) => disputesOf(entity.id, context, info),
  },
  Dispute: {
    citations: ({ citations }: Dispute, _args, context, info) => coveredRows(citations, context, info),
    claim: ({ claim }: Dispute, _args, context, info) => claim && loadNode('claims', claim.id, context, info),
    event: ({ event }: Dispute, _args, context, info) => event && loadNode('changeEvents', event.id, context, info),
  },
}

/** The resolvers of hand-written fields, by type and field name. */
export const resolvers: Resolvers = joined([
  short,
  diffResolvers,
  explainResolvers,
  heirsResolvers,
  lineageResolvers,
  networkResolvers,
  orphansResolvers,
  packageResolvers,
  responsibilityResolvers,
])

/** Several parts may have fields of one type: all have some of Query. */
function joined(parts: readonly Resolvers[]): Resolvers {
  const all: Resolvers = {}
  for (const part of parts) for (const [type, fields] of Object.entries(part)) all[type] = { ...all[type], ...fields }
  return all
}

function untilOf(end: string | null | undefined): string | null {
  return typeof end === 'string' ? until(end) : null
}

interface SearchArguments {
  text: string
  types?: string[] | null
  limit: number
}
