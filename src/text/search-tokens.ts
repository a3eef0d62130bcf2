/** Lucene cuts longer words apart. */
const LONGEST = 255
const DOTS = /[\u00B7\u1427\u2022\u2027\u2219\u22C5\u30FB\u318D\uFF65]/gu
const CHUNK = /[\p{L}\p{N}\p{M}]+(?:['’&+./_\-‐-―·][\p{L}\p{N}\p{M}]+)*/gu
const PART =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[^\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー'’&+./_\-‐-―·]+/gu
const WITHOUT_SPACES = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const INNER = /['’&+./_\-‐-―·]/gu
const VISIBLE = /[^\s\p{C}\p{M}]+/gu

/** The tokens of a text, by what they are worth in a query. */
export interface SearchTerms {
  /** Every text that contains this one has all of them. */
  needed: readonly string[]
  /** Single characters, whole runs and joined words: a text that has them, too, is a closer match. */
  helpful: readonly string[]
}

/**
 * The words by which a text is indexed. Lower case, compatibility forms unified, accents of Latin letters dropped, each
 * token once.
 *
 * - Latin words and numbers whole: `committee`, `2009`.
 * - Korean, Chinese and Japanese runs by character, by pair, and whole: `산업부` gives `산`, `업`, `부`, `산업`, `업부`, `산업부`.
 * - Words joined by a sign also as one: `s&t` beside `s` and `t`; `시ㆍ도` gives `시도`, too.
 *
 * Tokens hold no white space. Never empty for a text in which something is visible.
 */
export function searchTokens(text: string): string[] {
  const { needed, helpful } = searchTerms(text)
  return [...needed, ...helpful]
}

/** The tokens of {@link searchTokens} apart: those to ask for, and those to rank by. */
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

/** A text as names are compared: like its tokens, but in one piece and without the dots between Korean syllables. */
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

/** Characters, pairs, and the whole. */
function runTerms(run: string): SearchTerms {
  const characters = Array.from(run)
  if (characters.length < 2) return { needed: characters, helpful: [] }
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
  return { needed: pairs, helpful: [...characters, run] }
}

/** Takes the marks off Latin letters only: to Unicode, Hangul and kana are written with parts that look like marks. */
function withoutAccents(word: string): string {
  return word.replace(/\p{Script=Latin}\p{M}*/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
}

function distinct(tokens: readonly string[]): string[] {
  return [...new Set(tokens.map((token) => token.slice(0, LONGEST)))]
}
