import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import type { GraphNode } from '../graph/graph.ts'
import { schemaFile } from '../schema-file.ts'
import { relationTypes } from '../vocabulary/relations.ts'
import { dataset, typeCounts, type Dataset, type TypeCount } from './dataset.ts'
import { nodesById } from './nodes.ts'
import { lawPackages } from './package.ts'

/** What is loaded, and where a reader may begin. */
export interface Overview {
  dataset: Dataset
  /** How many nodes there are of each type, the most frequent first. */
  counts: readonly TypeCount[]
  /** Existing bodies with the most steps of succession. */
  bodies: readonly GraphNode[]
  /** The laws that changed most, and how many changes rest on each. */
  laws: readonly { node: GraphNode; changes: number }[]
  /** The documents with the most statements, counted as on their pages: see `statements`. */
  sources: readonly SourceStatements[]
}

interface SourceStatements {
  [name: string]: unknown
  id: string
  title: string
  statements: number
}

/**
 * What is loaded, and where a reader may begin.
 *
 * @param limit how many of each sort
 * @throws AppError DATA_INCOMPLETE unless a complete data set is loaded
 */
export async function overview(snapshot: Snapshot, { limit }: { limit: number }): Promise<Overview> {
  const derivedRelations = relationTypes(schemaFile().vocabulary.relations, 'DERIVED')
  const [data, counts, bodies, packages, sources] = await Promise.all([
    dataset(snapshot),
    typeCounts(snapshot),
    snapshot.rows<{ id: string }>(statement('home/most-changed'), { limit }),
    lawPackages(snapshot, { limit, offset: 0, withNodes: true }),
    snapshot.rows<SourceStatements>(statement('home/most-cited'), { limit, derivedRelations }),
  ])
  return {
    dataset: data,
    counts,
    bodies: await nodesById(
      snapshot,
      bodies.map(({ id }) => id),
    ),
    laws: packages.flatMap(({ law, events, nodes }) => {
      const node = nodes.get(law)
      return node ? [{ node, changes: events.length }] : []
    }),
    sources,
  }
}
