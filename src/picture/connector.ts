import { markup, type Markup } from '../page/markup.ts'
import { BAR, type Bar } from './lineage-layout.ts'
import type { Trunk } from './trunk.ts'

/** The room that is left free at each end of a bar, in px, so that bars that meet are two. */
export const TRIM = 2.5
/** The radius of corners, and how far two bars may lie apart in time before a step is drawn as a curve, in px. */
const CORNER = 5
const APART = 24

/** A point in px. */
export interface Point {
  x: number
  y: number
}

/** The line of a step, from the body that it leaves to the one that it reaches. */
export function connector({ step, from, to, x }: Trunk): Markup {
  const { certainty } = step.properties
  const kind = step.type === 'HANDED_FUNCTION_TO' ? ' handed' : ''
  const sure = certainty === 'POSSIBLE' || certainty === 'INFERRED' ? ' unsure' : ''
  const head = isInside(to, x) && step.type === 'HANDED_FUNCTION_TO' ? arrow(from, to, x) : undefined
  return markup`<path class="step${kind}${sure}" d="${pathOf(from, to, x)}"/>${head}\n`
}

/** The middle of a bar, from the top. */
export function middleOf({ top }: Bar): number {
  return top + BAR.height / 2
}

/** Whether a place lies within a bar and not at its beginning. */
export function isInside({ left, right }: Bar, x: number): boolean {
  return x > left + 3 && x <= right
}

function pathOf(from: Bar, to: Bar, x: number): string {
  const [y, end] = [middleOf(from), middleOf(to)]
  if (from.lane === to.lane) return `M${from.right} ${y}H${to.left}`
  const start = Math.min(Math.max(x, from.left + TRIM), from.right)
  if (isInside(to, x)) return `M${start} ${y}H${x}V${end}`
  if (to.left - from.right > APART) {
    const bend = (to.left - from.right) / 2
    return `M${from.right} ${y}C${from.right + bend} ${y} ${to.left - bend} ${end} ${to.left} ${end}`
  }
  const down = end > y ? 1 : -1
  const turn = Math.min(CORNER, Math.max(0, to.left + TRIM - x))
  return `M${start} ${y}H${x}V${end - down * CORNER}Q${x} ${end} ${x + turn} ${end}H${to.left + TRIM}`
}

function arrow(from: Bar, to: Bar, x: number): Markup | undefined {
  if (from.lane === to.lane) return undefined
  const isDown = to.top > from.top
  const tip = isDown ? to.top : to.top + BAR.height
  const back = isDown ? tip - 6 : tip + 6
  return markup`<path class="tip" d="M${x} ${tip}L${x - 3.5} ${back}H${x + 3.5}Z"/>`
}
