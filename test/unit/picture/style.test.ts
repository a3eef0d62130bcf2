import { expect, test } from 'vitest'
import { DARK, LIGHT, type Palette } from '../../../src/picture/palette.ts'
import { PICTURE_STYLES } from '../../../src/picture/style.ts'

/** The ratio by which WCAG compares two colours, as `#1a2b3c`. */
function contrast(a: string, b: string): number {
  const [first = 0, second = 0] = [a, b].map(luminance)
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const PALETTES: [string, Palette][] = [
  ['light', LIGHT],
  ['dark', DARK],
]

test('black and white differ most', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test.each(PALETTES)('texts have a contrast of at least 4.5 in the %s palette', (_, palette) => {
  const { paper, text, faint, day, bodies, marks } = palette
  const fills = [...Object.values(bodies), ...Object.values(marks)].map(({ fill }) => fill)
  for (const surface of [paper, ...fills]) {
    expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(faint, surface)).toBeGreaterThanOrEqual(4.5)
  }
  expect(contrast(day, paper)).toBeGreaterThanOrEqual(4.5)
})

test.each(PALETTES)('lines, signs and edges have a contrast of at least 3 in the %s palette', (_, palette) => {
  const { paper, wire, transfer, day, focus, bodies, marks } = palette
  for (const colour of [wire, transfer, day, focus]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3)
  for (const { fill, edge } of [...Object.values(bodies), ...Object.values(marks)]) {
    expect(contrast(edge, paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(wire, fill)).toBeGreaterThanOrEqual(3)
    expect(contrast(day, fill)).toBeGreaterThanOrEqual(3)
  }
})

test('the style of every theme applies to pictures alone, and fetches nothing', () => {
  for (const style of Object.values(PICTURE_STYLES)) {
    const selectors = style.split('\n').filter((line) => line.includes('{') && !line.startsWith('@'))
    expect(selectors.every((line) => line.startsWith('svg.picture '))).toBe(true)
    expect(style).not.toMatch(/url|import|var\(|</)
  }
})
