import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { networkPicture } from '../../../src/picture/network-picture.ts'
import { drawnNetwork, overlaps } from '../../support/drawn-network.ts'
import { sheetWith } from '../../support/picture-sheet.ts'
import { largeNetwork, someNetwork } from '../../support/random-network.ts'

const someSheet = fc
  .record({
    width: fc.constantFrom(360, 1_000, 2_000),
    language: fc.constantFrom('EN' as const, 'KO' as const, undefined),
    theme: fc.constantFrom('AUTO' as const, 'LIGHT' as const, 'DARK' as const),
  })
  .map(({ language, ...parts }) => sheetWith({ ...parts, ...(language && { language }) }))

const someCentre = fc.constantFrom('n0', 'n1', undefined)

describe('the picture of any network', () => {
  test('is well-formed, has a link for every node, and nothing that overlaps or leaves the frame', () => {
    fc.assert(
      fc.property(someNetwork, someCentre, someSheet, (graph, centre, sheet) => {
        const svg = networkPicture(graph, centre, sheet)
        expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow()
        const { width, height, shapes, labels, links } = drawnNetwork(svg)
        expect(links.toSorted()).toEqual(graph.nodes.map(({ id }) => `../entity/${id}`).toSorted())
        expect(overlaps(labels)).toEqual([])
        expect(overlaps(shapes)).toEqual([])
        expect(width).toBe(sheet.width)
        for (const { left, right, top, bottom } of [...shapes, ...labels]) {
          // They stand in a group that begins 12 pixels from the left.
          expect(Math.min(left + 12, width - 12 - right, top, height - bottom)).toBeGreaterThanOrEqual(-0.5)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('is the same each time', () => {
    fc.assert(
      fc.property(someNetwork, someCentre, (graph, centre) => {
        const draw = () => networkPicture(structuredClone(graph), centre, sheetWith())
        expect(draw()).toBe(draw())
      }),
      { numRuns: 20 },
    )
  })

  test('has no label on the shape of another node', () => {
    const { shapes, labels } = drawnNetwork(networkPicture(largeNetwork(80, 150), 'n0', sheetWith()))
    const met = labels.filter((label) => overlaps([label, ...shapes]).some((pair) => pair.startsWith(label.what)))
    expect(met).toEqual([])
    expect(labels.length).toBeGreaterThan(40)
  })
})
