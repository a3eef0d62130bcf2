import type { Database } from '../../src/database/connect.ts'

/** All entities, search entries and relations of a database, as they are stored. */
export interface GraphCopy {
  nodes: readonly CopiedNode[]
  /** By the ids of their ends. */
  relations: readonly CopiedRelation[]
}

/** An entity or a search entry. */
export interface CopiedNode {
  labels: string[]
  properties: Record<string, unknown>
}

/** A relation between two entities. */
export interface CopiedRelation {
  from: string
  to: string
  type: string
  properties: Record<string, unknown>
}

/** Reads everything; dates stay dates. Whole numbers would become others, so there must be none. */
export function copyGraph(database: Database): Promise<GraphCopy> {
  return database.transaction(async (transaction) => ({
    nodes: await transaction.run<CopiedNode & Record<string, unknown>>(
      'MATCH (n:Entity|__Name) RETURN labels(n) AS labels, properties(n) AS properties',
    ),
    relations: await transaction.run<CopiedRelation & Record<string, unknown>>(
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties',
    ),
  }))
}

/** Lets the database hold a copy in place of what it holds; the ledger stays. */
export function writeGraph(database: Database, { nodes, relations }: GraphCopy): Promise<void> {
  return database.transaction(async (transaction) => {
    await transaction.run('MATCH (n:Entity|__Name) DETACH DELETE n')
    await transaction.run('UNWIND $batch.rows AS row CREATE (n:$(row.labels)) SET n = row.properties', {
      batch: { rows: nodes },
    })
    await transaction.run(
      `UNWIND $batch.rows AS row
       MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
       CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
      { batch: { rows: relations } },
    )
  })
}
