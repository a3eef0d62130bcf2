import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import type { GraphNode } from '../graph/graph.ts'
import { schemaFile } from '../schema-file.ts'
import { wantedText } from '../text/closeness.ts'
import { isAliveOn } from '../time/alive.ts'
import { lifeBetween } from '../time/known-date.ts'
import type { AsOf } from '../time/as-of.ts'
import { today } from '../time/day.ts'
import { existsOn } from '../time/visible.ts'
import { nodesById } from './nodes.ts'
import { inOrder, matchOf, type Match, type TextRow } from './search-match.ts'
import { luceneQuery } from './search-query.ts'
import { searchableTypes, type SearchedText } from './searched.ts'

/** What is asked for a search. */
export interface SearchQuery {
  text: string
  /** Only these types of things and records. */
  types?: readonly string[]
  /** How many things at most. */
  limit: number
  /** Only what existed on this day, by a name that it had then. */
  asOf?: AsOf | undefined
}

/** One thing or record that was found, and the text that matched. */
export interface SearchHit {
  matchedName: string
  /** What sort of text that is. */
  matched: SearchedText
  /** From 0 to 1; `schema.graphql` says what it means. */
  score: number
  /** Since when it has the name, as known; null when the name is not dated. */
  start: string | null
  end: string | null
  entity: GraphNode
}

/** How many texts are compared at most: those that the index holds for the best. */
const CANDIDATES = 500
/** In characters, as each gives a term of the query to the index. */
const LONGEST_TEXT = 300

/**
 * Finds things by a present or former name, and what documents say by its words. The last word may be unfinished. Where
 * nothing has all the words, what has more than half of them is found. Best match first, one hit for each thing; of equal
 * ones, what has the name now comes before what had it.
 *
 * @throws AppError INVALID_INPUT when the text has no word to search for or is too long, or a type can never be found
 */
export async function search(snapshot: Snapshot, { text, types, limit, asOf }: SearchQuery): Promise<SearchHit[]> {
  assertText(text)
  assertTypes(types)
  const wanted = wantedText(text)
  const look = async (mode: 'ALL' | 'ANY') => {
    const parameters = { query: luceneQuery(text, types, mode), candidates: CANDIDATES }
    const rows = await snapshot.rows<TextRow & Record<string, unknown>>(statement('search'), parameters)
    const matches = rows.flatMap((row) => matchOf(row, wanted))
    return asOf ? matchesOnDay(snapshot, matches, asOf) : matches
  }
  const all = await look('ALL')
  const best = bestPerThing(all.length > 0 ? all : await look('ANY'), asOf?.day ?? today()).slice(0, limit)
  const nodes = await nodesById(
    snapshot,
    best.map(({ id }) => id),
  )
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return best.flatMap(({ id, text: matchedName, matched, score, start, end }) => {
    const entity = byId.get(id)
    return entity ? [{ matchedName, matched, score, start, end, entity }] : []
  })
}

/** The matches whose name was in use on a day, and whose thing existed then. */
async function matchesOnDay(snapshot: Snapshot, matches: readonly Match[], asOf: AsOf): Promise<Match[]> {
  const isInUse = ({ matched, start, end }: Match) =>
    matched !== 'NAME' || isAliveOn(lifeBetween(start, end), asOf.day, asOf.certainty)
  const named = matches.filter(isInUse)
  const nodes = await nodesById(
    snapshot,
    named.map(({ id }) => id),
  )
  const types = schemaFile().vocabulary.dated
  const existing = nodes.filter(({ type, properties }) => existsOn(type, properties, asOf, types)).map(({ id }) => id)
  const ids = new Set(existing)
  return named.filter(({ id }) => ids.has(id))
}

function assertText(text: string): void {
  if (text.length > LONGEST_TEXT) {
    throw new AppError(
      'INVALID_INPUT',
      `The text to search for has ${text.length} characters; ${LONGEST_TEXT} are allowed.`,
    )
  }
  if (wantedText(text).words.length === 0) {
    throw new AppError('INVALID_INPUT', 'The text to search for is empty. Give a name, a part of a name or an acronym.')
  }
}

function assertTypes(types: readonly string[] | undefined): void {
  const known = searchableTypes()
  const unknown = types?.filter((type) => !known.includes(type)) ?? []
  if (types?.length !== 0 && unknown.length === 0) return
  const fault = unknown.length === 0 ? 'The list of types is empty' : `A search never finds ${unknown.join(', ')}`
  throw new AppError('INVALID_INPUT', `${fault}. It finds ${known.join(', ')}; leave 'types' out for all of them.`)
}

function bestPerThing(matches: readonly Match[], day: string): Match[] {
  const best = new Map<string, Match>()
  for (const match of inOrder(matches, day)) if (!best.has(match.id)) best.set(match.id, match)
  return [...best.values()]
}
