import { AppError } from '../errors.ts'
import type { GraphNode } from '../graph/graph.ts'
import { foldedName, searchTerms, type SearchTerms } from '../text/search-tokens.ts'
import { nodesById } from './nodes.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'

/** What is asked for a search. */
export interface SearchQuery {
  text: string
  /** Only these types of things and records. */
  types?: readonly string[]
  /** How many things at most. */
  limit: number
}

/** One thing that was found, and the name that matched. */
export interface SearchHit {
  matchedName: string
  /** From 0 to 1; 1 is an exact match. */
  score: number
  /** Since when it has the name, as known; null when the name is not dated. */
  start: string | null
  end: string | null
  entity: GraphNode
}

interface NameRow {
  id: string
  text: string
  kind: string
  start: string | null
  end: string | null
  score: number
}

/** How many names are ranked at most; more with a filter on types, as the index does not know types. */
const CANDIDATES = { all: 1_000, ofTypes: 20_000 }
/** Weights of matches in texts that are not names; a name has the weight 1. */
const WEIGHTS = new Map([
  ['TITLE', 0.5],
  ['DESCRIPTION', 0.4],
])
/** In characters: each becomes up to three terms, and Lucene allows 1,024. */
const LONGEST_TEXT = 300

/**
 * Finds things by a present or former name: words inside a Korean name, single syllables, English words, acronyms.
 * All words must occur in the name; if no name has them all, one is enough. Best match first, one hit for each thing.
 *
 * @throws AppError INVALID_INPUT when the text has no word to search for, or is too long
 */
export async function search(snapshot: Snapshot, { text, types, limit }: SearchQuery): Promise<SearchHit[]> {
  const terms = termsOf(text)
  const look = (query: string) =>
    snapshot.rows<NameRow & Record<string, unknown>>(statement('search'), {
      query,
      types: types ?? null,
      candidates: types ? CANDIDATES.ofTypes : CANDIDATES.all,
    })
  const all = await look(withAllWords(terms))
  const rows = all.length > 0 ? all : await look(terms.needed.map(quote).join(' '))
  const best = bestPerThing(rows.map((row) => rank(row, text))).slice(0, limit)
  const nodes = await nodesById(
    snapshot,
    best.map(({ id }) => id),
  )
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return best.flatMap(({ id, matchedName, score, start, end }) => {
    const entity = byId.get(id)
    return entity ? [{ matchedName, score, start, end, entity }] : []
  })
}

/** @throws AppError INVALID_INPUT when the text has no word to search for, or is too long */
function termsOf(text: string): SearchTerms {
  if (text.length > LONGEST_TEXT) {
    throw new AppError(
      'INVALID_INPUT',
      `The text to search for has ${text.length} characters; ${LONGEST_TEXT} are allowed.`,
    )
  }
  const terms = searchTerms(text)
  if (terms.needed.length > 0) return terms
  throw new AppError('INVALID_INPUT', 'The text to search for is empty. Give a name, a part of a name or an acronym.')
}

/** `+` before a term means that it must occur. */
function withAllWords({ needed, helpful }: SearchTerms): string {
  return [...needed.map((term) => `+${quote(term)}`), ...helpful.map(quote)].join(' ')
}

/** Quotes make Lucene read a term as plain text, whatever characters it has. */
function quote(term: string): string {
  return `"${term.replace(/["\\]/g, '\\$&')}"`
}

/** A name that matched. */
interface Match extends Omit<SearchHit, 'entity'> {
  /** Id of the thing that has the name. */
  id: string
  lucene: number
}

function rank(row: NameRow, text: string): Match {
  const weight = WEIGHTS.get(row.kind) ?? 1
  return {
    id: row.id,
    matchedName: row.text,
    score: Math.round(weight * closeness(foldedName(row.text), foldedName(text)) * 1000) / 1000,
    start: row.start,
    end: row.end,
    lucene: row.score,
  }
}

/** 1 for the same name, 0.8 to 0.95 for one that starts with the text, 0.6 to 0.75 for one that contains it, 0.5 otherwise. */
function closeness(name: string, wanted: string): number {
  if (name === wanted) return 1
  const share = 0.15 * (wanted.length / Math.max(name.length, wanted.length))
  if (name.startsWith(wanted)) return 0.8 + share
  if (name.includes(wanted)) return 0.6 + share
  return 0.5
}

function bestPerThing(matches: Match[]): Match[] {
  const sorted = matches.sort((a, b) => b.score - a.score || b.lucene - a.lucene || a.id.localeCompare(b.id))
  const best = new Map<string, Match>()
  for (const match of sorted) if (!best.has(match.id)) best.set(match.id, match)
  return [...best.values()]
}
