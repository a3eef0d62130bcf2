import type { Sheet } from '../export/format.ts'
import type { Graph } from '../graph/graph.ts'
import { queryText } from '../page/query.ts'
import { lineagePicture } from '../picture/lineage-picture.ts'
import { networkPicture } from '../picture/network-picture.ts'
import type { PictureSheet, Theme } from '../picture/sheet.ts'

/** Draws the graph of a feed as an SVG document: a lineage as bars on a time scale, anything else as a network. */
export function pictureOf(graph: Graph, sheet: Sheet): string {
  const { head, language, options, days, centre } = sheet
  const drawn: PictureSheet = {
    head: { ...head, address: shortAddress(head.address) },
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

/** The address of the page that shows a picture: without its format, and without what only changes its looks. */
function shortAddress(address: string): string {
  const [path = '', query = ''] = address.split('?')
  const parameters = [...new URLSearchParams(query)].filter(([name]) => name !== 'theme' && name !== 'width')
  return path.replace(/\.[a-z]+$/, '') + queryText(Object.fromEntries(parameters))
}
