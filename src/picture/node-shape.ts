import { lookOf, type Shape } from '../export/drawing.ts'
import { markup, type Markup } from '../page/markup.ts'

/** Half of how wide and how high the shape of a common node is, in pixels. */
export const HALF = 8

/** The outline of each shape around 0/0, in parts of half its size; a note has a folded corner, a cylinder its upper edge. */
const OUTLINES: Readonly<Record<Exclude<Shape, 'ellipse'>, string>> = {
  box: 'M-1 -.8 L1 -.8 L1 .8 L-1 .8 Z',
  note: 'M-.85 -1 L.35 -1 L.85 -.5 L.85 1 L-.85 1 Z M.35 -1 L.35 -.5 L.85 -.5',
  cylinder: 'M-.85 -.7 Q0 -1.25 .85 -.7 L.85 .7 Q0 1.25 -.85 .7 Z M-.85 -.7 Q0 -.15 .85 -.7',
  house: 'M0 -1 L1 -.2 L1 .9 L-1 .9 L-1 -.2 Z',
  hexagon: 'M-.55 -.9 L.55 -.9 L1.05 0 L.55 .9 L-.55 .9 L-1.05 0 Z',
  parallelogram: 'M-.6 -.75 L1.1 -.75 L.6 .75 L-1.1 .75 Z',
}

/** The shape of the nodes of a type, around 0/0. */
export function nodeShape(type: string, half: number = HALF): Markup {
  const { shape, fill } = lookOf(type)
  if (shape === 'ellipse')
    return markup`<ellipse class="shape" rx="${round(half * 1.05)}" ry="${round(half * 0.9)}" fill="${fill}"/>`
  const outline = OUTLINES[shape].replaceAll(/-?\d*\.?\d+/g, (part) => String(round(Number(part) * half)))
  return markup`<path class="shape" d="${outline}" fill="${fill}"/>`
}

/** A number of pixels as it stands in a picture. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
