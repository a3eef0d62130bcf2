import type { Faults } from './faults.ts'
import type { Name } from './names.ts'
import type { Place } from './place.ts'

/** The names that a thing has itself. */
export interface OwnNames {
  nameEn?: string
  nameKo?: string
  nameNative?: string
  /** Of `nameNative`. */
  language?: string
}

/** A name that a thing has besides its own. */
export interface OtherName {
  text: string
  language: string
  kind: 'OFFICIAL' | 'VARIANT'
}

/** The names of a thing, as the graph holds them. */
export interface Named {
  own: OwnNames
  others: readonly OtherName[]
}

/**
 * The names of a thing: the first in English, in Korean and in one more language are its own; the first in any further language
 * is an official name besides them, and a second one in the same language a variant.
 *
 * @param given what other columns give, which comes first
 */
export function named(names: readonly Name[], given: OwnNames): Named {
  const own: OwnNames = { ...given }
  const others: OtherName[] = []
  const first = new Set([
    ...(own.nameEn === undefined ? [] : ['en']),
    ...(own.nameKo === undefined ? [] : ['ko']),
    ...(own.language === undefined ? [] : [own.language]),
  ])
  for (const { language, text } of names) {
    if ([own.nameEn, own.nameKo, own.nameNative, ...others.map((other) => other.text)].includes(text)) continue
    if (first.has(language)) others.push({ text, language, kind: 'VARIANT' })
    else if (language === 'en') own.nameEn = text
    else if (language === 'ko') own.nameKo = text
    else if (own.nameNative === undefined) Object.assign(own, { nameNative: text, language })
    else others.push({ text, language, kind: 'OFFICIAL' })
    first.add(language)
  }
  return { own, others }
}

/** Whether a thing has a name; a fault where it has none. */
export function assertNamed({ own }: Named, place: Place, faults: Faults): void {
  if (own.nameEn ?? own.nameKo ?? own.nameNative) return
  faults.add(place, 'It has no name; fill in names, as "en:Ministry of Posts | de:Postministerium".')
}
