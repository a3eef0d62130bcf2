import type { Graph } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import { markup } from '../page/markup.ts'
import type { PictureSheet } from './sheet.ts'
import { PICTURE_STYLES } from './style.ts'

/** Draws a lineage. */
export function lineagePicture(
  { nodes }: Graph,
  { head, language, theme, width, days, link }: PictureSheet,
  _lanes?: ReadonlyMap<string, number>,
): string {
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${60 + nodes.length * 24}" width="${width}" role="group" aria-label="${head.title}"><style>${PICTURE_STYLES[theme]}</style>
${nodes.map((node, index) => markup`<a href="${link(node.id)}"><text x="10" y="${40 + index * 24}">${labelOf(node, language)}</text></a>\n`)}<text class="note" x="10" y="${50 + nodes.length * 24}">${head.address} ${days.join(' ')}</text>
</svg>`.text
}
