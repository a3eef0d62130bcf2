import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { edgeOf, type StoredEdge } from '../graph/element.ts'
import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import { overlap, rangesOf, readLines, type LineRange } from '../text/line-range.ts'
import { isInSection, sectionOf } from '../text/section.ts'
import { citingOf, type CiteRow, type CitingRelation } from './cites.ts'
import { citedSources, nodesById } from './nodes.ts'

/** What is asked of what sources say. */
export interface StatementsQuery {
  /** Ids of the sources. */
  of: readonly string[]
  /** Only what is cited by a line of this range: `1685-1691`, or `1685`. */
  lines?: string | null
  /** Only what is cited in this section or below it, as locators write it: `§3-7`, `art. 32`. */
  section?: string | null
  /** How many of each source at most. */
  limit: number
  /** How many of each source are passed over. */
  offset: number
}

/** One place of a source, and the node or the relation that cites it: exactly one of both is set. */
export interface Statement {
  /** Article, section or lines. */
  locator: string
  node?: GraphNode
  edge?: GraphEdge
}

/** How many sections a message lists at most. */
const SECTIONS = 20

/** A citation, and what has it. */
interface Place {
  locator: string
  ranges: LineRange[]
  citing: CiteRow | CitingRelation
}

/**
 * What sources say, by the id of the source: one statement for each citation, by its first line; those without lines come
 * last, by locator. Derived relations are left out, as they repeat the citations of their event.
 *
 * @throws AppError INVALID_INPUT when the lines cannot be read, a source has no such lines or is not cited by line, or the
 *   section is empty or nothing cites it
 */
export async function statements(snapshot: Snapshot, query: StatementsQuery): Promise<Map<string, Statement[]>> {
  const pages = await statementPages(snapshot, query)
  return new Map([...pages].map(([source, page]) => [source, page.statements]))
}

/** One page of what a source says, and how much it says in all. */
export interface StatementPage {
  statements: Statement[]
  /** How many statements there are, within the lines and the section that are asked for. */
  total: number
  /** Its sections in order, each with how many statements the whole source has in it. */
  sections: ReadonlyMap<string, number>
}

/**
 * The same with the number of all statements and their sections, by the id of the source.
 *
 * @throws AppError as {@link statements} does
 */
export async function statementPages(
  snapshot: Snapshot,
  { of, lines, section, limit, offset }: StatementsQuery,
): Promise<Map<string, StatementPage>> {
  const wanted = typeof lines === 'string' ? rangeOf(lines) : undefined
  if (section === '') throw new AppError('INVALID_INPUT', 'The section is empty. Name one, or leave it out.')
  const { nodes, relations } = await citingOf(snapshot, of)
  const ends = wanted ? await lastLines(snapshot) : new Map<string, number>()
  const bySource = new Map<string, Place[]>(of.map((source) => [source, []]))
  for (const citing of [...nodes, ...relations]) bySource.get(citing.id)?.push(...placesOf(citing))
  const pages = [...bySource].map(([source, places]) => {
    if (wanted) assertCitedByLine(source, places, wanted, ends.get(source))
    const inSection = typeof section === 'string' ? placesIn(source, places, section) : places
    const found = inSection.filter(({ ranges }) => !wanted || ranges.some((range) => overlap(range, wanted)))
    return { source, places, total: found.length, page: found.sort(byPlace).slice(offset, offset + limit) }
  })
  const read = await readerOf(
    snapshot,
    pages.flatMap(({ page }) => page),
  )
  return new Map(
    pages.map(({ source, places, total, page }) => {
      return [source, { statements: page.map(read), total, sections: sectionsIn(places) }]
    }),
  )
}

/** The sections of a source in the order of its lines, and how many citations each has. */
function sectionsIn(places: readonly Place[]): Map<string, number> {
  const sections = new Map<string, number>()
  for (const { locator } of places.toSorted(byPlace)) {
    const section = sectionOf(locator)
    sections.set(section, (sections.get(section) ?? 0) + 1)
  }
  return sections
}

/** @throws AppError INVALID_INPUT that names sections which are cited */
function placesIn(source: string, places: readonly Place[], section: string): Place[] {
  const found = places.filter(({ locator }) => isInSection(locator, section))
  if (found.length > 0) return found
  const cited = [...new Set(places.map(({ locator }) => sectionOf(locator)))].sort(compare).slice(0, SECTIONS)
  throw new AppError(
    'INVALID_INPUT',
    `Nothing cites the section '${section.slice(0, 40)}' of the source '${source}'. Sections that are cited: ${cited.join('; ') || 'none'}.`,
  )
}

/** @throws AppError INVALID_INPUT */
function rangeOf(lines: string): LineRange {
  const range = readLines(lines)
  if (range) return range
  throw new AppError(
    'INVALID_INPUT',
    `'${lines.slice(0, 40)}' are no lines. Write the first and the last one, counted from 1, as in 1685-1691, or one line, as in 1685.`,
  )
}

/** The last line that each document can have; only of documents that tell how long they are. */
async function lastLines(snapshot: Snapshot): Promise<Map<string, number>> {
  const rows = await snapshot.rows<{ id: string; lengths: number[] }>(statement('coverage/documents'))
  return new Map(rows.map(({ id, lengths }) => [id, lengths.length]))
}

/** @throws AppError INVALID_INPUT */
function assertCitedByLine(source: string, places: readonly Place[], { first }: LineRange, end = Infinity): void {
  if (first > end) {
    throw new AppError('INVALID_INPUT', `The source '${source}' has no line ${first}. Ask for lines from 1 to ${end}.`)
  }
  if (places.some(({ ranges }) => ranges.length > 0)) return
  const [example] = places.map(({ locator }) => locator).sort()
  const remedy = example === undefined ? 'Nothing cites it.' : `Ask for a section, for example '${example}'.`
  throw new AppError('INVALID_INPUT', `The source '${source}' is not cited by line. ${remedy}`)
}

function placesOf(citing: CiteRow | CitingRelation): Place[] {
  return [...new Set(citing.cites)].map((cite) => {
    const locator = cite.slice(citing.id.length + 1)
    return { locator, ranges: rangesOf(locator), citing }
  })
}

function byPlace(a: Place, b: Place): number {
  return (
    compare(a.ranges[0]?.first ?? Infinity, b.ranges[0]?.first ?? Infinity) ||
    compare(a.ranges[0]?.last ?? Infinity, b.ranges[0]?.last ?? Infinity) ||
    compare(a.locator, b.locator) ||
    compare(a.citing.of, b.citing.of)
  )
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Reads what has these citations, and returns what makes a statement of a place. */
async function readerOf(snapshot: Snapshot, places: readonly Place[]): Promise<(place: Place) => Statement> {
  const citing = [...new Set(places.map((place) => place.citing))]
  const nodes = await nodesById(
    snapshot,
    citing.filter((one) => !isRelation(one)).map(({ of }) => of),
  )
  const edges = await edgesById(snapshot, citing.filter(isRelation))
  const found = new Map<string, Omit<Statement, 'locator'>>([
    ...nodes.map((node) => [node.id, { node }] as const),
    ...edges.map((edge) => [edge.id ?? '', { edge }] as const),
  ])
  return ({ locator, citing: { of } }) => ({ locator, ...found.get(of) })
}

function isRelation(citing: CiteRow | CitingRelation): citing is CitingRelation {
  return 'from' in citing
}

async function edgesById(snapshot: Snapshot, relations: readonly CitingRelation[]): Promise<GraphEdge[]> {
  if (relations.length === 0) return []
  const edges = relations.map(({ of, from }) => ({ id: of, from }))
  const rows = await snapshot.rows<StoredEdge & Record<string, unknown>>(statement('relations/by-id'), {
    wanted: { edges },
  })
  const sources = await citedSources(snapshot, rows)
  return rows.map((row) => edgeOf(row, sources))
}
