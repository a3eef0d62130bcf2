import { relationLabel } from '../export/columns.ts'
import { markup, type Markup } from '../page/markup.ts'
import type { Spot } from './network-layout.ts'
import type { Tie } from './network-ties.ts'
import { round } from './node-shape.ts'

/** An end of a line: the middle of a node and how far its shape reaches. */
export interface End extends Spot {
  half: number
  name: string
}

/** How long and how wide an arrow head is. */
const HEAD = { length: 6, width: 5 }

/** The line of a tie between its ends, with a small head for each way that its relations go, and their names. */
export function tieLine(tie: Tie, a: End, b: End): Markup {
  const said = tie.edges.map(({ from, type, properties: { date } }) => {
    const [one, other] = from === tie.a ? [a, b] : [b, a]
    const when = date === undefined ? '' : `, ${date}`
    return `${one.name} → ${other.name}: ${relationLabel(type)}${when}`
  })
  const title = markup`<title>${said.join('\n')}</title>`
  if (tie.a === tie.b) return markup`<g class="tie ${tie.class}">${title}<path class="line" d="${loop(a)}"/></g>\n`
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  if (length < a.half + b.half + 2) return markup`<g class="tie ${tie.class}">${title}</g>\n`
  const toB = tie.edges.some(({ from }) => from === tie.a)
  const toA = tie.edges.some(({ from }) => from !== tie.a)
  const [start, end] = [pointOn(a, b, a.half + 3), pointOn(b, a, b.half + 3)]
  const heads = [...(toB ? [head(start, end)] : []), ...(toA ? [head(end, start)] : [])].join('')
  return markup`<g class="tie ${tie.class}">${title}<path class="line" d="M${at(start)}L${at(end)}"/><path class="head" d="${heads}"/></g>\n`
}

function loop({ x, y, half }: End): string {
  const out = half * 2.4
  return `M${at({ x: x + half, y: y - half * 0.4 })}C${at({ x: x + out + half, y: y - half })} ${at({ x: x + half, y: y - out - half })} ${at({ x: x + half * 0.4, y: y - half })}`
}

function head(from: Spot, to: Spot): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const back = { x: to.x - ux * HEAD.length, y: to.y - uy * HEAD.length }
  const side = HEAD.width / 2
  return `M${at(to)}L${at({ x: back.x - uy * side, y: back.y + ux * side })}L${at({ x: back.x + uy * side, y: back.y - ux * side })}Z`
}

/** The point at a distance from one spot towards another. */
function pointOn(from: Spot, to: Spot, distance: number): Spot {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance }
}

function at({ x, y }: Spot): string {
  return `${round(x)} ${round(y)}`
}
