import { normalText } from '../text/normal-text.ts'
import type { Faults } from './faults.ts'
import type { Place } from './place.ts'
import { several } from './reference.ts'

/** A name in a language. */
export interface Name {
  /** A BCP 47 tag, as `de`. */
  language: string
  text: string
  /** Whether the cell does not say the language, so that English was taken. */
  isAssumed: boolean
}

/** A language before a name. In small letters or in capitals alone, as a name may begin with `War: `. */
const PREFIX = /^((?:[a-z]{2,3}|[A-Z]{2,3})(?:-[A-Za-z0-9]{2,8})*)\s*:\s*(\S.*)$/su
/** The tags that the graph holds. */
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/
const HANGUL = /\p{Script=Hangul}/u
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * The names of a cell: one, or several with `|` between, each with its language before it, as `de:Ministerium`. Without a
 * language it is in `language`, else in Korean where it has Korean letters, else in English.
 *
 * @param language of names that do not say theirs; undefined where the row does not say it
 */
export function readNames(
  cell: string | undefined,
  language: string | undefined,
  place: Place,
  faults: Faults,
): Name[] {
  return several(cell).flatMap((part) => {
    const [, tag, named] = PREFIX.exec(part) ?? []
    if (tag !== undefined && named !== undefined) {
      const known = readLanguage(tag, place, faults)
      return known === undefined ? [] : [{ language: known, text: normalText(named), isAssumed: false }]
    }
    return readUnmarked(normalText(part), language, place, faults)
  })
}

/** A tag of a language in its usual form; undefined, and a fault, for an unknown one. */
export function readLanguage(tag: string, place: Place, faults: Faults): string | undefined {
  const language = canonical(tag)
  if (language === undefined) {
    const remedy = 'write a tag as en, ko, de or fr-CH; a name with a colon needs one, as "en:Europe: an Agency"'
    faults.add(place, `The language ${JSON.stringify(tag)} is unknown; ${remedy}.`)
  }
  return language
}

function canonical(tag: string): string | undefined {
  try {
    const [language] = Intl.getCanonicalLocales(tag)
    if (language === undefined || !TAG.test(language) || LANGUAGES.of(language) === undefined) return undefined
    // The graph has a property for English and one for Korean, whatever the country.
    return /^(en|ko)-/.test(language) ? language.slice(0, 2) : language
  } catch {
    return undefined
  }
}

function readUnmarked(text: string, language: string | undefined, place: Place, faults: Faults): Name[] {
  if (text === '') return []
  if (language !== undefined) return [{ language, text, isAssumed: false }]
  if (HANGUL.test(text)) return [{ language: 'ko', text, isAssumed: false }]
  if (OTHER_SCRIPT.test(text)) {
    faults.add(place, `Nothing says the language of ${JSON.stringify(text)}; write it before the name, as "ru:".`)
    return []
  }
  return [{ language: 'en', text, isAssumed: true }]
}
