/** What cannot stand in an `xsd:string`: what XML 1.0 forbids. Pairs of surrogates are characters, and pass. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\p{Surrogate}\uFFFE\uFFFF]/gu

/** A quick look: whether there may be anything forbidden. */
const MAY_BE_FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

/**
 * A text as a literal can hold it. A character that is no character of XML 1.0 is replaced with U+FFFD: triple stores
 * answer in XML too, and some readers cut a text at U+0000.
 */
export function characters(text: string): string {
  return MAY_BE_FORBIDDEN.test(text) ? text.replace(FORBIDDEN, '\uFFFD') : text
}
