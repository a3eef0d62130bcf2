import { labelAbove, labelInBar, nameOf, type BodyName, type Label } from './lineage-label.ts'
import type { Bar } from './lineage-bar.ts'
import { placeInStrip, type StripFrame, type StripPlace } from './label-strip.ts'
import type { PictureSheet } from './sheet.ts'
import { textWidth } from './text-width.ts'

/** A bar at its place, with its texts. */
export interface PlacedBar extends Bar {
  lane: number
  top: number
  bottom: number
  /** Its label, in the bar or above it. */
  label: Label
  /** Where the label stands above the bar; undefined where it stands in it. */
  above: (StripPlace & { bottom: number }) | undefined
  /** The years that stand in the bar below a label above it. */
  yearsInBar: string | undefined
  /** Whether there is room for a sign of doubt at each end. */
  hasSigns: boolean
  /** Where texts in the bar can stand. */
  textFrom: number
  textTo: number
}

/** From one line to the next, in a bar and above. */
export const LINE = 14

/** Below a bar, and around the lines in it. */
const GAP = { lanes: 14, line: 4, strip: 3 }

/** Between the edge of a bar and its text, with the sign of a change on the edge. */
const PAD = { start: 9, end: 8 }

/** How wide the sign of a doubt is. */
export const SIGN = 13

interface Texts {
  bar: Bar
  label: Label
  isInside: boolean
  years: string | undefined
  hasSigns: boolean
  textFrom: number
  textTo: number
}

/** Puts bars into their lanes, from a height on, each lane as high as its texts need. */
export function placeRows(
  bars: readonly Bar[],
  lanes: ReadonlyMap<string, number>,
  { language }: PictureSheet,
  frame: { left: number; right: number; top: number },
  prefix: (bar: Bar) => string,
  linesThrough: (lane: number) => readonly number[],
): { bars: PlacedBar[]; bottom: number } {
  const placed: PlacedBar[] = []
  let top = frame.top
  for (let lane = 0; placed.length < bars.length; lane += 1) {
    const texts = bars
      .filter(({ id }) => lanes.get(id) === lane)
      .map((bar) => textsOf(bar, withPrefix(nameOf(bar.node, language), prefix(bar)), frame.right - frame.left))
    const row = placeRow(texts, lane, { ...frame, top, lines: linesThrough(lane) })
    placed.push(...row)
    top = Math.max(top, ...row.map(({ bottom }) => bottom + GAP.lanes))
  }
  return { bars: placed, bottom: top }
}

function withPrefix(name: BodyName, sign: string): BodyName {
  return sign === '' ? name : { ...name, first: `${sign} ${name.first}` }
}

function textsOf(bar: Bar, name: BodyName, most: number): Texts {
  const [atStart, atEnd] = [roomAt(bar.start, PAD.start), roomAt(bar.end, PAD.end)]
  const hasSigns = bar.to - bar.from >= atStart + atEnd
  const textFrom = bar.from + (hasSigns ? atStart : PAD.start)
  const textTo = bar.to - (hasSigns ? atEnd : PAD.end)
  const shared = { bar, hasSigns, textFrom, textTo }
  const inside = hasSigns ? labelInBar(name, textTo - textFrom) : undefined
  if (inside) return { ...shared, label: inside, isInside: true, years: undefined }
  const { years } = name
  const fits = years !== undefined && textWidth(years, 11) <= textTo - textFrom
  const label = labelAbove(fits ? { ...name, years: undefined } : name, most - 8, !hasSigns)
  return { ...shared, label, isInside: false, years: fits ? years : undefined }
}

/** What an end of a bar takes from the room for texts: the sign of a doubt, and that of a change where there may be one. */
function roomAt(knowledge: Bar['start'], pad: number): number {
  if (knowledge === 'UNKNOWN') return 4 + SIGN
  return knowledge === 'ABOUT' ? pad + SIGN : pad
}

function placeRow(texts: readonly Texts[], lane: number, { top, ...frame }: StripFrame & { top: number }): PlacedBar[] {
  const above = texts.filter(({ isInside }) => !isInside)
  const places = placeInStrip(
    above.map(({ bar, label }) => {
      return { id: bar.id, from: bar.from, to: bar.to, width: label.width, rows: label.lines.length }
    }),
    frame,
  )
  const rows = Math.max(0, ...above.map(({ bar, label }) => (places.get(bar.id)?.row ?? 0) + label.lines.length))
  const lines = Math.max(1, ...texts.map(({ isInside, label }) => (isInside ? label.lines.length : 1)))
  const barTop = top + rows * LINE + (rows > 0 ? GAP.strip : 0)
  const bottom = barTop + lines * LINE + 2 * GAP.line
  return texts.map(({ bar, label, isInside, years, hasSigns, textFrom, textTo }) => {
    const place = isInside ? undefined : places.get(bar.id)
    return {
      ...bar,
      ...{ lane, top: barTop, bottom, label, hasSigns, textFrom, textTo, yearsInBar: years },
      above: place && { ...place, bottom: barTop - GAP.strip - place.row * LINE },
    }
  })
}
