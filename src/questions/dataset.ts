import type { Database } from '../database/connect.ts'
import { statement } from '../database/statement.ts'
import { schemaFile } from '../schema-file.ts'
import { relationTypes } from '../vocabulary/relations.ts'

/** What is loaded, and how much of it rests on each source. */
export interface Dataset {
  title: string | null
  licence: string | null
  nodes: number
  /** Derived relations are not counted. */
  relations: number
  /** Hash of the seed ledger; empty before the first load. */
  version: string
  /** False while a load in parts is under way or has failed. */
  complete: boolean
  sources: SourceCoverage[]
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

interface LedgerRow {
  title: string | null
  licence: string | null
  version: string | null
  complete: boolean
}

/** Reads the state of the loaded data. */
export async function loadDataset(database: Database): Promise<Dataset> {
  const derivedRelations = relationTypes(schemaFile().vocabulary.relations, 'DERIVED')
  const [ledger, nodes, relations, sources] = await Promise.all([
    readLedger(database),
    database.read<CountRow>(statement('dataset/nodes')),
    database.read<CountRow>(statement('dataset/relations'), { derivedRelations }),
    database.read<{ id: string; title: string }>(statement('dataset/sources')),
  ])
  const citedNodes = citedBySource(nodes)
  const citedRelations = citedBySource(relations)
  return {
    title: ledger?.title ?? null,
    licence: ledger?.licence ?? null,
    version: ledger?.version ?? '',
    complete: ledger?.complete ?? false,
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

/** Which data is loaded. */
export interface DataState {
  /** As in {@link Dataset}; undefined before the first load. */
  version: string | undefined
  complete: boolean
}

/** Reads which data is loaded; also the cheapest proof that the database answers. */
export async function loadState(database: Database): Promise<DataState> {
  const ledger = await readLedger(database)
  return { version: ledger?.version ?? undefined, complete: ledger?.complete ?? false }
}

/** Whether a complete data set is loaded. */
export async function isReady(database: Database): Promise<boolean> {
  return (await loadState(database)).complete
}

async function readLedger(database: Database): Promise<LedgerRow | undefined> {
  const [row] = await database.read<LedgerRow>(statement('dataset/ledger'))
  return row
}

function total(rows: CountRow[]): number {
  return rows.reduce((sum, row) => sum + row.total, 0)
}

function citedBySource(rows: CountRow[]): Map<string | null, number> {
  return new Map(rows.map((row) => [row.source, row.cited]))
}
