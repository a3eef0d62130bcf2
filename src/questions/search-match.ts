import { closeness, type Likeness, type Wanted } from '../text/closeness.ts'
import { isAliveOn } from '../time/alive.ts'
import { lifeBetween } from '../time/known-date.ts'
import type { SearchedText } from './searched.ts'

/** A text that the index found. */
export interface TextRow {
  id: string
  /** Of the thing or record. */
  type: string
  text: string
  matched: SearchedText
  start: string | null
  end: string | null
  /** True where the thing ended at an unknown time; null elsewhere. */
  endUnknown: boolean | null
  lucene: number
}

/** A text that matches. */
export interface Match extends TextRow {
  /** With two decimals: what is nearer together than that is equal. */
  score: number
  /** The same, exactly. */
  exactly: number
}

/** The highest score of a hit that has only a part of what is looked for; there are none beside hits that have all of it. */
export const HIGHEST_PART = 0.2

/** The lowest score of each likeness, and how much the share adds. */
type Scale = Readonly<Record<Likeness, readonly [lowest: number, byShare: number]>>
const NAMES: Scale = {
  EXACT: [1, 0],
  SAME: [0.98, 0],
  SPELLING: [0.96, 0],
  BEGINS: [0.8, 0.15],
  CONTAINS: [0.6, 0.15],
  ALL_WORDS: [0.5, 0.05],
  PART: [HIGHEST_PART / 2, HIGHEST_PART / 2],
}
/** The name of a concept or a function says what it is about; who has a part of it is looking for a body or a programme. */
const CONCEPTS: Scale = { ...NAMES, BEGINS: [0.48, 0.01], CONTAINS: [0.47, 0.01], ALL_WORDS: [0.46, 0.01] }
/** A title is the name of a source where all of it is looked for; a part of it only says what the source is about. */
const WHOLE: ReadonlySet<Likeness> = new Set(['EXACT', 'SAME', 'SPELLING'])
const OTHER_TEXTS: Scale = {
  EXACT: [0.45, 0],
  SAME: [0.45, 0],
  SPELLING: [0.45, 0],
  BEGINS: [0.4, 0.05],
  CONTAINS: [0.4, 0.05],
  ALL_WORDS: [0.3, 0.05],
  PART: [0, HIGHEST_PART / 2],
}

/** A text that the index found, with its score; none when it has at most half of what is wanted. */
export function matchOf(row: TextRow, wanted: Wanted): Match[] {
  const close = closeness(wanted, row.text)
  if (!close) return []
  const [lowest, byShare] = scaleOf(row, close.likeness)[close.likeness]
  const exactly = lowest + byShare * close.share
  return [{ ...row, score: Math.round(exactly * 100) / 100, exactly }]
}

function scaleOf({ type, matched }: TextRow, likeness: Likeness): Scale {
  if (matched === 'NAME') return type === 'Concept' ? CONCEPTS : NAMES
  return matched === 'TITLE' && WHOLE.has(likeness) ? NAMES : OTHER_TEXTS
}

/**
 * Matches in the order in which they are told: by score; of equal ones names before other texts, what is not a concept
 * before concepts, and what has the name on a day before what had it.
 */
export function inOrder(matches: readonly Match[], day: string): Match[] {
  const places = new Map(matches.map((match) => [match, [standing(match), Number(isPast(match, day))]]))
  const place = (match: Match, level: number) => places.get(match)?.[level] ?? 0
  return matches.toSorted(
    (a, b) =>
      b.score - a.score ||
      place(a, 0) - place(b, 0) ||
      place(a, 1) - place(b, 1) ||
      b.exactly - a.exactly ||
      b.lucene - a.lucene ||
      a.id.localeCompare(b.id),
  )
}

function standing({ type, matched }: Match): number {
  if (matched !== 'NAME') return 2
  return type === 'Concept' ? 1 : 0
}

function isPast({ start, end, endUnknown }: Match, day: string): boolean {
  return endUnknown === true || !isAliveOn(lifeBetween(start, end), day, 'POSSIBLE')
}
