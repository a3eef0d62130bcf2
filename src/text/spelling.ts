/** Regular plurals, each with what stands for their ending: `agencies`, `taxes`, `councils`; not `status`, `process`, `news`. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2})ies$/gu, 'y'],
  [/(?<=\p{L}(?:ss|x|ch|sh))es$/gu, ''],
  [/(?<=\p{L}{2}[^\P{L}siu])(?<!^new)s$/gu, ''],
]

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
 * A word in the form that stands for its singular and regular plural and for its British and American spellings: `labour`
 * and `labors` give the same. The form is for comparing only; it need not be a word.
 *
 * @param word in lower case, without accents
 */
export function withoutVariants(word: string): string {
  return VARIANTS.reduce((form, [variant, one]) => form.replace(variant, one), singular(word))
}

/** Whether a word has the ending of a regular plural. */
export function isPlural(word: string): boolean {
  return singular(word) !== word
}

function singular(word: string): string {
  const [plural, one] = PLURALS.find(([ending]) => word.search(ending) !== -1) ?? []
  return plural === undefined || one === undefined ? word : word.replace(plural, one)
}
