import { statement } from '../database/statement.ts'
import type { Runner } from './runner.ts'

/** Labels of entities by their ids, as far as they were asked for. */
export type KnownLabels = Map<string, readonly string[]>

/** The labels of those ids that entities have; one statement for all, so that it is planned once. */
export async function readLabels(runner: Runner, ids: ReadonlySet<string>): Promise<KnownLabels> {
  const wanted = { ids: [...ids] }
  const rows = await runner.run<{ id: string; labels: string[] }>(statement('seed/known-ids'), { wanted })
  return new Map(rows.map(({ id, labels }) => [id, labels]))
}
