import type { Colour } from './type-colours.ts'

/** A colour as styles write it: `#cc6677`. */
export function hexOf(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
