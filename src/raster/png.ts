import { renderAsync } from '@resvg/resvg-js'
import { AppError } from '../errors.ts'
import { fontFiles } from './fonts.ts'
import { pngFile } from './png-file.ts'
import { Turns } from './turns.ts'

/** Pixels of the file for each of the picture, so that it is sharp on screens and on paper; fewer for a very large one. */
const SCALE = { wanted: 2, least: 1 } as const

/** The most pixels of a file. Each takes 4 bytes of memory while it is made. */
const MOST_PIXELS = 16_000_000

/** How many files are made at once: each keeps a processor busy. */
const turns = new Turns(2)

/**
 * A picture as a PNG file, in letters of its own: no font of the machine is used. It is made beside the event loop.
 *
 * @param svg a whole document whose root has a width and a height in pixels
 * @param signal fires when nobody waits for the file any more
 * @throws AppError TOO_LARGE for more than 16 million pixels; the reason of the signal
 */
export async function pngOf(svg: string, signal?: AbortSignal): Promise<Uint8Array> {
  const scale = scaleOf(svg)
  const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY }
  return turns.take(async () => {
    const { pixels, width, height } = await renderAsync(svg, { fitTo: { mode: 'zoom', value: scale }, font }, signal)
    return pngFile(pixels, width, height)
  }, signal)
}

const FAMILY = 'Noto Sans KR'

/** @throws AppError TOO_LARGE for a picture of more pixels than a file may have */
function scaleOf(svg: string): number {
  const [, width, height] = /<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  const pixels = Number(width) * Number(height)
  if (Number.isNaN(pixels)) throw new Error('The picture does not begin with its width and height.')
  const scale = Math.min(SCALE.wanted, Math.sqrt(MOST_PIXELS / pixels))
  if (scale >= SCALE.least) return scale
  throw new AppError(
    'TOO_LARGE',
    `The picture has ${Math.ceil(pixels / 1e6)} million pixels; png holds at most ${MOST_PIXELS / 1e6} million. Ask for svg, or narrow the slice.`,
  )
}
