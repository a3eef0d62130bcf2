import type { GraphNode } from '../graph/graph.ts'
import type { LabelLanguage } from '../graph/label.ts'
import { standOn } from './stand.ts'

const WORDS = {
  EN: {
    one: (day: string, count: number) =>
      count === 0 ? `On ${day} none of these bodies existed` : `On ${day}, ${bodies(count)} existed`,
    perhaps: (count: number) => `, and perhaps ${count} more`,
    two: (first: string, second: string, counts: Counts) =>
      `Between ${first} and ${second}, ${counts.began} began, ${counts.ended} ended, and ${counts.both} existed on both days`,
    unsure: (count: number) => ` (uncertain for ${count})`,
    only: (count: number) => `. ${count} existed only in between`,
  },
  KO: {
    one: (day: string, count: number) =>
      count === 0 ? `${day}에는 이 기관이 하나도 없었습니다` : `${day}에 ${count}곳이 있었습니다`,
    perhaps: (count: number) => `(${count}곳이 더 있었을 수 있음)`,
    two: (first: string, second: string, counts: Counts) =>
      `${first}에서 ${second} 사이에 ${counts.began}곳이 생기고 ${counts.ended}곳이 없어졌으며, ${counts.both}곳은 두 날 모두 있었습니다`,
    unsure: (count: number) => `(${count}곳은 불확실)`,
    only: (count: number) => `. ${count}곳은 그 사이에만 있었습니다`,
  },
} as const

interface Counts {
  began: number
  ended: number
  both: number
}

/**
 * How many bodies existed on a day, or what differs between two days, as a sentence; empty without days. What may have
 * existed counts between two days.
 */
export function daySummary(
  nodes: readonly GraphNode[],
  [first, second]: readonly string[],
  language: LabelLanguage,
): string {
  if (first === undefined) return ''
  const words = WORDS[language]
  const on = nodes.map((node) => standOn(node, first))
  if (second === undefined) {
    const perhaps = on.filter((stand) => stand === 'PERHAPS').length
    const sure = on.filter((stand) => stand === 'YES').length
    return `${words.one(first, sure)}${perhaps === 0 ? '' : words.perhaps(perhaps)}.`
  }
  const pairs = nodes.map((node, index) => [on[index] ?? 'NO', standOn(node, second)] as const)
  const count = (before: boolean, after: boolean) =>
    pairs.filter(([one, other]) => (one !== 'NO') === before && (other !== 'NO') === after).length
  const unsure = pairs.filter((pair) => pair.includes('PERHAPS')).length
  const between = nodes.filter((node, index) => isAbsent(pairs[index]) && isWithin(node, first, second)).length
  const counts = { began: count(false, true), ended: count(true, false), both: count(true, true) }
  return `${words.two(first, second, counts)}${unsure === 0 ? '' : words.unsure(unsure)}${between === 0 ? '' : words.only(between)}.`
}

function isAbsent(pair: readonly [string, string] | undefined): boolean {
  return pair?.every((stand) => stand === 'NO') ?? false
}

function isWithin({ properties: { startLatest, endEarliest } }: GraphNode, first: string, second: string): boolean {
  return startLatest !== undefined && endEarliest !== undefined && startLatest > first && endEarliest <= second
}

function bodies(count: number): string {
  return count === 1 ? '1 body' : `${count} bodies`
}
