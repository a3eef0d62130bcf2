/** What was there on the earlier of two days alone, and what is there on the later one alone. */
export interface Swap<T> {
  gone?: T
  come?: T
}

/**
 * What went and what came, by key. One that went and one that came make a pair; where there are more on a side, it is not
 * known which took the place of which, and each stands alone.
 */
export function swapsOf<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Swap<T>[] {
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, one]) => one)
  const come = [...after].filter(([key]) => !before.has(key)).map(([, one]) => one)
  const [first, other] = [gone[0], come[0]]
  if (gone.length === 1 && come.length === 1 && first !== undefined && other !== undefined)
    return [{ gone: first, come: other }]
  return [...gone.map((one) => ({ gone: one })), ...come.map((one) => ({ come: one }))]
}

/** Items in lists by a key, in their order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
