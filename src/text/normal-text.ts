/** The dot of Korean names, as in 시ㆍ도. */
const DOT = '\u318D'
// U+119E is a dot only outside a syllable that is written in single letters.
const DOTS =
  /[\u00B7\u1427\u16EB\u2022\u2027\u2219\u22C5\u2E31\u2E33\u30FB\u318D\uA78F\uFF65]|(?<![\u1100-\u115F\uA960-\uA97C])\u119E/gu
const HANGUL = /[\u1100-\u119D\u119F-\u11FF\u3131-\u318C\uA960-\uA97C\uAC00-\uD7FB]/u
const LETTER = /(?!\u318D|\u119E|\u16EB|\u1427|\uA78F)\p{L}/u
// Also control signs, except those that are white space.
const INVISIBLE = /(?!\p{White_Space})[\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu
const SPACES = /\p{White_Space}+/gu

/**
 * The form in which the data holds names and other texts, so that what looks the same is the same:
 *
 * - Unicode form NFC, without control signs and characters of no width;
 * - single plain spaces in place of white space of any kind, none at either end;
 * - in Korean, one middle dot (ㆍ) for all that look like it. Text in another script keeps its own: `col·legi`, `ア・イ`.
 */
export function normalText(text: string): string {
  const visible = text.replace(INVISIBLE, '').normalize('NFC').replace(SPACES, ' ').trim()
  return isForeign(visible) ? visible : visible.replace(DOTS, DOT)
}

/** Whether a text has letters, none of which is Korean; a dot alone is not foreign. */
function isForeign(text: string): boolean {
  return LETTER.test(text) && !HANGUL.test(text)
}
