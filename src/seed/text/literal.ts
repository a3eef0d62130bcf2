/** A value that a Cypher literal stands for; an integer is a bigint, so that the driver sends it as one. */
export type Literal = string | bigint | number | boolean | null | Literal[] | LiteralMap

/** A map literal. */
export interface LiteralMap {
  [key: string]: Literal
}

/** A literal that was read. */
export interface Reading<T extends Literal = Literal> {
  value: T
  /** Offset behind it. */
  end: number
}

/** A list with the offset at which each element starts. */
export interface ListReading extends Reading<Literal[]> {
  starts: readonly number[]
}

const TRIVIA = /(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y
const STRING = /'([^'\\]*(?:\\[^][^'\\]*)*)'|"([^"\\]*(?:\\[^][^"\\]*)*)"/y
const WORD = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{M}_]*/uy
const QUOTED_NAME = /`((?:[^`]|``)+)`/y
const INTEGER =
  /-?(?:0x[0-9a-fA-F]+(?:_[0-9a-fA-F]+)*|0o[0-7]+(?:_[0-7]+)*|0|[1-9][0-9]*(?:_[0-9]+)*)(?![\p{L}\p{N}_.])/uy
const FLOAT = /-?(?:\d*\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)(?![\p{L}\p{N}_.])/uy
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([^]))/g
const ESCAPED: Record<string, string> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const WORDS = new Map<string, Literal>([
  ['true', true],
  ['false', false],
  ['null', null],
])
const LARGEST = 2n ** 63n

/** Offset of the next character that is neither white space nor in a comment. */
export function skipTrivia(text: string, offset: number): number {
  return matchAt(TRIVIA, text, offset)?.end ?? offset
}

/**
 * Reads the literal at `offset`. Undefined where there is none, or one whose meaning only Neo4j should decide: an
 * expression, a duplicate key, an escape or a number that Cypher 5 refuses or takes in its own way.
 */
function readLiteral(text: string, offset: number): Reading | undefined {
  const first = text[offset]
  if (first === '[') return readList(text, offset)
  if (first === '{') return readMap(text, offset)
  if (first === "'" || first === '"') return readString(text, offset)
  return readNumber(text, offset) ?? readWord(text, offset)
}

/** Reads a list literal; undefined under the conditions of {@link readLiteral}. */
export function readList(text: string, offset: number): ListReading | undefined {
  if (text[offset] !== '[') return undefined
  const value: Literal[] = []
  const starts: number[] = []
  let at = skipTrivia(text, offset + 1)
  if (text[at] === ']') return { value, starts, end: at + 1 }
  for (;;) {
    const element = readLiteral(text, at)
    if (!element) return undefined
    value.push(element.value)
    starts.push(at)
    at = skipTrivia(text, element.end)
    if (text[at] === ']') return { value, starts, end: at + 1 }
    if (text[at] !== ',') return undefined
    at = skipTrivia(text, at + 1)
  }
}

function readMap(text: string, offset: number): Reading | undefined {
  const entries = new Map<string, Literal>()
  let at = skipTrivia(text, offset + 1)
  if (text[at] === '}') return { value: {}, end: at + 1 }
  for (;;) {
    const entry = readEntry(text, at)
    if (!entry || entries.has(entry.key)) return undefined
    entries.set(entry.key, entry.value)
    at = skipTrivia(text, entry.end)
    if (text[at] === '}') return { value: Object.fromEntries(entries), end: at + 1 }
    if (text[at] !== ',') return undefined
    at = skipTrivia(text, at + 1)
  }
}

function readEntry(text: string, offset: number): (Reading & { key: string }) | undefined {
  const quoted = matchAt(QUOTED_NAME, text, offset)
  const name = quoted ?? matchAt(WORD, text, offset)
  if (!name) return undefined
  const key = quoted ? (quoted.groups[0] ?? '').replaceAll('``', '`') : name.text
  const colon = skipTrivia(text, name.end)
  if (key.includes('\\') || text[colon] !== ':') return undefined
  const reading = readLiteral(text, skipTrivia(text, colon + 1))
  return reading && { ...reading, key }
}

function readString(text: string, offset: number): Reading | undefined {
  const match = matchAt(STRING, text, offset)
  if (!match) return undefined
  const written = match.groups[0] ?? match.groups[1] ?? ''
  const escapes = Array.from(written.matchAll(ESCAPE), (escape) => meaningOf(escape))
  if (escapes.includes(undefined)) return undefined
  return { value: written.replace(ESCAPE, () => escapes.shift() ?? ''), end: match.end }
}

function meaningOf([, code, letter]: RegExpExecArray): string | undefined {
  if (code === undefined) return ESCAPED[letter ?? '']
  const character = String.fromCharCode(parseInt(code, 16))
  // Neo4j reads \uXXXX before it looks for quotes and backslashes, so such a code can end the string.
  return /['"\\`]/.test(character) ? undefined : character
}

function readNumber(text: string, offset: number): Reading | undefined {
  const float = matchAt(FLOAT, text, offset)
  if (float) return Number.isFinite(Number(float.text)) ? { value: Number(float.text), end: float.end } : undefined
  const integer = matchAt(INTEGER, text, offset)
  if (!integer) return undefined
  const digits = integer.text.replaceAll('_', '')
  const value = digits.startsWith('-') ? -BigInt(digits.slice(1)) : BigInt(digits)
  return value >= -LARGEST && value < LARGEST ? { value, end: integer.end } : undefined
}

function readWord(text: string, offset: number): Reading | undefined {
  const word = matchAt(WORD, text, offset)
  const value = word && WORDS.get(word.text.toLowerCase())
  return word && value !== undefined ? { value, end: word.end } : undefined
}

function matchAt(
  token: RegExp,
  text: string,
  offset: number,
): { text: string; groups: (string | undefined)[]; end: number } | undefined {
  token.lastIndex = offset
  const match = token.exec(text)
  return match ? { text: match[0], groups: match.slice(1), end: token.lastIndex } : undefined
}
