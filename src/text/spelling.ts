/** Endings and letters that British and American spelling write differently, each with the form that stands for both. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  // labour, labor
  [/(?<=\p{L}{3})our/gu, 'or'],
  // organise, organize, organisation, analyse, analyze
  [/(?<=\p{L}[iy])z/gu, 's'],
  // centre, center
  [/(?<=\p{L}[bcdfgkpstv])re(?=s?$)/gu, 'er'],
  // programme, program
  [/mme(?=s?$)/gu, 'm'],
  // defence, defense
  [/(?<=en)ce(?=s?$)/gu, 'se'],
  // catalogue, catalog
  [/(?<=\p{L}og)ue(?=s?$)/gu, ''],
  // travelling, traveling
  [/ll/gu, 'l'],
]

/**
 * A word in the form that stands for its British and American spellings: `labour` and `labor` give the same. The form is
 * for comparing only; it need not be a word.
 *
 * @param word in lower case, without accents
 */
export function withoutVariants(word: string): string {
  return VARIANTS.reduce((form, [variant, one]) => form.replace(variant, one), word)
}
