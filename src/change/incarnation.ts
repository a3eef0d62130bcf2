import { byDateThenId } from './by-date.ts'
import type { Succession } from './succession.ts'

/** A step by which a body goes on under another name. */
type Rename = Pick<Succession, 'id' | 'from' | 'to' | 'date'>

/** Which incarnations are one body. A body has the id of its last incarnation. */
export interface Bodies {
  /** The body of an incarnation: its own id, if no rename joins it to another. */
  bodyOf: (incarnation: string) => string
  /** The incarnations of a body in the order of their names: the last is the body's own id. */
  incarnationsOf: (body: string) => readonly string[]
}

/** Every incarnation is a body of its own. */
export const SEPARATE: Bodies = { bodyOf: (id) => id, incarnationsOf: (id) => [id] }

/**
 * Joins the incarnations that renames connect. They are ordered along the renames; where these leave it open, by the date
 * of the first rename that leads to each (none first), then by id. A cycle of renames is opened at the first in that order.
 */
export function joinRenames(renames: readonly Rename[]): Bodies {
  const linked = linksOf(renames)
  const runs = new Map<string, readonly string[]>()
  for (const id of linked.keys()) {
    if (runs.has(id)) continue
    const run = inOrder(connected(id, linked), linked)
    for (const incarnation of run) runs.set(incarnation, run)
  }
  return { bodyOf: (id) => runs.get(id)?.at(-1) ?? id, incarnationsOf: (id) => runs.get(id) ?? [id] }
}

/** The renames at an incarnation. */
interface Links {
  before: string[]
  after: string[]
  /** When it first got its name; empty for a name that no rename gave. */
  date: string | undefined
}

function linksOf(renames: readonly Rename[]): Map<string, Links> {
  const linked = new Map<string, Links>()
  const at = (id: string): Links => {
    const links = linked.get(id) ?? { before: [], after: [], date: '' }
    linked.set(id, links)
    return links
  }
  for (const { from, to, date } of renames.toSorted(byDateThenId)) {
    at(from).after.push(to)
    const links = at(to)
    if (links.before.length === 0) links.date = date
    links.before.push(from)
  }
  return linked
}

function connected(start: string, linked: ReadonlyMap<string, Links>): string[] {
  const found = new Set([start])
  for (const id of found) {
    const { before = [], after = [] } = linked.get(id) ?? {}
    for (const next of [...before, ...after]) found.add(next)
  }
  return [...found]
}

function inOrder(members: readonly string[], linked: ReadonlyMap<string, Links>): string[] {
  const byName = (ids: readonly string[]) =>
    ids
      .map((id) => ({ id, date: linked.get(id)?.date }))
      .sort(byDateThenId)
      .map(({ id }) => id)
  const left = new Set(byName(members))
  const waiting = new Map(members.map((id) => [id, linked.get(id)?.before.length ?? 0]))
  const order: string[] = []
  let free = [...left].filter((id) => waiting.get(id) === 0)
  while (left.size > 0) {
    if (free.length === 0) free = [...left].slice(0, 1)
    for (const id of free) left.delete(id)
    order.push(...free)
    free = byName(free.flatMap((id) => linked.get(id)?.after ?? []).filter((id) => isFreed(id)))
  }
  return order

  function isFreed(id: string): boolean {
    waiting.set(id, (waiting.get(id) ?? 0) - 1)
    return left.has(id) && waiting.get(id) === 0
  }
}
