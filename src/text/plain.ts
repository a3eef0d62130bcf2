import { normalText } from './normal-text.ts'

/** Letters that work as middle dots, one of them only outside a syllable in single letters; other dots are punctuation. */
const DOT_LETTERS = /[\u1427\u318D\uA78F]|(?<![\u1100-\u115F\uA960-\uA97C])\u119E/gu
/** Letters from a to z alone need no change. */
const LATIN_LETTER = /(?![a-z])\p{Script=Latin}\p{M}*|[a-z]\p{M}+/gu
/** Initials with dots, as `U.S.`. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu

/** Latin letters that Unicode does not decompose, with the letters that a keyboard without them gives. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['ɖ', 'd'],
  ['ɗ', 'd'],
  ['ɓ', 'b'],
  ['ə', 'e'],
  ['ɛ', 'e'],
  ['ƒ', 'f'],
  ['ǥ', 'g'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ɨ', 'i'],
  ['ĸ', 'k'],
  ['ƙ', 'k'],
  ['ł', 'l'],
  ['ŋ', 'n'],
  ['ɲ', 'n'],
  ['ø', 'o'],
  ['ɔ', 'o'],
  ['ŧ', 't'],
  ['ʉ', 'u'],
  ['ƶ', 'z'],
])

/**
 * A text as it is compared: in lower case, with compatibility forms unified, Latin letters without accents and ligatures,
 * every middle dot as `·`, `&` as the word `and`, initials without dots, and nothing invisible.
 */
export function plainText(text: string): string {
  return normalText(text)
    .replace(DOT_LETTERS, '·')
    .normalize('NFKC')
    .toLowerCase()
    .replace(LATIN_LETTER, baseLetters)
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''))
    .replaceAll('&', ' and ')
}

/** Only Latin letters are decomposed, as this would also change Hangul and kana. */
function baseLetters(letter: string): string {
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '')
  return LETTERS.get(base) ?? base
}
