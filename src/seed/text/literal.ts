import { nameOf, solidAt, tokenAt, writtenOf, type Token } from './lexer.ts'

/** A value that a Cypher literal stands for; an integer is a bigint, so that the driver sends it as one. */
export type Literal = string | bigint | number | boolean | null | Literal[] | LiteralMap

/** A map literal. */
export interface LiteralMap {
  [key: string]: Literal
}

/** A literal that was found in a text. */
export interface LiteralAt<T extends Literal = Literal> {
  value: T
  /** Offset behind it. */
  end: number
}

/** A list with the offset at which each element starts. */
export interface ListAt extends LiteralAt<Literal[]> {
  starts: readonly number[]
}

/** Levels of lists and maps. Rows have three or four; each level of a text takes a part of the stack. */
export const DEEPEST = 100

const INTEGER = /^(?:0x[0-9a-fA-F]+(?:_[0-9a-fA-F]+)*|0o[0-7]+(?:_[0-7]+)*|0|[1-9][0-9]*(?:_[0-9]+)*)$/
const FLOAT = /^(?:\d*\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)$/
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

/**
 * Reads the literal at or behind `offset`. Undefined where there is none, or one whose meaning only Neo4j should decide:
 * an expression, a duplicate key, an escape or a number that Cypher 5 refuses or takes in its own way; or one in more than
 * a hundred levels.
 *
 * @param depth how many lists and maps are around it
 */
export function readLiteral(text: string, offset: number, depth = 0): LiteralAt | undefined {
  const token = solidAt(text, offset)
  const { kind, start, end } = token
  if (kind === 'string') return found(readString(text.slice(start + 1, end - 1)), end)
  if (kind === 'number') return found(readNumber(writtenOf(text, token), false), end)
  if (kind === 'word') return found(WORDS.get(writtenOf(text, token).toLowerCase()), end)
  if (isSign(text, token, '-')) return readNegative(text, end)
  if (depth === DEEPEST) return undefined
  if (isSign(text, token, '[')) return readListFrom(text, end, depth + 1)
  return isSign(text, token, '{') ? readMapFrom(text, end, depth + 1) : undefined
}

/** Reads the list literal at or behind `offset`; undefined under the conditions of {@link readLiteral}. */
export function readList(text: string, offset: number): ListAt | undefined {
  const token = solidAt(text, offset)
  return isSign(text, token, '[') ? readListFrom(text, token.end, 1) : undefined
}

function readListFrom(text: string, offset: number, depth: number): ListAt | undefined {
  const value: Literal[] = []
  const starts: number[] = []
  let next = solidAt(text, offset)
  if (isSign(text, next, ']')) return { value, starts, end: next.end }
  for (;;) {
    const element = readLiteral(text, next.start, depth)
    if (!element) return undefined
    value.push(element.value)
    starts.push(next.start)
    const sign = solidAt(text, element.end)
    if (isSign(text, sign, ']')) return { value, starts, end: sign.end }
    if (!isSign(text, sign, ',')) return undefined
    next = solidAt(text, sign.end)
  }
}

function readMapFrom(text: string, offset: number, depth: number): LiteralAt<LiteralMap> | undefined {
  const entries = new Map<string, Literal>()
  let next = solidAt(text, offset)
  if (isSign(text, next, '}')) return { value: {}, end: next.end }
  for (;;) {
    const key = nameOf(text, next)
    const colon = solidAt(text, next.end)
    if (key === undefined || key.includes('\\') || entries.has(key) || !isSign(text, colon, ':')) return undefined
    const entry = readLiteral(text, colon.end, depth)
    if (!entry) return undefined
    entries.set(key, entry.value)
    const sign = solidAt(text, entry.end)
    if (isSign(text, sign, '}')) return { value: Object.fromEntries(entries), end: sign.end }
    if (!isSign(text, sign, ',')) return undefined
    next = solidAt(text, sign.end)
  }
}

function readString(written: string): string | undefined {
  if (!written.includes('\\')) return written
  const escapes = Array.from(written.matchAll(ESCAPE), (escape) => meaningOf(escape))
  return escapes.includes(undefined) ? undefined : written.replace(ESCAPE, () => escapes.shift() ?? '')
}

function meaningOf([, code, letter]: RegExpExecArray): string | undefined {
  if (code === undefined) return ESCAPED[letter ?? '']
  const character = String.fromCharCode(parseInt(code, 16))
  // Neo4j reads \uXXXX before it looks for quotes and backslashes, so such a code can end the string.
  return /['"\\`]/.test(character) ? undefined : character
}

/** A minus belongs to a number only where it touches it. */
function readNegative(text: string, offset: number): LiteralAt | undefined {
  const token = tokenAt(text, offset)
  return token.kind === 'number' ? found(readNumber(writtenOf(text, token), true), token.end) : undefined
}

function readNumber(written: string, isNegative: boolean): number | bigint | undefined {
  if (FLOAT.test(written)) {
    const size = Number(written)
    return Number.isFinite(size) ? (isNegative ? -size : size) : undefined
  }
  if (!INTEGER.test(written)) return undefined
  const size = BigInt(written.replaceAll('_', ''))
  const value = isNegative ? -size : size
  return value >= -LARGEST && value < LARGEST ? value : undefined
}

function isSign(text: string, { kind, start }: Token, sign: string): boolean {
  return kind === 'sign' && text[start] === sign
}

function found(value: Literal | undefined, end: number): LiteralAt | undefined {
  return value === undefined ? undefined : { value, end }
}
