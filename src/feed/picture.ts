import type { Sheet } from '../export/format.ts'
import type { Graph } from '../graph/graph.ts'
import { lineagePicture } from '../picture/lineage-picture.ts'
import { networkPicture } from '../picture/network-picture.ts'
import type { PictureSheet, Theme } from '../picture/sheet.ts'

/** Draws the graph of a feed as an SVG document: a lineage along time, anything else as a network. */
export function pictureOf(graph: Graph, sheet: Sheet): string {
  const { head, language, options, days, centre } = sheet
  const drawn: PictureSheet = {
    head,
    ...(language && { language }),
    theme: (options['theme'] ?? 'light').toUpperCase() as Theme,
    width: Number(options['width']),
    today: head.retrieved,
    days,
    link: (id) =>
      `${centre === undefined ? '' : '../'}entity/${encodeURIComponent(id)}${language === 'KO' ? '?language=ko' : ''}`,
  }
  return sheet.isLineage ? lineagePicture(graph, drawn) : networkPicture(graph, centre, drawn)
}
