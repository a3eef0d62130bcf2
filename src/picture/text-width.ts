const NARROW = new Set("iljtfrI.,:;'|!()[] \u00a0")
const BROAD = new Set('mwMW@%')

/** What a character needs, in parts of the size of the font: a little more than common fonts give it. */
function partOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  // A control character is drawn as the sign for what cannot be shown, which is as wide as a Chinese character.
  if (code < 0x20) return 1
  // Hangul, Chinese characters and signs; among the signs the dashes and quotation marks of Latin texts.
  if (code >= 0x1100) return code >= 0x2010 && code <= 0x201f && character !== '—' ? 0.6 : 1
  if (NARROW.has(character)) return 0.34
  if (BROAD.has(character)) return 0.9
  return character >= 'A' && character <= 'Z' ? 0.68 : 0.58
}

/** By how much bold letters are wider. */
const BOLD = 1.06

/** How wide a text is at most, in pixels, without a font at hand. */
export function textWidth(text: string, size: number, isBold = false): number {
  let parts = 0
  for (const character of text) parts += partOf(character)
  return parts * size * (isBold ? BOLD : 1)
}

/** A text that is no wider than `width`: shortened, with an ellipsis, where it must be. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const characters = Array.from(text)
  while (characters.length > 1 && textWidth(`${characters.join('').trimEnd()}…`, size) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/**
 * The lines of a text, broken between words, each no wider than `width`; the last one ends with an ellipsis where there are
 * more than `most`.
 */
export function wrapped(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const rest = lines.slice(most - 1).join(' ')
  return [...lines.slice(0, most - 1), ...(rest === '' ? [] : [rest])].map((line) => fitted(line, size, width))
}

/** The lines of a text, at most `most` and none wider than `width`, as even as they can be. */
export function balanced(text: string, size: number, width: number, most: number): string[] {
  const widest = wrapped(text, size, width, most)
  let best = widest
  for (let narrow = width; narrow > 0; narrow -= size / 2) {
    const lines = wrapped(text, size, narrow, most)
    if (lines.length > most || lines.join(' ') !== widest.join(' ')) return best
    best = lines
  }
  return best
}
