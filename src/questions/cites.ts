import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { schemaFile } from '../schema-file.ts'
import { relationTypes } from '../vocabulary/relations.ts'

/** Everything that cites some sources. */
export interface Citing {
  nodes: CiteRow[]
  /** Derived relations repeat the citations of their event and are left out. */
  relations: CitingRelation[]
}

/** A node or a relation that cites a source, and how. */
export interface CiteRow {
  /** Id of the source. */
  id: string
  /** Id of what cites it. */
  of: string
  type: string
  /** Its citations of this source, each as `<source>#<locator>`. */
  cites: string[]
}

/** A relation that cites a source. */
export interface CitingRelation extends CiteRow {
  /** Id of the node that it leaves. */
  from: string
}

/** What cites these sources, in no order. Reads every node and relation once, however many sources there are. */
export async function citingOf(snapshot: Snapshot, ids: readonly string[]): Promise<Citing> {
  const derivedRelations = relationTypes(schemaFile().vocabulary.relations, 'DERIVED')
  const [nodes, relations] = await Promise.all([
    snapshot.rows<CiteRow & Record<string, unknown>>(statement('coverage/nodes'), { ids }),
    snapshot.rows<CitingRelation & Record<string, unknown>>(statement('coverage/relations'), { ids, derivedRelations }),
  ])
  return { nodes, relations }
}
