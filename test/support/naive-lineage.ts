import type { Direction } from '../../src/change/lineage.ts'

/** A step as the definition of a lineage sees it. */
export interface NaiveStep {
  id: string
  from: string
  to: string
}

/** A lineage without any order: how many steps each body is away, and which steps are between two of the bodies. */
export interface NaiveLineage {
  /** By the incarnations of the body, sorted, with `+` between. */
  hops: Map<string, number>
  steps: Set<string>
}

/**
 * A lineage by its definition, without a queue or an index: bodies are joined, and distances are shortened, until nothing
 * changes any more.
 *
 * @param renames join their ends into one body
 */
export function naiveLineage(
  origin: string,
  steps: readonly NaiveStep[],
  { direction, depth, renames = [] }: { direction: Direction; depth: number; renames?: readonly NaiveStep[] },
): NaiveLineage {
  const ids = [...new Set([origin, ...[...steps, ...renames].flatMap(({ from, to }) => [from, to])])]
  const body = naiveBodies(ids, renames)
  const away = new Map(ids.map((id) => [body(id), Infinity]))
  away.set(body(origin), 0)
  const hops = (id: string) => away.get(body(id)) ?? Infinity
  for (let changed = true; changed;) {
    changed = false
    for (const { from, to } of steps) {
      if (direction !== 'ANCESTORS' && hops(from) + 1 < hops(to)) changed = !!away.set(body(to), hops(from) + 1)
      if (direction !== 'DESCENDANTS' && hops(to) + 1 < hops(from)) changed = !!away.set(body(from), hops(to) + 1)
    }
  }
  const isIn = (id: string) => hops(id) <= depth
  const between = steps.filter(({ from, to }) => isIn(from) && isIn(to) && body(from) !== body(to))
  return { hops: new Map([...away].filter(([, count]) => count <= depth)), steps: new Set(between.map(({ id }) => id)) }
}

/** The name of the body of each incarnation: those that renames connect, sorted, with `+` between. */
export function naiveBodies(ids: readonly string[], renames: readonly NaiveStep[]): (id: string) => string {
  const members = new Map(ids.map((id) => [id, new Set([id])]))
  for (let changed = true; changed;) {
    changed = false
    for (const { from, to } of renames) {
      const joined = new Set([...(members.get(from) ?? [from]), ...(members.get(to) ?? [to])])
      for (const id of joined) {
        if (members.get(id)?.size === joined.size) continue
        members.set(id, joined)
        changed = true
      }
    }
  }
  return (id) => [...(members.get(id) ?? [id])].sort().join('+')
}
