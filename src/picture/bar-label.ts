import type { GraphNode } from '../graph/graph.ts'
import { labelOf, lastOf, type LabelLanguage } from '../graph/label.ts'
import { fitted, textWidth, wrapped } from './text-width.ts'
import { WORDS } from './lineage-words.ts'

/** Sizes of the name and of what stands below it, in px; a line is {@link LINE} high. */
export const SIZES = { name: 12, second: 11 } as const
/** The height of a line of a label, in px. */
export const LINE = 14

/** A line of a label. */
export interface LabelLine {
  text: string
  style: 'name' | 'second'
  /** The years of the life, where they stand behind the text. */
  years?: string
  /** Of its text, as `ko`; absent where it is that of the picture. */
  language?: string
}

/** What stands above a bar. */
export interface BarLabel {
  lines: readonly LabelLine[]
  /** In px. */
  width: number
}

/** The least width at which a name is broken into lines, and the greatest, in px. */
const WRAP = { least: 96, most: 260, lines: 5 } as const
/** The room that is left free of a bar beside its label, in px. */
const MARGIN = 12
/** The room between a name and the years behind it, in px. */
const SPACE = 5
/** The width of a name with years that a label may always have, in px. */
const YEARS = 150

/**
 * The label of a bar: the name, in both languages where none is chosen, and the years.
 *
 * @param barWidth in px; names are broken to stay above their bars if they can
 */
export function barLabel(
  node: GraphNode,
  barWidth: number,
  language: LabelLanguage | undefined,
  sign: string,
): BarLabel {
  const { nameKo, nameEn } = node.properties
  const both = language === undefined && nameKo !== undefined && nameEn !== undefined
  const first = both ? nameKo : labelOf(node, language)
  const width = Math.min(Math.max(barWidth - MARGIN, WRAP.least, longestWord(first)), WRAP.most)
  const isKorean = language === undefined && nameKo !== undefined
  const names = brokenInto(`${sign}${first}`, SIZES.name, width, WRAP.lines).map((text): LabelLine => {
    return { text, style: 'name', ...(isKorean && { language: 'ko' }) }
  })
  const others = both
    ? brokenInto(nameEn, SIZES.second, width, WRAP.lines).map((text): LabelLine => ({ text, style: 'second' }))
    : []
  const lines = withYears([...names, ...others], names.length - 1, yearsOf(node, language), Math.max(width, YEARS))
  return { lines, width: Math.max(...lines.map(widthOf)) }
}

/** The years stand behind the name where there is room for them, else on a line of their own. */
function withYears(lines: readonly LabelLine[], at: number, years: string, room: number): LabelLine[] {
  if (years === '') return [...lines]
  const named = lines.map((line, index) => (index === at ? { ...line, years } : line))
  const behind = named[at]
  return behind && widthOf(behind) <= room ? named : [...lines, { text: years, style: 'second' }]
}

/** The width of a line, in px. */
function widthOf({ text, style, years }: LabelLine): number {
  return textWidth(text, SIZES[style]) + (years === undefined ? 0 : SPACE + textWidth(years, SIZES.second))
}

function brokenInto(text: string, size: number, width: number, most: number): string[] {
  return wrapped(text, size, width, most).map((line) => fitted(line, size, WRAP.most))
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, SIZES.name)))
}

/** The years of a life, as far as known: `1998–2008`, `c. 1977–`, `?–1960`; empty where nothing is known. */
export function yearsOf({ properties: { start, end, endUnknown } }: GraphNode, language?: LabelLanguage): string {
  const about = WORDS[language ?? 'EN'].about
  const first = start === undefined ? undefined : yearText(start, about)
  const last = end === undefined ? undefined : yearText(lastOf(end), about)
  if (first === undefined && last === undefined) return ''
  if (first !== undefined && first === last) return first
  return `${first ?? '?'}–${last ?? (endUnknown === true ? '?' : '')}`
}

/** The year of a date as known: `1998`, `c. 1977`, `1980s`; an interval has that of its known or later side. */
function yearText(date: string, about: string): string {
  const side =
    date
      .split('/')
      .filter((part) => /^\d/.test(part))
      .at(-1) ?? date
  const year = side.slice(0, 4).replace(/X+$/, (digits) => `${'0'.repeat(digits.length)}s`)
  return `${/[~?%]|X/.test(side) || date.includes('/') ? about : ''}${year}`
}
