import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'

/** How a standing statute was made; the dates are in EDTF, as known, and null where they are not. */
export interface Enactment {
  /** Id of the law that made it. */
  law: string
  passed: string | null
  promulgated: string | null
  inForce: string | null
}

/**
 * The law that made each standing statute, with its dates: the law that enacts it, else that of the change by which it was
 * created or renamed. Of several the one that came into force first. Nothing is held for a statute without such a law.
 *
 * @param of ids of statutes
 */
export async function enactments(
  snapshot: Snapshot,
  { of }: { of: readonly string[] },
): Promise<Map<string, Enactment>> {
  const rows = await snapshot.rows<Enactment & { of: string }>(statement('enactments'), { wanted: { ids: of } })
  return new Map(
    rows.map(({ of: id, law, passed, promulgated, inForce }) => [id, { law, passed, promulgated, inForce }]),
  )
}
