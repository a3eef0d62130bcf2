import { charactersIn, rangesOf, stretchesOutside, type LineRange } from '../text/line-range.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { citingOf, type CiteRow } from './cites.ts'

/** How much of one document, cited by line, is in the graph. */
export interface Coverage {
  /** Id of the source. */
  id: string
  /** Nodes of any type that cite it; figures, findings and names are among them. */
  nodes: number
  relations: number
  figures: number
  findings: number
  names: number
  /** What no citation touches and what was not left out with a reason, in order. */
  stretches: Stretch[]
  /** How many stretches were left out with a reason. */
  leftOut: number
}

/** Lines outside every citation, and how many characters they have. */
export interface Stretch extends LineRange {
  characters: number
}

/** Characters of running text that may lie outside all citations without a reason. */
const LONGEST = 800

interface DocumentRow {
  id: string
  lengths: number[]
  leftOut: string[]
}

/** Reads the coverage of every document that is cited by line, by id. */
export async function coverage(snapshot: Snapshot): Promise<Coverage[]> {
  const documents = await snapshot.rows<DocumentRow & Record<string, unknown>>(statement('coverage/documents'))
  const ids = documents.map(({ id }) => id)
  const { nodes, relations } = await citingOf(snapshot, ids)
  return documents.map((document) => {
    const of = (rows: CiteRow[]) => rows.filter(({ id }) => id === document.id)
    return coverageOf(document, of(nodes), of(relations))
  })
}

/**
 * Asserts that no long stretch of a document lies outside all citations without a reason.
 *
 * @throws AppError CHECK_FAILED that names every stretch of more than 800 characters
 */
export function assertCovered(coverages: readonly Coverage[]): void {
  const lines = coverages.flatMap(({ id, stretches }) =>
    stretches
      .filter(({ characters }) => characters > LONGEST)
      .map(({ first, last, characters }) => `  ${id}: lines ${first}-${last}, ${characters} characters`),
  )
  if (lines.length === 0) return
  throw new AppError(
    'CHECK_FAILED',
    `No citation touches these stretches of more than ${LONGEST} characters:\n${lines.join('\n')}\nLoad what they state, or give the reason in leftOut.`,
  )
}

function coverageOf({ id, lengths, leftOut }: DocumentRow, nodes: CiteRow[], relations: CiteRow[]): Coverage {
  const ofType = (type: string) => nodes.filter((row) => row.type === type).length
  const cited = [...nodes, ...relations].flatMap(({ cites }) => cites)
  const ranges = [...cited, ...leftOut].flatMap(rangesOf)
  return {
    id,
    nodes: nodes.length,
    relations: relations.length,
    figures: ofType('Observation'),
    findings: ofType('Finding'),
    names: ofType('Name'),
    stretches: stretchesOutside(ranges, lengths.length)
      .map((range) => ({ ...range, characters: charactersIn(range, lengths) }))
      .filter(({ characters }) => characters > 0),
    leftOut: leftOut.length,
  }
}
