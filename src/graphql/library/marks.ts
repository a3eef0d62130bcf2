import { randomInt, randomUUID } from 'node:crypto'
import type { Leaf, LeafKind } from './form.ts'
import { MAX_PAGE } from './paging.ts'
import { dateOf } from './visible.ts'

/** Nobody can guess these, so no value of a caller equals a mark but a size. */
const TEXT = `Mark ${randomUUID()}`
const NUMBER = randomInt(1e8, 1e9)
const YEAR = randomInt(1, 9_000)
const IN_YEAR = `${randomInt(10, 13)}-${randomInt(10, 29)}`

const MARKS: Readonly<Record<Exclude<LeafKind, 'SIZE'>, (place: number) => unknown>> = {
  TEXT: (place) => `${TEXT} ${place}`,
  INT: (place) => NUMBER + 2 * place,
  FLOAT: (place) => NUMBER + place + 0.5,
  DATE: (place) => dateOf(dayOf(place)),
  DAY: dayOf,
  // Read as the odd number that follows, which is the mark of no other number.
  CURSOR: (place) => Buffer.from(`arrayconnection:${NUMBER + 2 * place}`).toString('base64'),
}

/**
 * Makes values that can be found again: each leaf of one set of arguments gets another one, of the kind of the leaf.
 * Where a list stands, its mark has another length, as a list of one could be taken for something else.
 */
export function makeMarks(): (leaf: Leaf) => unknown {
  let place = 0
  let size = 1
  return ({ kind, value }) => {
    if (kind === 'SIZE') {
      size += size + 1 === value ? 2 : 1
      // Without a mark of its own, a size is found nowhere, and so nothing is learned.
      return size < MAX_PAGE ? size : value
    }
    const next = () => MARKS[kind](place++)
    if (!Array.isArray(value)) return next()
    return value.length === 1 ? [next(), next()] : [next()]
  }
}

function dayOf(place: number): string {
  return `${String(1 + ((YEAR + place) % 9_999)).padStart(4, '0')}-${IN_YEAR}`
}
