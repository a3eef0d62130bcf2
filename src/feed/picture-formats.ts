import type { Format } from '../export/format.ts'
import { graphOf } from '../graph/stream.ts'
import { pngOf } from '../raster/png.ts'
import { pictureOf } from './picture.ts'

/** What a person can read, and the search for lanes and places does in a few seconds. */
const READABLE = { most: { nodes: 300, edges: 2_000 }, mostBodies: 80 } as const

/** In pixels, for a wide screen, a page and a phone. */
const WIDTHS = ['1200', '900', '400'] as const

/** A picture whose bars and nodes are links. */
export const SVG: Format = {
  name: 'svg',
  mediaType: 'image/svg+xml; charset=utf-8',
  for: 'browsers, documents, Inkscape, Illustrator',
  options: { theme: ['auto', 'light', 'dark'], width: WIDTHS },
  ...READABLE,
  marksDays: true,
  write: async function* (graph, sheet) {
    yield pictureOf(await graphOf(graph), sheet)
  },
}

/** The same picture in pixels, twice as many as it is wide, or fewer where it is very large. */
export const PNG: Format = {
  name: 'png',
  mediaType: 'image/png',
  for: 'slides, chats, word processors',
  options: { theme: ['light', 'dark'], width: WIDTHS },
  ...READABLE,
  marksDays: true,
  write: async function* (graph, sheet, signal) {
    yield await pngOf(pictureOf(await graphOf(graph), sheet), signal)
  },
}
