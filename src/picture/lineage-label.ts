import type { GraphNode } from '../graph/graph.ts'
import { labelOf, type LabelLanguage } from '../graph/label.ts'
import { bothNames } from '../graph/name.ts'
import { yearsText } from './life-text.ts'
import { balanced, fitted, textWidth, wrapped } from './text-width.ts'

/** A line of a label: a name or a part of it, and years after it. */
export interface LabelLine {
  text: string
  isStrong: boolean
  /** The years of the life, where they stand on the same line. */
  years?: string | undefined
}

/** A label and the room that it needs. */
export interface Label {
  lines: readonly LabelLine[]
  width: number
}

/** What a body is called in a picture: one name, or a name and the same in another language. */
export interface BodyName {
  first: string
  second: string | undefined
  short: string | undefined
  years: string | undefined
}

/** Of the first name, and of all else, in pixels. */
export const SIZE = { name: 12, small: 11 }

/** Between a name and the years on its line, in pixels. */
const YEARS_GAP = 7.5

/** The most lines of a name in a bar, and above one. */
const MOST_LINES = 2

/** The most lines of a bar. */
const MOST_IN_BAR = 3

/** The greatest width of a line above a bar, and of one that is not broken, in pixels. */
const WIDEST = { line: 250, whole: 150 }

/** What a body is called in a language; in both where it is absent. */
export function nameOf(node: GraphNode, language: LabelLanguage | undefined): BodyName {
  const { acronym } = node.properties
  const [first, second] = language === undefined ? bothNames(node.properties) : []
  return {
    first: plain(first?.text ?? labelOf(node, language)) || node.id,
    second: second && plain(second.text),
    short: acronym === undefined ? undefined : plain(acronym),
    years: yearsText(node.properties),
  }
}

/** Spaces for line ends and characters that cannot be seen. */
function plain(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** The width of a line, in pixels. */
function lineWidth({ text, isStrong, years }: LabelLine): number {
  const width = textWidth(text, isStrong ? SIZE.name : SIZE.small, isStrong)
  return years === undefined ? width : width + YEARS_GAP + textWidth(years, SIZE.small)
}

/** The label that fits into a bar; undefined where none does. */
export function labelInBar({ first, second, years }: BodyName, width: number): Label | undefined {
  const names = [
    ...lines(first, true, second === undefined ? width : undefined),
    ...(second === undefined ? [] : lines(second, false, width)),
  ]
  const isWhole =
    names.map(({ text }) => text).join(' ') === [first, ...(second === undefined ? [] : [second])].join(' ')
  if (!isWhole || names.some((line) => lineWidth(line) > width)) return undefined
  return labelFrom(withYears(names, years, width, second === undefined ? names.length - 1 : 0))
}

function lines(text: string, isStrong: boolean, width: number | undefined): LabelLine[] {
  const size = isStrong ? SIZE.name : SIZE.small
  const parts = width === undefined ? [text] : wrapped(text, size * (isStrong ? 1.06 : 1), width, MOST_LINES)
  return parts.map((part) => ({ text: part, isStrong }))
}

/** The years on a line of their own where they do not fit behind a name and there is one left. */
function withYears(names: readonly LabelLine[], years: string | undefined, width: number, at: number): LabelLine[] {
  if (years === undefined) return [...names]
  const longer = names.map((line, index) => (index === at ? { ...line, years } : line))
  const line = longer[at]
  if (line && lineWidth(line) <= width) return longer
  const own = { text: years, isStrong: false }
  return names.length < MOST_IN_BAR && lineWidth(own) <= width ? [...names, own] : [...names]
}

/** The label above a bar: in one line, or two for a long name, and never wider than the picture. */
export function labelAbove({ first, second, short, years }: BodyName, most: number, needsYears: boolean): Label {
  const names = [
    ...broken(first, true, second === undefined ? MOST_LINES : 1, most, short),
    ...(second === undefined ? [] : broken(second, false, MOST_LINES, most, undefined)),
  ]
  const widest = Math.max(...names.map(lineWidth))
  const room = needsYears && years !== undefined ? Math.min(most, Math.max(widest, WIDEST.whole)) : widest
  return labelFrom(
    withYears(names, years, room, second === undefined ? names.length - 1 : 0).slice(
      0,
      needsYears ? undefined : names.length,
    ),
  )
}

/** The lines of a name, with one more where it does not fit otherwise; its short form where even that is not enough. */
function broken(text: string, isStrong: boolean, most: number, width: number, short: string | undefined): LabelLine[] {
  const size = isStrong ? SIZE.name * 1.06 : SIZE.small
  const widest = Math.min(width, WIDEST.line)
  const counts = textWidth(text, size) <= Math.min(widest, WIDEST.whole) ? [1] : [most, most + 1]
  const tried = counts.map((count) => balanced(text, size, widest, count))
  const parts =
    tried.find((one) => one.join(' ') === text) ?? (short === undefined ? tried.at(-1) : [fitted(short, size, widest)])
  return (parts ?? []).map((part) => ({ text: part, isStrong }))
}

function labelFrom(of: readonly LabelLine[]): Label {
  return { lines: of, width: Math.max(...of.map(lineWidth)) }
}
