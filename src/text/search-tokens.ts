import { joinedWord, wordsOf, type Word } from './words.ts'

/** Lucene splits longer tokens. */
const LONGEST = 255

/**
 * The tokens by which a text is indexed, each once:
 *
 * - Words and numbers, in all their forms: `labour` gives `labour` and `labor`.
 * - Two neighbouring words as one: `multi-functional` also gives `multifunctional`.
 * - Korean, Chinese and Japanese runs, spaces between them left out, as characters and as pairs: `산업 정책` gives `산`,
 *   `업`, `정`, `책`, `산업`, `업정`, `정책`.
 *
 * Tokens have no white space. A text with any visible character has at least one.
 */
export function searchTokens(text: string): string[] {
  const words = wordsOf(text)
  const spaced = words.flatMap((word, index) => {
    const next = words[index + 1]
    if (word.isCjk) return []
    return [...formsOf(word), ...(next && !next.isCjk ? formsOf(joinedWord(word, next)) : [])]
  })
  return distinct([...spaced, ...cjkRuns(words).flatMap((run) => [...pairsOf(run), ...Array.from(run)])])
}

/** The whole text as one token in each of its forms, without spaces and punctuation. */
export function wholeTokens(text: string): string[] {
  const words = wordsOf(text)
  return distinct([words.map(({ plain }) => plain).join(''), words.map(({ folded }) => folded).join('')])
}

/** The forms of a word: as written, and the one that stands for all its spellings. */
export function formsOf({ plain, folded }: Word): string[] {
  return distinct([plain, folded])
}

/** The pairs of neighbouring characters of a run; a single character stays by itself. */
export function pairsOf(run: string): string[] {
  const characters = Array.from(run)
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
}

function cjkRuns(words: readonly Word[]): string[] {
  const texts = words.map(({ plain, isCjk }) => (isCjk ? plain : ' ')).join('')
  return texts.split(/ +/).filter((run) => run !== '')
}

function distinct(tokens: readonly string[]): string[] {
  return [...new Set(tokens.map((token) => token.slice(0, LONGEST)))]
}
