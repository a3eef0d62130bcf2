/** Families of known sizes that a country has: how many bodies each has, and how many there are. */
export const FAMILIES = {
  ten: { bodies: 10, copies: 50 },
  sixty: { bodies: 60, copies: 20 },
  hundred: { bodies: 100, copies: 10 },
  thousand: { bodies: 1_000, copies: 3 },
  monster: { bodies: 5_000, copies: 1 },
}

/** The id of a body of one of the families of a size: other numbers give other bodies, as long as there are some. */
export function bodyOf(size, number) {
  const { bodies, copies } = FAMILIES[size]
  return `${size}-${(number % copies) + 1}-b${(Math.floor(number / copies) % bodies) + 1}`
}
