import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { schemaFile } from '../schema-file.ts'
import { relationTypes } from '../vocabulary/relations.ts'

/** What is loaded, and how much of it cites each source. */
export interface Dataset {
  title: string | null
  licence: string | null
  nodes: number
  /** Derived relations are not counted. */
  relations: number
  /** Hash of the seed ledger; empty before the first load. */
  version: string
  /** False while a load in parts is in progress or has failed. */
  complete: boolean
  sources: SourceCoverage[]
}

/** How many nodes there are of one type. */
export interface TypeCount {
  type: string
  count: number
}

/** How many nodes there are of each type, the most frequent first. */
export function typeCounts(snapshot: Snapshot): Promise<TypeCount[]> {
  return snapshot.rows<TypeCount & Record<string, unknown>>(statement('dataset/types'))
}

/** How many nodes and relations cite one source. */
export interface SourceCoverage {
  id: string
  title: string
  nodes: number
  relations: number
}

interface CountRow {
  total: number
  source: string | null
  cited: number
}

/** Describes what is loaded. */
export async function dataset(snapshot: Snapshot): Promise<Dataset> {
  const derivedRelations = relationTypes(schemaFile().vocabulary.relations, 'DERIVED')
  const [{ title, licence, version, complete }, nodes, relations, sources] = await Promise.all([
    snapshot.dataset,
    snapshot.rows<CountRow & Record<string, unknown>>(statement('dataset/nodes')),
    snapshot.rows<CountRow & Record<string, unknown>>(statement('dataset/relations'), { derivedRelations }),
    snapshot.rows<{ id: string; title: string }>(statement('dataset/sources')),
  ])
  const citedNodes = citedBySource(nodes)
  const citedRelations = citedBySource(relations)
  return {
    title,
    licence,
    version: version ?? '',
    complete,
    nodes: total(nodes),
    relations: total(relations),
    sources: sources.map(({ id, title }) => ({
      id,
      title,
      nodes: citedNodes.get(id) ?? 0,
      relations: citedRelations.get(id) ?? 0,
    })),
  }
}

function total(rows: CountRow[]): number {
  return rows.reduce((sum, row) => sum + row.total, 0)
}

function citedBySource(rows: CountRow[]): Map<string | null, number> {
  return new Map(rows.map((row) => [row.source, row.cited]))
}
