/** The names of a thing, as far as it has any. */
export interface Names {
  nameEn?: string | null
  nameKo?: string | null
  /** Its official name in its own language, where that is neither English nor Korean. */
  nameNative?: string | null
  /** The language of the latter, a BCP 47 tag. */
  language?: string | null
}

/** A name and its language, a BCP 47 tag; undefined where that is not known. */
export interface NameText {
  text: string
  language: string | undefined
}

/**
 * The names of a thing for a reader of a language, the best first. What decides wherever a name is shown:
 *
 * - the name in that language;
 * - for a reader of Korean then the English one, which more of them can read than one in a third language;
 * - the name in its own language, under which others know it and documents have it;
 * - for a reader of English last the Korean one, which of a body of a third country is only a translation.
 */
export function namesFor(language: 'EN' | 'KO', names: Names): NameText[] {
  const english = named(names.nameEn, 'en')
  const korean = named(names.nameKo, 'ko')
  const native = nativeName(names)
  return language === 'EN' ? [...english, ...native, ...korean] : [...korean, ...english, ...native]
}

/**
 * The names of a thing where no language is chosen: the one in its own language, which identifies it, and the English one;
 * else the only one, or those that there are.
 */
export function bothNames(names: Names): NameText[] {
  const own = [...nativeName(names), ...named(names.nameKo, 'ko')]
  return [...own.slice(0, 1), ...named(names.nameEn, 'en'), ...own.slice(1)].slice(0, 2)
}

function nativeName({ nameNative, language }: Names): NameText[] {
  return named(nameNative, language ?? undefined)
}

function named(text: string | null | undefined, language: string | undefined): NameText[] {
  return text === undefined || text === null ? [] : [{ text, language }]
}
