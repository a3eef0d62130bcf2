import type { Snapshot } from '../database/snapshot.ts'
import type { GraphEdge, GraphHeader, GraphNode } from '../graph/graph.ts'
import { coverage, type Coverage } from './coverage.ts'
import { relationGroups, type RelationGroup } from './entity-relations.ts'
import { GROUP_SIZE } from './entity.ts'
import { headerOf, nodesById } from './nodes.ts'
import { relations } from './relations.ts'
import { statementPages, type StatementPage } from './statements.ts'
import { unknownId } from './unknown-id.ts'

/** What is asked of one document. */
export interface SourceQuery {
  /** Id of a source; a law is one too. */
  of: string
  /** Only what is cited in this section or below it, as locators write it. */
  section?: string
  /** How many statements are passed over. */
  offset: number
}

/** A document, and what the data takes from it. */
export interface SourceAnswer extends StatementPage {
  header: GraphHeader
  node: GraphNode
  /** Its own relations, as its authors and the documents that it cites. */
  groups: readonly RelationGroup[]
  /** What the records among the statements are about, by their ids. */
  records: ReadonlyMap<string, readonly GraphEdge[]>
  /** Every node that is named in the statements and the groups, by id. */
  nodes: ReadonlyMap<string, GraphNode>
  /** How much of it is cited; null for a document that is not cited by line. */
  coverage: Coverage | null
}

/** How many statements one page has at most. */
export const STATEMENTS = 100

/**
 * A document, and what the data takes from it: one statement for each citation, in the order of the document.
 *
 * @throws AppError NOT_FOUND when no source has that id; INVALID_INPUT for a section that nothing cites; DATA_INCOMPLETE
 *   unless a complete data set is loaded
 */
export async function source(snapshot: Snapshot, { of, section, offset }: SourceQuery): Promise<SourceAnswer> {
  const [node] = await nodesById(snapshot, [of])
  if (!node || !isSource(node)) return unknownId(snapshot, { id: of, label: 'Source' })
  const asked = { of: [of], section: section ?? null, limit: STATEMENTS, offset }
  const page = (await statementPages(snapshot, asked)).get(of)
  const { statements = [], total = 0, sections = new Map<string, number>() } = page ?? {}
  const all = await relationGroups(snapshot, { of, limit: GROUP_SIZE, offset: 0 })
  const groups = all.filter(({ record }) => record === null || record === 'Source')
  const stated = statements.flatMap((one) => one.node ?? []).filter(({ type }) => WITH_ENDS.has(type))
  const records = await relations(snapshot, { of: stated.map(({ id }) => id), limit: 20, offset: 0 })
  const named = [
    ...[...records.values()].flatMap((edges) => edges.flatMap(({ from, to }) => [from, to])),
    ...statements.flatMap(({ edge }) => (edge ? [edge.from, edge.to] : [])),
    ...groups.flatMap(({ rows }) => rows.map(({ other }) => other)),
  ]
  const isByLine = node.properties['lengths'] !== undefined
  return {
    header: await headerOf(snapshot, { question: 'source', of }),
    ...{ node, statements, total, sections, groups, records },
    nodes: new Map((await nodesById(snapshot, [...new Set(named)])).map((one) => [one.id, one])),
    coverage: isByLine ? ((await coverage(snapshot)).find(({ id }) => id === of) ?? null) : null,
  }
}

/** The records that say little without what they are about; findings say it in their texts. */
const WITH_ENDS = new Set(['Observation', 'Flow', 'Claim', 'Name'])

/** Laws are sources too. */
function isSource({ type }: GraphNode): boolean {
  return type === 'Source' || type === 'Act'
}
