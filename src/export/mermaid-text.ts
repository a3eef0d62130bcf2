/** What stands in a label as it is; all else has a meaning for Mermaid somewhere, or for the HTML into which it turns labels. */
const PLAIN = /^[\p{L}\p{M}\p{N} .,()/·ㆍ'…-]$/u

/**
 * A text in a label of Mermaid, between double quotes; lines are broken where the text has them.
 *
 * @param length how many characters may be written; a longer text ends with an ellipsis
 */
export function mermaidText(text: string, length = Infinity): string {
  const lines = text.replaceAll(/\r\n?/g, '\n')
  // A label that begins like the item of a list would be taken for Markdown.
  const marker = /^\s*\d*(?=[-.)])/.exec(lines)?.[0].length
  const letters = Array.from(lines, (letter, index) => (index === marker ? coded(letter) : written(letter)))
  if (letters.join('').length <= length) return letters.join('')
  let short = ''
  for (const letter of letters) {
    if (short.length + letter.length >= length) break
    short += letter
  }
  return `${short}…`
}

function written(letter: string): string {
  if (PLAIN.test(letter)) return letter
  if (letter === '\n') return '<br/>'
  return /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(letter) ? ' ' : coded(letter)
}

function coded(letter: string): string {
  return `#${letter.codePointAt(0) ?? 0};`
}
