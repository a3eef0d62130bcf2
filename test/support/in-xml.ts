/** A text as XML 1.0 can hold it, by its production `Char`: U+FFFD stands for what may not be in a document. */
export function inXml(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    const isRange = (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
    return isRange || [0x9, 0xa, 0xd].includes(code) ? character : '\uFFFD'
  }).join('')
}
