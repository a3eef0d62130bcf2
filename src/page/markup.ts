/** What cannot stand as it is in the text or an attribute of XML 1.0. Pairs of surrogates are characters, and pass. */
const SPECIAL = /[&<>"\u0000-\u001F\u0085\u2028\p{Surrogate}\uFFFE\uFFFF]/gu

/** A quick look: whether there may be anything special. */
const MAY_BE_SPECIAL = /[&<>"\u0000-\u001F\u0085\u2028\uD800-\uDFFF\uFFFE\uFFFF]/

/** Tabs and line ends too, those of XML 1.1 among them: a parser would make spaces or line feeds of them. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
}

/**
 * A value as it stands in XML and HTML: in a text, or in an attribute with double quotes. A character that XML 1.0 forbids,
 * even as a reference, is replaced with U+FFFD.
 */
export function escaped(value: string): string {
  return MAY_BE_SPECIAL.test(value) ? value.replace(SPECIAL, (character) => REFERENCES[character] ?? '\uFFFD') : value
}

/** A piece of HTML or SVG. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

/** What can stand in {@link markup}: pieces as they are, texts and numbers escaped, of a list each one, and nothing for undefined. */
export type MarkupValue = Markup | string | number | undefined | readonly MarkupValue[]

/**
 * Writes a piece of HTML or SVG, as a tag of a template. What is put in cannot become markup by accident, if attributes have
 * double quotes.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(parts.map((part, index) => part + written(values[index])).join(''))
}

function written(value: MarkupValue): string {
  if (value === undefined) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'object') return value.map(written).join('')
  return escaped(String(value))
}

/** The address of a link if it is one of the web; undefined for any other text, as `javascript:alert(1)`. */
export function webAddress(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined || !URL.canParse(text)) return undefined
  return ['http:', 'https:'].includes(new URL(text).protocol) ? text : undefined
}
