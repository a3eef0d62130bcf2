import type { Snapshot } from '../database/snapshot.ts'
import { AppError } from '../errors.ts'
import type { GraphNode } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import { schemaFile } from '../schema-file.ts'
import { wordsOf } from '../text/words.ts'
import { heirs, type FoundHeir } from './heirs.ts'
import { whyLost } from './lost-bodies.ts'
import { nodesById, storedNodes } from './nodes.ts'
import { search, type SearchHit } from './search.ts'
import { storedThing } from './thing.ts'
import { nearestIds } from './unknown-id.ts'

/** What is asked of something's present. */
export interface TodayQuery {
  /** An id, or a name that something has or had. */
  of: string
  /** An ISO day, which counts as today. */
  day: string
}

/** What exists of something on a day. */
export interface Today {
  day: string
  /** Whether anything that exists on that day was found. */
  found: boolean
  /** Why not; null if it was. */
  reason: string | null
  /** Each thing with that id or name: first what exists on the day, then what ended last. */
  matches: readonly TodayMatch[]
}

/** One thing, and what carries it on. */
export interface TodayMatch {
  node: GraphNode
  heirs: readonly FoundHeir[]
  /** Why nothing does; null if something does. */
  reason: string | null
}

/** The lowest score of a search hit that has the whole name, in another spelling at most. */
const SAME_NAME = 0.96

/** How many names that are near are told where nothing has the name. */
const NEAR = 3

/**
 * From an id or an old name to what exists today. A name is compared as a search compares it; where several things have or
 * had it, each is answered.
 *
 * @throws AppError INVALID_INPUT for the id of a record, as a source, or for an empty text; DATA_INCOMPLETE while data is
 *   loaded in parts
 */
export async function today(snapshot: Snapshot, { of, day }: TodayQuery): Promise<Today> {
  if (wordsOf(of).length === 0) throw new AppError('INVALID_INPUT', 'of: it is empty. Give an id or a name.')
  const isId = (await storedNodes(snapshot, [of])).has(of)
  if (isId) await storedThing(snapshot, 'of', of)
  const { ids, near } = isId ? { ids: [of], near: [] } : await named(snapshot, of)
  const nodes = await nodesById(snapshot, ids)
  const found = await heirs(snapshot, { of: ids, day })
  const lost = [...found.values()].flatMap((one) => (one.heirs.length === 0 ? one.lost : []))
  const reasons = await whyLost(snapshot, lost, 'LATER', day)
  const matches = nodes.map((node) => {
    const one = found.get(node.id) ?? { heirs: [], lost: [] }
    const reason = one.heirs.length > 0 ? null : one.lost.flatMap((id) => reasons.get(id) ?? []).join(' ')
    return { node, heirs: one.heirs, reason }
  })
  matches.sort(presentFirst)
  const isFound = matches.some((match) => match.heirs.length > 0)
  return { day, found: isFound, reason: isFound ? null : reasonOf(of, matches, near), matches }
}

/** The ids of the things that have or had a name, and the names that are nearest to it. */
async function named(snapshot: Snapshot, text: string): Promise<{ ids: string[]; near: string[] }> {
  const types = schemaFile().vocabulary.things.map(({ name }) => name)
  const hits = await search(snapshot, { text, types, limit: 100 })
  const same = hits.filter(({ matched, score }) => matched === 'NAME' && score >= SAME_NAME)
  return {
    ids: same.map(({ entity }) => entity.id),
    near: same.length > 0 ? [] : await nearTo(snapshot, text, hits),
  }
}

/** The names that are near to a text, else the ids that are. */
async function nearTo(snapshot: Snapshot, text: string, hits: readonly SearchHit[]): Promise<string[]> {
  const near = hits.slice(0, NEAR).map(({ entity }) => entity)
  const ids = near.length > 0 ? [] : await nearestIds(snapshot, { id: text, label: 'Thing' })
  return [...near, ...(await nodesById(snapshot, ids))].map((node) => `${labelOf(node)} [${node.id}]`)
}

function reasonOf(of: string, matches: readonly TodayMatch[], near: readonly string[]): string {
  if (matches.length > 0) return matches.flatMap(({ reason }) => reason ?? []).join(' ')
  const hint = near.length > 0 ? ` Near to it: ${near.join('; ')}.` : ''
  return `Nothing has or had the id or the name '${of.slice(0, 100)}'.${hint}`
}

/** What exists itself, then by the last day of its life, the last one first, then by that of its start; undated ones last. */
function presentFirst(one: TodayMatch, other: TodayMatch): number {
  const keysOf = ({ node: { id, properties }, heirs }: TodayMatch) => [
    heirs.some((heir) => heir.node.id === id) ? '1' : '0',
    properties.endLatest ?? '',
    properties.startEarliest ?? '',
  ]
  const [own, others] = [keysOf(one), keysOf(other)]
  const place = own.findIndex((key, index) => key !== others[index])
  if (place < 0) return one.node.id < other.node.id ? -1 : 1
  return (own[place] ?? '') > (others[place] ?? '') ? -1 : 1
}
