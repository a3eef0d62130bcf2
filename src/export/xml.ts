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
 * A value as it stands in a text or in an attribute with double quotes. A character that XML 1.0 forbids, even as a
 * reference, is replaced with U+FFFD.
 */
export function xmlText(value: string): string {
  return MAY_BE_SPECIAL.test(value) ? value.replace(SPECIAL, (character) => REFERENCES[character] ?? '\uFFFD') : value
}
