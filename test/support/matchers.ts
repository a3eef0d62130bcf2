import { expect } from 'vitest'

/** At least this, beside whatever else the record holds. */
export const some = (...items: object[]): unknown => expect.arrayContaining(items.map((item) => like(item)))
/** An object with at least these fields. */
export const like = (item: object): unknown => expect.objectContaining(item)
/** A number that is not below this one. */
export const above = (least: number): unknown => expect.toSatisfy((count: number) => count >= least)
