/** Lucene splits longer tokens. */
const LONGEST = 255
const DOTS = /[\u00B7\u1427\u2022\u2027\u2219\u22C5\u30FB\u318D\uFF65]/gu
const CHUNK = /[\p{L}\p{N}\p{M}]+(?:['’&+./_\-‐-―·][\p{L}\p{N}\p{M}]+)*/gu
const PART =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[^\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー'’&+./_\-‐-―·]+/gu
const WITHOUT_SPACES = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const INNER = /['’&+./_\-‐-―·]/gu
const VISIBLE = /[^\s\p{C}\p{M}]+/gu

/** The tokens of a text, by their role in a query. */
export interface SearchTerms {
  /** Every text that contains this one has all of them. */
  needed: readonly string[]
  /** Single characters, whole runs and joined words: a text that also has them is a closer match. */
  helpful: readonly string[]
}

/**
 * The tokens by which a text is indexed: in lower case, with unified compatibility forms, without accents on Latin
 * letters, each token once.
 *
 * - Latin words and numbers as they are: `committee`, `2009`.
 * - Korean, Chinese and Japanese runs as characters, as pairs and as a whole: `산업부` gives `산`, `업`, `부`, `산업`, `업부`, `산업부`.
 * - Words joined by a punctuation mark also as one token: `s&t` beside `s` and `t`; `시ㆍ도` also gives `시도`.
 *
 * Tokens have no white space. A text with any visible character has at least one token.
 */
export function searchTokens(text: string): string[] {
  const { needed, helpful } = searchTerms(text)
  return [...needed, ...helpful]
}

/** The tokens of {@link searchTokens} in two groups: those that a match must have, and those that improve its rank. */
export function searchTerms(text: string): SearchTerms {
  const normal = compatible(text)
  const terms = Array.from(normal.matchAll(CHUNK), ([chunk]) => chunkTerms(chunk))
  const words = terms.flatMap(({ needed }) => needed)
  const needed = distinct(words.length > 0 ? words : (normal.match(VISIBLE) ?? []))
  return {
    needed,
    helpful: distinct(terms.flatMap(({ helpful }) => helpful)).filter((token) => !needed.includes(token)),
  }
}

/** A normalised text for comparing names: like its tokens, but in one piece and without dots between Korean syllables. */
export function foldedName(text: string): string {
  return withoutAccents(compatible(text).replaceAll('·', '')).trim()
}

/** Lower case, with compatibility forms and dots unified. */
function compatible(text: string): string {
  return text.replace(DOTS, '·').normalize('NFKC').toLowerCase()
}

function chunkTerms(chunk: string): SearchTerms {
  const parts = chunk.match(PART) ?? []
  const terms = parts.map((part) =>
    WITHOUT_SPACES.test(part) ? runTerms(part) : { needed: [withoutAccents(part)], helpful: [] },
  )
  const needed = terms.flatMap((term) => term.needed)
  const helpful = terms.flatMap((term) => term.helpful)
  if (parts.length < 2) return { needed, helpful }
  const dotted = chunk.includes('·') ? runTerms(chunk.replace(INNER, '')) : { needed: [], helpful: [] }
  return { needed, helpful: [...helpful, ...dotted.needed, ...dotted.helpful, withoutAccents(chunk)] }
}

/** Pairs, single characters and the whole run. */
function runTerms(run: string): SearchTerms {
  const characters = Array.from(run)
  if (characters.length < 2) return { needed: characters, helpful: [] }
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
  return { needed: pairs, helpful: [...characters, run] }
}

/** Removes combining marks from Latin letters only, as decomposition would also change Hangul and kana. */
function withoutAccents(word: string): string {
  return word.replace(/\p{Script=Latin}\p{M}*/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
}

function distinct(tokens: readonly string[]): string[] {
  return [...new Set(tokens.map((token) => token.slice(0, LONGEST)))]
}
