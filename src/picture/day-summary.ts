import type { GraphNode } from '../graph/graph.ts'
import type { LabelLanguage } from '../graph/label.ts'
import { standOn } from './stand.ts'

const WORDS = {
  EN: {
    none: (day: string) => `On ${day} none of these bodies existed`,
    sure: (day: string, count: number) => `On ${day}, ${bodies(count)} existed`,
    perhaps: (day: string, count: number) => `On ${day}, perhaps ${bodies(count)} existed`,
    more: (count: number) => `, and perhaps ${count} more`,
    two: (first: string, second: string, counts: Counts) =>
      `Between ${first} and ${second}, ${counts.began} began, ${counts.ended} ended, and ${counts.both} existed on both days`,
    unsure: (count: number) => ` For ${bodies(count)} this is not certain, as a date is not known.`,
    only: (count: number) => `. ${count} existed only in between`,
  },
  KO: {
    none: (day: string) => `${day}에는 이 기관이 하나도 없었습니다`,
    sure: (day: string, count: number) => `${day}에 ${count}곳이 있었습니다`,
    perhaps: (day: string, count: number) => `${day}에 ${count}곳이 있었을 수 있습니다`,
    more: (count: number) => `(${count}곳이 더 있었을 수 있음)`,
    two: (first: string, second: string, counts: Counts) =>
      `${first}에서 ${second} 사이에 ${counts.began}곳이 생기고 ${counts.ended}곳이 없어졌으며, ${counts.both}곳은 두 날 모두 있었습니다`,
    unsure: (count: number) => ` ${count}곳은 날짜를 몰라 확실하지 않습니다.`,
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
  if (second === undefined) return `${onDay(nodes, first, WORDS[language])}.`
  const words = WORDS[language]
  const on = nodes.map((node) => standOn(node, first))
  const pairs = nodes.map((node, index) => [on[index] ?? 'NO', standOn(node, second)] as const)
  const count = (before: boolean, after: boolean) =>
    pairs.filter(([one, other]) => (one !== 'NO') === before && (other !== 'NO') === after).length
  const unsure = pairs.filter((pair) => pair.includes('PERHAPS')).length
  const between = nodes.filter((node, index) => isAbsent(pairs[index]) && isWithin(node, first, second)).length
  const counts = { began: count(false, true), ended: count(true, false), both: count(true, true) }
  return `${words.two(first, second, counts)}${between === 0 ? '' : words.only(between)}.${unsure === 0 ? '' : words.unsure(unsure)}`
}

function onDay(nodes: readonly GraphNode[], day: string, words: (typeof WORDS)[LabelLanguage]): string {
  const stands = nodes.map((node) => standOn(node, day))
  const [sure, perhaps] = (['YES', 'PERHAPS'] as const).map((one) => stands.filter((stand) => stand === one).length)
  if (!sure) return perhaps ? words.perhaps(day, perhaps) : words.none(day)
  return `${words.sure(day, sure)}${perhaps ? words.more(perhaps) : ''}`
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
