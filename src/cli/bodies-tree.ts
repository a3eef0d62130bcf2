import type { GraphNode } from '../graph/graph.ts'
import { lifeOf } from '../graph/label.ts'
import type { BodiesOnADay } from '../questions/bodies-on-a-day.ts'
import type { Doubt } from '../time/doubt.ts'
import type { Paint } from './paint.ts'
import { treeLines, type Branch } from './tree.ts'

/** What the trees are drawn from; bodies by their ids. */
interface Drawn {
  found: BodiesOnADay
  nodes: ReadonlyMap<string, GraphNode>
  /** What each body was a part of; it is drawn below the first one. */
  superiors: ReadonlyMap<string, readonly string[]>
  below: ReadonlyMap<string, readonly string[]>
  seen: Set<string>
  paint: Paint
}

const DOUBTS: Readonly<Record<Doubt, string>> = {
  BEGIN_NOT_KNOWN: 'begin not known',
  BEGIN_NOT_EXACT: 'begin not exact',
  END_NOT_KNOWN: 'end not known',
  END_NOT_EXACT: 'end not exact',
}

const PERHAPS = 'Perhaps, as nothing shows that they had begun and not yet ended:'

/** The bodies of a day: those that certainly existed as trees, then, under a heading, those that may have, with the reason. */
export function bodiesLines(found: BodiesOnADay, paint: Paint): string[] {
  const { bodies, doubts } = found
  const drawn = (some: readonly string[]) => bodiesTrees({ ...found, bodies: some }, paint).flatMap(treeLines)
  const certain = drawn(bodies.filter((id) => doubts[id] === undefined))
  const perhaps = drawn(bodies.filter((id) => doubts[id] !== undefined))
  if (perhaps.length === 0) return certain
  return [...certain, ...(certain.length === 0 ? [] : ['']), PERHAPS, ...perhaps]
}

/**
 * The trees of the bodies of a day: below each body, its parts. A part of something else stands at the top, and its line
 * says of what.
 */
function bodiesTrees(found: BodiesOnADay, paint: Paint): Branch[] {
  const bodies = new Set(found.bodies)
  const superiors = new Map<string, string[]>()
  for (const { from, to } of found.edges) superiors.set(from, [...(superiors.get(from) ?? []), to])
  const below = new Map<string, string[]>()
  for (const [id, [first = '']] of superiors)
    if (bodies.has(first) && bodies.has(id)) below.set(first, [...(below.get(first) ?? []), id])
  const nodes = new Map(found.nodes.map((node) => [node.id, node]))
  const drawn: Drawn = { found, nodes, superiors, below, seen: new Set(), paint }
  const tops = found.bodies.filter((id) => !bodies.has(superiors.get(id)?.[0] ?? ''))
  const branches: Branch[] = []
  // Bodies that are parts of each other have no top.
  for (const id of [...tops, ...found.bodies]) if (!drawn.seen.has(id)) branches.push(branchOf(id, undefined, drawn))
  return branches
}

function branchOf(id: string, above: string | undefined, drawn: Drawn): Branch {
  const { found, nodes, superiors, below, seen, paint } = drawn
  seen.add(id)
  const node = nodes.get(id)
  const others = (superiors.get(id) ?? []).filter((superior) => superior !== above)
  const partOf = others.map((superior) => `part of ${nameOf(superior, found)}`)
  const doubts = (found.doubts[id] ?? []).map((doubt) => DOUBTS[doubt])
  const line = [paint('bold', `${nameOf(id, found)} [${id}]`), node ? lifeOf(node) : '', ...partOf, ...doubts]
  return {
    lines: [line.filter((part) => part !== '').join(', ')],
    branches: (below.get(id) ?? []).filter((part) => !seen.has(part)).map((part) => branchOf(part, id, drawn)),
  }
}

/** The name on the day: `산업자원부 (Ministry of Commerce, Industry and Energy)`, or one of both, or the id. */
function nameOf(id: string, { names }: BodiesOnADay): string {
  const { en, ko } = names[id] ?? { en: null, ko: null }
  if (ko !== null && en !== null && ko !== en) return `${ko} (${en})`
  return ko ?? en ?? id
}
