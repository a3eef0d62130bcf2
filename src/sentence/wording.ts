import { ENGLISH } from './english/english.ts'
import { KOREAN } from './korean/korean.ts'
import type { Language, NameOf, Wording } from './told.ts'

/** The sentences of each language. */
export const WORDINGS: Readonly<Record<Language, Wording>> = { EN: ENGLISH, KO: KOREAN }

/** What composes the sentences of one answer: the language, and the names of what they mention. */
export interface Words {
  wording: Wording
  nameOf: NameOf
  lawOf: NameOf
}
