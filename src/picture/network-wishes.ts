import type { LabelLanguage } from '../graph/label.ts'
import { roomOf, shortLabel, wholeLabel, type Label } from './network-labels.ts'
import type { RingNode } from './network-rings.ts'
import { areaOf } from './network-layout.ts'
import { HALF } from './node-shape.ts'

/** The labels that would do for a node. */
export interface WantedLabels {
  /** The label for which the layout keeps room; undefined where there is none to spare. */
  reserved: Label | undefined
  /** All that would do, the best first. */
  labels: readonly Label[]
}

/** How many square pixels the rooms of labels may need: for a narrow picture as many as make it a few screens high. */
function budgetOf(width: number): number {
  return Math.max(0.36 * width * width, 330_000)
}

/**
 * The labels of the nodes of a network, as far as there is room: whole names for all, or for the centre and its neighbours,
 * or for the centre alone; one line for the others, those with many neighbours first.
 */
export function wantedLabels(
  nodes: readonly RingNode[],
  language: LabelLanguage | undefined,
  width: number,
): WantedLabels[] {
  const budget = budgetOf(width)
  const isWholeWithin = (hops: number) => {
    const within = nodes.filter(({ hop }) => hop <= hops)
    return within.reduce((sum, { node }) => sum + areaFor(wholeLabel(node, language, false)), 0) <= budget
  }
  const wholeHops = [Infinity, 1].find(isWholeWithin) ?? 0
  const wishes = nodes.map((one): Wish => {
    const isWhole = one.hop <= wholeHops
    const short = shortLabel(one.node, language)
    const best = isWhole ? wholeLabel(one.node, language, one.hop === 0) : short
    return { one, best, labels: [...(isWhole ? [best] : []), short] }
  })
  let left = budget
  const reserved = new Set<Wish>()
  for (const wish of wishes.toSorted(byImportance)) {
    left -= areaFor(wish.best)
    if (left > 0 || wish.one.hop === 0) reserved.add(wish)
  }
  return wishes.map((wish) => ({ reserved: reserved.has(wish) ? wish.best : undefined, labels: wish.labels }))
}

interface Wish {
  one: RingNode
  best: Label
  labels: readonly Label[]
}

function byImportance({ one: a }: Wish, { one: b }: Wish): number {
  return Math.min(a.hop, 2) - Math.min(b.hop, 2) || b.degree - a.degree
}

function areaFor(label: Label): number {
  return areaOf(roomOf(HALF, label))
}
