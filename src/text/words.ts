import { plainText } from './plain.ts'
import { withoutVariants } from './spelling.ts'

const CJK = '\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー'
const WORD = new RegExp(`[${CJK}]+|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}])+`, 'gu')
const STARTS_CJK = new RegExp(`^[${CJK}]`, 'u')
const VISIBLE = /[^\s\p{C}\p{M}]+/gu

/** A word of a text, as it is compared. */
export interface Word {
  /** Without accents, in lower case. */
  plain: string
  /** The same in the form that stands for all its spellings. */
  folded: string
  /** Whether it is Korean, Chinese or Japanese: then spaces between words do not matter, and any part may be looked for. */
  isCjk: boolean
  /** Whether something stands between it and the word before it; false inside `제3차`. */
  isApart: boolean
}

/**
 * The words of a text: runs of letters and digits, where Korean, Chinese and Japanese runs stand for themselves. All
 * punctuation is between words. A text of symbols alone has them as words.
 */
export function wordsOf(text: string): Word[] {
  const plain = plainText(text)
  const words = [...plain.matchAll(WORD)]
  let end = -1
  return (words.length > 0 ? words : [...plain.matchAll(VISIBLE)]).map((found) => {
    const [word] = found
    const isApart = found.index > end
    end = found.index + word.length
    const isCjk = words.length === 0 || STARTS_CJK.test(word)
    return { plain: word, folded: isCjk ? word : withoutVariants(word), isCjk, isApart }
  })
}

/** The two words written as one, as `multi` and `functional`. */
export function joinedWord(first: Word, second: Word): Word {
  const plain = first.plain + second.plain
  return { plain, folded: withoutVariants(plain), isCjk: false, isApart: first.isApart }
}

/** All that a word of a query may be written as in a text: itself, or joined with the word before or after it. */
export function writingsOf(words: readonly Word[], index: number): Word[] {
  const word = words[index]
  if (!word) return []
  const [before, after] = [words[index - 1], words[index + 1]]
  const joins = (other: Word | undefined): other is Word => other !== undefined && !other.isCjk && !word.isCjk
  return [
    word,
    ...(joins(before) ? [joinedWord(before, word)] : []),
    ...(joins(after) ? [joinedWord(word, after)] : []),
  ]
}
