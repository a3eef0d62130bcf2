import { generateHistory } from './generate.ts'
import type { History } from './history.ts'

/** How large the families are that a country has besides its usual ones, by the prefix of their ids. */
export const FAMILIES = { ten: 10, sixty: 60, hundred: 100, thousand: 1_000, monster: 5_000 } as const

/** How many there are of each, so that a measurement need not ask for the same one again. */
const COPIES = { ten: 50, sixty: 20, hundred: 10, thousand: 3, monster: 1 } as const satisfies Record<
  keyof typeof FAMILIES,
  number
>

/** Bodies of a usual history; families among them are small. */
const USUAL = 50

/**
 * Histories that have so many bodies in all: families of known sizes, whose ids begin with `monster-1`, `ten-37` and so on,
 * and usual ones. A tenth of the dates is fuzzy. Equal numbers give equal countries.
 *
 * @param bodies a multiple of 50, of at least 11,000
 */
export function generateCountry(bodies: number): History[] {
  const families = Object.entries(FAMILIES).flatMap(([name, size]) =>
    Array.from({ length: COPIES[name as keyof typeof FAMILIES] }, (_, index) => {
      const prefix = `${name}-${index + 1}`
      return generateHistory(index + 1, { bodies: size, oneFamily: true, fuzzy: 0.1, prefix })
    }),
  )
  const left = bodies - families.reduce((sum, history) => sum + history.bodies.length, 0)
  const usual = Array.from({ length: Math.max(0, Math.floor(left / USUAL)) }, (_, index) =>
    generateHistory(index + 1, { bodies: USUAL, fuzzy: 0.1, undated: 0.05 }),
  )
  return [...families, ...usual]
}
