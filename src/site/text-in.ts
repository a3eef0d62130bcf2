import type { LabelLanguage } from '../graph/label.ts'
import { markup, type Markup } from '../page/markup.ts'

const KOREAN = /\p{Script=Hangul}/u

/** A text of the data on a page of a language, marked where it is in the other one. */
export function textIn(text: string, language: LabelLanguage): Markup {
  const own = KOREAN.test(text) ? 'KO' : 'EN'
  return own === language ? markup`${text}` : markup`<span lang="${own.toLowerCase()}">${text}</span>`
}
