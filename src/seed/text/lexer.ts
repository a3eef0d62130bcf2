/**
 * What a piece of a Cypher text is. Trivia is white space and comments; a quoted name is one in backticks; a sign is any
 * other character, also a quote, a backtick or `/*` that is never closed. After the last token comes the end.
 */
export type TokenKind = 'trivia' | 'word' | 'string' | 'number' | 'quoted name' | 'sign' | 'end'

/** A piece of a Cypher text, by offsets. */
export interface Token {
  kind: TokenKind
  start: number
  /** Offset behind it. */
  end: number
}

/** Each pattern in its turn; the last one fits every character. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  // The most frequent signs, here for speed alone.
  ['sign', /[:,{}[\]();]/y],
  ['word', /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{M}_]*/uy],
  ['trivia', /(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/)+/y],
  ['string', /'[^'\\]*(?:\\[^][^'\\]*)*'|"[^"\\]*(?:\\[^][^"\\]*)*"/y],
  // With all letters and digits that follow, so that no part of a number is taken for one.
  ['number', /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?[\p{L}\p{N}\p{M}_]*/uy],
  ['quoted name', /`[^`]*(?:``[^`]*)*`/y],
  ['sign', /\/\*|[^]/uy],
]

/** The token that starts at an offset. */
export function tokenAt(text: string, offset: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = offset
    if (pattern.test(text)) return { kind, start: offset, end: pattern.lastIndex }
  }
  return { kind: 'end', start: offset, end: offset }
}

/** The first token at or behind an offset that is not trivia. */
export function solidAt(text: string, offset: number): Token {
  const token = tokenAt(text, offset)
  return token.kind === 'trivia' ? tokenAt(text, token.end) : token
}

/** A token that is not trivia, with how it is written. */
export interface Solid extends Token {
  written: string
  /** What {@link nameOf} says of it. */
  name: string | undefined
}

/** All tokens from an offset on that are not trivia. */
export function solidsOf(text: string, offset = 0): Solid[] {
  const solids: Solid[] = []
  for (let token = solidAt(text, offset); token.kind !== 'end'; token = solidAt(text, token.end))
    solids.push(solidOf(text, token))
  return solids
}

/** A token that is not trivia, with how it is written. */
export function solidOf(text: string, token: Token): Solid {
  return { ...token, written: writtenOf(text, token), name: nameOf(text, token) }
}

/** Whether a token is this keyword, in any case. */
export function isKeyword(token: Solid | undefined, keyword: string): boolean {
  return token?.kind === 'word' && token.written.toUpperCase() === keyword
}

/** How a token is written. */
export function writtenOf(text: string, { start, end }: Token): string {
  return text.slice(start, end)
}

/** The name that a word or a quoted name stands for; undefined for any other token, and for an empty name. */
export function nameOf(text: string, { kind, start, end }: Token): string | undefined {
  if (kind === 'word') return text.slice(start, end)
  if (kind !== 'quoted name' || end - start === 2) return undefined
  return text.slice(start + 1, end - 1).replaceAll('``', '`')
}
