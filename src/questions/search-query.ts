import { formsOf, pairsOf, wholeTokens } from '../text/search-tokens.ts'
import { isPlural } from '../text/spelling.ts'
import { wordsOf, writingsOf, type Word } from '../text/words.ts'

/** Words and pairs of syllables that are asked of the index; what it finds is compared with the whole text anyway. */
const MOST_TERMS = 120
/** Weights of what must be among the first: the whole text and what begins with it, and names before other texts. */
const WHOLE = 10_000
const BEGINNING = 1_000
const NAME = 100

/**
 * A query in Lucene's language for texts with the words of a search.
 *
 * @param types only these types of things and records; all when undefined
 * @param mode whether a text must have all the words or only one
 */
export function luceneQuery(text: string, types: readonly string[] | undefined, mode: 'ALL' | 'ANY'): string {
  const words = wordsOf(text)
  const terms = words.flatMap((word, index) => termsOf(word, writingsOf(words, index), mode)).slice(0, MOST_TERMS)
  const whole = wholeTokens(text).flatMap((token) => [
    `whole:${quote(token)}^${WHOLE}`,
    ...(isPlain(token) ? [`whole:${token}*^${BEGINNING}`] : []),
  ])
  const required = mode === 'ALL' ? `(+${terms.join(' +')})` : terms.join(' ')
  return [
    ...(types ? [`+type:(${types.map(quote).join(' ')})`] : []),
    `+(${[required, ...whole].join(' ')})`,
    `matched:NAME^${NAME}`,
  ].join(' ')
}

/** A Korean word as its pairs; any other as each way of writing it, whole or, where all words are asked for, as a beginning. */
function termsOf({ plain, isCjk }: Word, writings: readonly Word[], mode: 'ALL' | 'ANY'): string[] {
  if (isCjk) return pairsOf(plain).map((pair) => `tokens:${quote(pair)}`)
  const forms = [...new Set(writings.flatMap(formsOf))]
  // The singular of `acts` is not the beginning of `action`.
  const unfinished = writings.flatMap((writing) => (isPlural(writing.plain) ? writing.plain : formsOf(writing)))
  const beginnings = mode === 'ALL' ? [...new Set(unfinished)].filter((form) => form.length > 1) : []
  return [`tokens:(${[...forms.map(quote), ...beginnings.map((form) => `${form}*`)].join(' ')})`]
}

/** Letters and digits alone have no meaning of their own in the query language. */
function isPlain(token: string): boolean {
  return /^[\p{L}\p{N}\p{M}]+$/u.test(token)
}

/** Quotes make Lucene read a term as plain text, whatever characters it has. */
function quote(term: string): string {
  return `"${term.replace(/["\\]/g, '\\$&')}"`
}
