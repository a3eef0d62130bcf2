/** Characters of a value that a message shows. */
const SHOWN = 40

/**
 * A value of a property as messages show it, cut to 40 characters; undefined for a list.
 *
 * @param isFloat whether it is a floating-point number, which shows with a decimal point
 */
export function shownValue(value: unknown, isFloat: boolean): string | undefined {
  if (Array.isArray(value)) return undefined
  return textOf(value, isFloat).slice(0, SHOWN)
}

function textOf(value: unknown, isFloat: boolean): string {
  if (typeof value !== 'number') return String(value)
  if (isFloat) return Number.isInteger(value) ? value.toFixed(1) : String(value)
  // The driver gives an infinite number for a whole one that JavaScript cannot hold.
  return Math.abs(value) === Infinity ? `too ${value > 0 ? 'large' : 'small'}` : String(value)
}
