import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineagePicture } from '../../../src/picture/lineage-picture.ts'
import { geometryOf, overlap, type Box, type Geometry } from '../../support/picture-geometry.ts'
import { anyLineage, anySheet } from '../../support/random-lineage.ts'

/** Reads the pictures of random lineages; the same picture comes again for the same question. */
function forAll(check: (geometry: Geometry, graph: Parameters<typeof lineagePicture>[0]) => void): void {
  fc.assert(
    fc.property(anyLineage, anySheet, (graph, sheet) => {
      check(geometryOf(lineagePicture(graph, sheet)), graph)
    }),
    { numRuns: 60 },
  )
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]))
}

test('no bar overlaps another bar, no sign another sign, and no text another text', () => {
  forAll(({ bars, changes, texts }) => {
    expect(pairs(changes).filter(([a, b]) => overlap(a.box, b.box))).toEqual([])
    expect(pairs(bars).filter(([a, b]) => overlap(a.box, b.box))).toEqual([])
    expect(pairs(texts).filter(([a, b]) => overlap(a, b))).toEqual([])
  })
})

test('no text stands on a bar of another body', () => {
  forAll(({ bars }) => {
    for (const { texts } of bars) expect(texts.length).toBeGreaterThan(0)
    const foreign = bars.flatMap((bar) => bars.filter((other) => other !== bar).map((other) => ({ bar, other })))
    expect(foreign.filter(({ bar, other }) => bar.texts.some((text) => overlap(text, other.box)))).toEqual([])
  })
})

test('nothing stands outside the picture', () => {
  forAll(({ width, height, links, texts }) => {
    const isOutside = ({ left, right, top, bottom }: Box) =>
      !(left >= 0 && top >= 0 && right <= width && bottom <= height)
    expect([...links.map(({ box }) => box), ...texts].filter(isOutside)).toEqual([])
  })
})

test('every body and every change is a link with a name', () => {
  forAll(({ bars, changes }, { nodes, edges }) => {
    const addressOf = (id: string) => `../entity/${encodeURIComponent(id)}?a=1&b="2"`
    expect(bars.map(({ href }) => href).toSorted()).toEqual(nodes.map(({ id }) => addressOf(id)).toSorted())
    const events = new Set(edges.map(({ id, properties }) => addressOf(String(properties.eventId ?? id))))
    expect(changes.map(({ href }) => href).toSorted()).toEqual([...events].toSorted())
    expect([...bars, ...changes].filter(({ name }) => name.trim() === '')).toEqual([])
  })
})

test('bars are in order of time', () => {
  forAll(({ bars }) => {
    const starts = bars.map(({ box }) => box.left)
    for (const [index, start] of starts.slice(1).entries())
      expect(start).toBeGreaterThanOrEqual((starts[index] ?? 0) - 2)
  })
})

test('the same lineage and sheet give the same picture, in whatever order its parts come', () => {
  fc.assert(
    fc.property(anyLineage, anySheet, (graph, sheet) => {
      const turned = { ...graph, nodes: graph.nodes.toReversed() }
      expect(lineagePicture(turned, sheet)).toBe(lineagePicture(graph, sheet))
    }),
    { numRuns: 30 },
  )
})
