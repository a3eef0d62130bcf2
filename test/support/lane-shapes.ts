import fc from 'fast-check'
import type { LaneItem, LaneLink } from '../../src/picture/lane-item.ts'

/** Items and links between them as of a lineage: a link runs where its second item begins, or anywhere for a few. */
export interface LaneShape {
  items: LaneItem[]
  links: LaneLink[]
}

const someItems = fc.array(fc.record({ from: fc.integer({ min: 0, max: 300 }), width: fc.nat(150) }), {
  minLength: 1,
  maxLength: 24,
})

const someEnds = fc.array(fc.tuple(fc.nat(25), fc.nat(25), fc.option(fc.nat(450))), { maxLength: 40 })

/** Any such shape; a few links lead to items that do not exist. */
export const someShape: fc.Arbitrary<LaneShape> = fc.tuple(someItems, someEnds).map(([places, ends]) => {
  const items = places.map(({ from, width }, index) => ({ id: `b${index}`, from, to: from + width }))
  const links = ends.map(([from, to, x]) => ({ from: `b${from}`, to: `b${to}`, x: x ?? items[to]?.from ?? 0 }))
  return { items, links }
})

/** The same in another order. */
export function someOrderOf({ items, links }: LaneShape): fc.Arbitrary<LaneShape> {
  const shuffled = <Element>(all: Element[]) =>
    fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
  return fc.record({ items: shuffled(items), links: shuffled(links) })
}
