import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { beginningsOf, idForm, nearest, oneLetterAway } from '../text/nearest-id.ts'

/** An id of which nothing is known, where a label is wanted. */
export interface UnknownId {
  id: string
  /** What was looked for: anything, a thing, or a source. */
  label: 'Entity' | 'Thing' | 'Source'
  /** The argument that has the id, where a question has several. */
  argument?: string
}

/** How many ids a message names. */
const NAMED = 3

/**
 * Says that there is nothing with an id, and names the ids that come nearest.
 *
 * @throws AppError NOT_FOUND always
 */
export async function unknownId(snapshot: Snapshot, { id, label, argument }: UnknownId): Promise<never> {
  const what = label === 'Source' ? 'no source' : 'nothing'
  const ids = await nearestIds(snapshot, { id, label })
  const hint = ids.length === 0 ? '' : ` Near to it: ${ids.join(', ')}.`
  const given = argument === undefined ? '' : `, given for '${argument}'`
  throw new AppError('NOT_FOUND', `There is ${what} with the id '${id}'${given}.${hint} Find ids with search.`)
}

/** The ids that come nearest to one, three at most. */
export async function nearestIds(snapshot: Snapshot, { id, label }: UnknownId): Promise<string[]> {
  const written = idForm(id)
  if (written === '') return []
  const rows = await snapshot.rows<{ id: string }>(statement('nearest-ids'), {
    wanted: { variants: oneLetterAway(written), beginnings: beginningsOf(written) },
    label,
  })
  return nearest(
    written,
    rows.map((row) => row.id),
    NAMED,
  )
}

/** The ids of anything that come nearest to a text, three at most. */
export function nearestOf(snapshot: Snapshot, text: string): Promise<string[]> {
  return nearestIds(snapshot, { id: text, label: 'Entity' })
}
