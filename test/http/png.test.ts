import { describe, expect, test } from 'vitest'
import { pngOf } from '../../src/raster/png.ts'
import { darkPixels, readPng, type Png } from '../support/png.ts'

// Beside the tests that need a build, which has the fonts.

function svgOf(content: string, width = 120, height = 60): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>text { font-family: system-ui, sans-serif; font-size: 40px } .bold { font-weight: 600 }</style>
<rect width="${width}" height="${height}" fill="#fff"/>${content}</svg>`
}

async function drawn(content: string): Promise<Png> {
  return readPng(Buffer.from(await pngOf(svgOf(content))))
}

test('a picture has two pixels for each of its own', async () => {
  const { width, height, pixels } = await drawn('<rect x="10" y="10" width="30" height="20" fill="#c00"/>')
  expect([width, height]).toEqual([240, 120])
  const colourAt = (x: number, y: number) =>
    pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4).toString('hex')
  expect([colourAt(0, 0), colourAt(20, 20), colourAt(79, 59), colourAt(80, 60)]).toEqual([
    'ffffffff',
    'cc0000ff',
    'cc0000ff',
    'ffffffff',
  ])
})

describe('letters', () => {
  const letter = (text: string, name = '') => drawn(`<text x="20" y="45" class="${name}">${text}</text>`)

  test('are those of a font that comes along, Korean ones too, none of which is the box of a missing letter', async () => {
    const missing = await letter('\u{1F9EC}')
    const shapes = await Promise.all(['산', '업', '부', 'A', '商'].map((text) => letter(text)))
    for (const shape of shapes) {
      expect(darkPixels(shape)).toBeGreaterThan(200)
      expect(shape.pixels.equals(missing.pixels)).toBe(false)
    }
    expect(new Set(shapes.map(({ pixels }) => pixels.toString('latin1'))).size).toBe(shapes.length)
  })

  test('are bolder where they should be', async () => {
    expect(darkPixels(await letter('산', 'bold'))).toBeGreaterThan(1.15 * darkPixels(await letter('산')))
  })
})

test('more pixels than memory should hold are fewer, or refused with what to ask for', async () => {
  const { width, height } = readPng(Buffer.from(await pngOf(svgOf('', 1_200, 5_000))))
  expect([width > 1_200, width < 2_400, width * height <= 16_010_000]).toEqual([true, true, true])
  await expect(pngOf(svgOf('', 4_000, 4_100))).rejects.toMatchObject({
    code: 'TOO_LARGE',
    message: 'The picture has 17 million pixels; png holds at most 16 million. Ask for svg, or narrow the slice.',
  })
})

test('a picture that nobody waits for is not made', async () => {
  const reason = new Error('gone')
  await expect(pngOf(svgOf(''), AbortSignal.abort(reason))).rejects.toBe(reason)
})

test('while many pictures are made, the event loop goes on', async () => {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  const text = '<text x="20" y="45">산업통상자원부</text>'
  await Promise.all(Array.from({ length: 6 }, () => pngOf(svgOf(text, 1_200, 1_200))))
  clearInterval(timer)
  expect(longest).toBeLessThan(400)
})
