import type { Arc } from './passage.ts'

/** Arcs by the body that they leave, or by the one that they reach. */
export type ArcsBy<Step> = ReadonlyMap<string, readonly Arc<Step>[]>

/** The ways that lead to some bodies. */
export interface Ways<Step> {
  /** When a body can be left at the latest, so that one of those is still reached. */
  departures: ReadonlyMap<string, number>
  arcs: ReadonlySet<Arc<Step>>
}

/** Arcs by one of their ends. */
export function arcsBy<Step>(end: 'at' | 'next', arcs: readonly Arc<Step>[]): ArcsBy<Step> {
  const found = new Map<string, Arc<Step>[]>()
  for (const arc of arcs) {
    const known = found.get(arc[end])
    if (known) known.push(arc)
    else found.set(arc[end], [arc])
  }
  return found
}

/**
 * When each body can be reached from one, at the earliest, along arcs in order of time. A body is looked at again only if
 * it can be reached earlier than was known, so that cycles end.
 */
export function arrivalsFrom<Step>(origin: string, arcsAt: ArcsBy<Step>): ReadonlyMap<string, number> {
  const arrivals = new Map([[origin, -Infinity]])
  // What is added to a set while it is walked is walked too.
  const open = new Set([origin])
  for (const at of open) {
    open.delete(at)
    const since = arrivals.get(at) ?? -Infinity
    for (const { next, earliest, latest } of arcsAt.get(at) ?? []) {
      const time = Math.max(since, earliest)
      if (time > latest || time >= (arrivals.get(next) ?? Infinity)) continue
      arrivals.set(next, time)
      open.add(next)
    }
  }
  return arrivals
}

/**
 * All arcs that lie on a way to one of some bodies, in order of time.
 *
 * @param arrivals only ways from these bodies, each left when it can be reached or later; from all bodies when absent
 */
export function waysTo<Step>(
  targets: readonly string[],
  arcsTo: ArcsBy<Step>,
  arrivals?: ReadonlyMap<string, number>,
): Ways<Step> {
  const departures = new Map(targets.map((id) => [id, Infinity]))
  const arcs = new Set<Arc<Step>>()
  const open = new Set(targets)
  for (const next of open) {
    open.delete(next)
    const until = departures.get(next) ?? Infinity
    for (const arc of arcsTo.get(next) ?? []) {
      const time = Math.min(until, arc.latest)
      const since = arrivals ? (arrivals.get(arc.at) ?? Infinity) : -Infinity
      if (Math.max(since, arc.earliest) > time) continue
      arcs.add(arc)
      if (time <= (departures.get(arc.at) ?? -Infinity)) continue
      departures.set(arc.at, time)
      open.add(arc.at)
    }
  }
  return { departures, arcs }
}
