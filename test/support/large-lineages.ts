import type { ChangeEvent } from '../../src/change/event.ts'

/** Bodies `<prefix>-0` to `<prefix>-<count - 1>`; each is split into `ways` others, level by level, one level a year. */
export function treeOf(prefix: string, count: number, ways: number): ChangeEvent[] {
  const events: ChangeEvent[] = []
  let [first, next] = [0, 1]
  for (let year = 1950; next < count; year += 1) {
    const level = range(first, next)
    first = next
    for (const parent of level) {
      const children = range(next, Math.min(next + ways, count))
      next += children.length
      if (children.length > 0)
        events.push(change(`${prefix}-${parent}`, [`${prefix}-${parent}`], named(prefix, children), year))
    }
  }
  return events
}

/** A body `<prefix>` that `before` others were merged into, and that was split into `after` others later. */
export function starOf(prefix: string, before: number, after: number): ChangeEvent[] {
  return [
    change(`${prefix}-in`, named(`${prefix}-before`, range(0, before)), [prefix], 1960),
    change(`${prefix}-out`, [prefix], named(`${prefix}-after`, range(0, after)), 1990),
  ]
}

function change(id: string, ended: readonly string[], created: readonly string[], year: number): ChangeEvent {
  return {
    id: `${id}-change`,
    kind: ended.length > 1 ? 'MERGER' : created.length > 1 ? 'SPLIT' : 'REPLACEMENT',
    effective: `${year}-01-01`,
    enters: ended.map((body) => ({ id: body, fate: 'ENDED' })),
    yields: created.map((body) => ({ id: body, fate: 'CREATED' })),
    flows: [],
    cites: ['gazette#p. 1'],
  }
}

function named(prefix: string, numbers: readonly number[]): string[] {
  return numbers.map((number) => `${prefix}-${number}`)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
