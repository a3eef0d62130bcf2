/** A text with codes, as `U+202E`, in place of what is invisible or could change the terminal. */
export function codesFor(text: string): string {
  return text.replaceAll(/\p{C}/gu, codeOf)
}

/** The code of a character: `U+00B7`. */
export function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
