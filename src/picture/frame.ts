import { Markup, markup } from '../page/markup.ts'
import type { PictureSheet } from './sheet.ts'
import { PICTURE_STYLES } from './style.ts'

/** The room around a picture and between its parts, in px. */
export const MARGIN = 12

/** A part of a picture: title, drawing, legend or foot. */
export interface Part {
  drawn: Markup
  /** In px. */
  height: number
}

/** A whole picture of parts, one below the other. */
export function framed(
  { width, theme, head: { title }, language }: PictureSheet,
  description: string | undefined,
  parts: readonly Part[],
): string {
  let y = MARGIN
  const drawn = parts.map((part) => {
    const placed = markup`<g transform="translate(${MARGIN} ${Math.round(y)})">\n${part.drawn}</g>\n`
    if (part.height > 0) y += part.height + MARGIN
    return placed
  })
  const height = Math.ceil(y)
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${title}" lang="${language === 'KO' ? 'ko' : 'en'}">
<title>${title}</title>
${description === undefined ? undefined : markup`<desc>${description}</desc>\n`}<style>${new Markup(PICTURE_STYLES[theme])}</style>
<rect class="paper" width="${width}" height="${height}"/>
${drawn}</svg>
`.text
}

/** Lines of text below one another. */
export function textLines(lines: readonly string[], size: number, name: string): Part {
  const step = Math.round(size * 1.35)
  return {
    drawn: markup`${lines.map((line, index) => markup`<text class="${name}" y="${index * step + size}">${line}</text>\n`)}`,
    height: lines.length * step,
  }
}
