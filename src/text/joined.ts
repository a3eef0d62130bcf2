import type { Word } from './words.ts'

/** A text without spaces and punctuation, with what is known of its words. */
export interface Joined {
  text: string
  /** Offsets at which a word begins or ends, or a character of a Korean, Chinese or Japanese word. */
  edges: ReadonlySet<number>
  /** Offsets, from 0 to the length, at which something stood between two words. */
  gaps: ReadonlySet<number>
}

/** Joins words in one of their forms. */
export function joined(words: readonly Word[], form: 'plain' | 'folded'): Joined {
  const edges = new Set([0])
  const gaps = new Set([0])
  let text = ''
  for (const word of words) {
    if (word.isApart) gaps.add(text.length)
    for (const piece of word.isCjk ? word[form] : [word[form]]) edges.add((text += piece).length)
  }
  gaps.add(text.length)
  return { text, edges, gaps }
}

/**
 * Where a wanted text first stands in another: from the beginning of a word to the end of one, or to inside of one when
 * the wanted text may go on. Where it runs over a gap, one must also stand at its beginning or its end: `부산` does not
 * stand in `외교부 산하`.
 *
 * @returns the offset; undefined where it does not stand
 */
export function placeOf(wanted: string, mayGoOn: boolean, { text, edges, gaps }: Joined): number | undefined {
  for (let from = text.indexOf(wanted); from !== -1; from = text.indexOf(wanted, from + 1)) {
    const to = from + wanted.length
    const isWhole = edges.has(from) && (mayGoOn || edges.has(to))
    if (isWhole && (gaps.has(from) || gaps.has(to) || !runsOver(gaps, from, to))) return from
  }
  return undefined
}

function runsOver(gaps: ReadonlySet<number>, from: number, to: number): boolean {
  return [...gaps].some((gap) => from < gap && gap < to)
}
