import { markup, type Markup } from '../page/markup.ts'
import { dayNumber, type DayScale, type Tick } from './day-scale.ts'
import { round } from './node-shape.ts'
import type { PictureSheet } from './sheet.ts'
import { textWidth } from './text-width.ts'

const SIZE = 11

/** The row of the years, and each row of marked days below it, in pixels. */
const ROW = 18

/** Where a picture stands, in pixels. */
export interface Frame {
  left: number
  right: number
  top: number
  bottom: number
}

/** How high the axis with the marked days is above the first lane. */
export function axisTop(scale: DayScale, sheet: PictureSheet): number {
  return ROW + dayRows(scale, sheet) * ROW + 4
}

/** The axis above and below the lanes, and the lines of the years. */
export function drawnAxis(ticks: readonly Tick[], { left, right, top, bottom }: Frame): Markup {
  const lines = ticks.map(({ x }) => `M${round(x)} ${round(top + ROW)}V${round(bottom)}`).join('')
  const texts = ticks.map(({ x, text }) => {
    const middle = round(clamped(x, textWidth(text, SIZE), left, right))
    const year = (y: number) =>
      markup`<text class="note" text-anchor="middle" x="${middle}" y="${round(y)}">${text}</text>`
    return markup`${year(top + SIZE)}${year(bottom + 14)}\n`
  })
  return markup`<path class="grid" d="${lines}"/><path class="axis" d="M${left} ${round(top + ROW)}H${right}M${left} ${round(bottom)}H${right}"/>
${texts}`
}

/** The marked days, as lines with their dates above. */
export function dayLines(scale: DayScale, sheet: PictureSheet, { left, right, top, bottom }: Frame): Markup {
  const rows = dayRows(scale, sheet)
  return markup`${daysOn(scale, sheet).map(({ day, x }, index) => {
    const y = top + ROW + (rows === 1 ? 0 : index * ROW)
    const middle = clamped(x, textWidth(day, SIZE), left, right)
    return markup`<path class="day" d="M${round(x)} ${round(y + 16)}V${round(bottom)}"/><text class="halo of-day strong" text-anchor="middle" font-size="${SIZE}" x="${round(middle)}" y="${round(y + 13)}">${day}</text>\n`
  })}`
}

function daysOn(scale: DayScale, { days }: PictureSheet): { day: string; x: number }[] {
  return days.flatMap((day) => {
    const number = dayNumber(day)
    return number === undefined ? [] : [{ day, x: scale.x(number) }]
  })
}

/** Two dates that stand too near to each other have a row each. */
function dayRows(scale: DayScale, sheet: PictureSheet): number {
  const [first, second] = daysOn(scale, sheet)
  if (!first) return 0
  return second && Math.abs(second.x - first.x) < 2 * textWidth(first.day, SIZE) ? 2 : 1
}

function clamped(x: number, width: number, left: number, right: number): number {
  return Math.min(Math.max(x, left + width / 2), right - width / 2)
}
