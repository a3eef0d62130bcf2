/** Families of known sizes that a country has: how many bodies each has, and how many there are. */
export const FAMILIES = {
  ten: { bodies: 10, copies: 50 },
  sixty: { bodies: 60, copies: 20 },
  hundred: { bodies: 100, copies: 10 },
  thousand: { bodies: 1_000, copies: 3 },
  monster: { bodies: 5_000, copies: 1 },
}

/**
 * Where a lineage of one of the families of a size starts, and how deep it goes. Other numbers give other requests: there are
 * as many starts as bodies, and after them the depth differs, which cuts nothing.
 */
export function lineageOf(size, number) {
  const { bodies, copies } = FAMILIES[size]
  const body = Math.floor(number / copies)
  return { of: `${size}-${(number % copies) + 1}-b${(body % bodies) + 1}`, depth: 100 + Math.floor(body / bodies) }
}
