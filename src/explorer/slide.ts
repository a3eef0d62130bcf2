/** The place of a slider for a day: that of the last change up to it; the first for an earlier day, the last without one. */
export function placeOf(day: string | undefined, changes: readonly string[]): number {
  if (day === undefined) return Math.max(changes.length - 1, 0)
  return Math.max(
    changes.findLastIndex((change) => change <= day),
    0,
  )
}
