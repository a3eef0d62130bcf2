import { joined, placeOf, type Joined } from './joined.ts'
import { normalText } from './normal-text.ts'
import { isPlural } from './spelling.ts'
import { wordsOf, writingsOf, type Word } from './words.ts'

/**
 * How a text is like a wanted one, closest first: it is the same; the same but for spaces, punctuation, case and accents;
 * the same but for British or American spelling, or for singular and plural; it begins with it; it contains it; it contains
 * all its words; it contains more than half of them.
 */
export type Likeness = 'EXACT' | 'SAME' | 'SPELLING' | 'BEGINS' | 'CONTAINS' | 'ALL_WORDS' | 'PART'

/** How close a text is to a wanted one. */
export interface Closeness {
  likeness: Likeness
  /**
   * Above 0, to 1: how much of the text is wanted, from 0.5 on where it has the last word whole; for PART, how much of what
   * is wanted is in the text.
   */
  share: number
}

/** A text that is looked for, prepared to be compared with many. */
export interface Wanted {
  exactly: string
  whole: WantedPart
  words: readonly WantedWord[]
}

/** A text in both of its forms. */
interface Forms<Form> {
  plain: Form
  folded: Form
}

interface WantedPart extends Forms<string> {
  /** Whether it may be the beginning of something longer, as `busines`; the singular of `acts` is not that of `action`. */
  mayGoOn: Forms<boolean>
}

interface WantedWord extends Word {
  writings: readonly WantedPart[]
}

/** For a wanted text that is whole. */
const ENDS: Forms<boolean> = { plain: false, folded: false }

/** Syllables in a row that count as a part of a Korean word: two are in too many names. */
const PART = 3

/** Prepares a text that is looked for. */
export function wantedText(text: string): Wanted {
  const words = wordsOf(text)
  return {
    exactly: normalText(text),
    whole: wantedPart(words),
    words: words.map((word, index) => ({
      ...word,
      writings: writingsOf(words, index).map((writing) => wantedPart([writing])),
    })),
  }
}

/** How close a text is; undefined when it has at most half of what is wanted. */
export function closeness({ exactly: same, whole, words }: Wanted, text: string): Closeness | undefined {
  if (normalText(text) === same) return { likeness: 'EXACT', share: 1 }
  const found = formsOf(wordsOf(text))
  if (whole.plain === found.plain.text) return { likeness: 'SAME', share: 1 }
  if (whole.folded === found.folded.text) return { likeness: 'SPELLING', share: 1 }
  const share = Math.min(1, whole.folded.length / found.folded.text.length) / 2
  const [place, unfinished] = [placeIn({ ...whole, mayGoOn: ENDS }, found), placeIn(whole, found)]
  if (place === 0) return { likeness: 'BEGINS', share: 0.5 + share }
  if (unfinished === 0) return { likeness: 'BEGINS', share }
  if (place !== undefined) return { likeness: 'CONTAINS', share: 0.5 + share }
  if (unfinished !== undefined) return { likeness: 'CONTAINS', share }
  if (words.every(({ writings }) => writings.some((writing) => placeIn(writing, found) !== undefined))) {
    return { likeness: 'ALL_WORDS', share: share * 2 }
  }
  const part = words.reduce((sum, word) => sum + lengthIn(word, found), 0) / whole.plain.length
  return part > 0.5 ? { likeness: 'PART', share: part } : undefined
}

function formsOf(words: readonly Word[]): Forms<Joined> {
  const plain = joined(words, 'plain')
  return { plain, folded: words.every((word) => word.plain === word.folded) ? plain : joined(words, 'folded') }
}

function wantedPart(words: readonly Word[]): WantedPart {
  const last = words.at(-1)
  const mayGoOn = last !== undefined && !last.isCjk && last.plain.length > 1
  return {
    plain: words.map(({ plain }) => plain).join(''),
    folded: words.map(({ folded }) => folded).join(''),
    mayGoOn: { plain: mayGoOn, folded: mayGoOn && !isPlural(last.plain) },
  }
}

function placeIn({ plain, folded, mayGoOn }: WantedPart, found: Forms<Joined>): number | undefined {
  return placeOf(plain, mayGoOn.plain, found.plain) ?? placeOf(folded, mayGoOn.folded, found.folded)
}

/** How many characters of a wanted word are in a text: all, none, or those of longer runs of a Korean word. */
function lengthIn({ plain, isCjk, writings }: WantedWord, found: Forms<Joined>): number {
  if (writings.some((writing) => placeIn({ ...writing, mayGoOn: ENDS }, found) !== undefined)) return plain.length
  if (!isCjk) return 0
  const offsets = Array.from({ length: plain.length }, (_one, offset) => offset)
  const runs = offsets.filter((offset) => {
    const run = plain.slice(offset, offset + PART)
    return run.length === PART && found.plain.text.includes(run)
  })
  return offsets.filter((offset) => runs.some((run) => run <= offset && offset < run + PART)).length
}
