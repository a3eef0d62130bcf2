import { Markup, markup } from '../page/markup.ts'
import type { PictureSheet } from './sheet.ts'
import { PICTURE_STYLES } from './style.ts'
import type { Part } from './text-block.ts'

/** The room around a picture and between its parts, in px. */
export const MARGIN = 12

/**
 * A whole picture as an SVG document.
 *
 * @param description what it shows, for those who do not see it
 * @param height in px
 */
export function svgDocument(
  { width, theme, head: { title }, language }: PictureSheet,
  description: string | undefined,
  height: number,
  drawn: Markup,
): string {
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="picture" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${title}" lang="${language === 'KO' ? 'ko' : 'en'}">
<title>${title}</title>
${description === undefined ? undefined : markup`<desc>${description}</desc>\n`}<style>${new Markup(PICTURE_STYLES[theme])}</style>
<rect class="paper" width="${width}" height="${height}"/>
${drawn}</svg>
`.text
}

/** Parts of a picture one below the other, and the height of all. */
export function stacked(parts: readonly Part[]): Part {
  let y = MARGIN
  const drawn = parts.map((part) => {
    const placed = markup`<g transform="translate(${MARGIN} ${Math.round(y)})">\n${part.drawn}</g>\n`
    if (part.height > 0) y += part.height + MARGIN
    return placed
  })
  return { drawn: markup`${drawn}`, height: Math.ceil(y) }
}
