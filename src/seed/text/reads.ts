import { isKeyword, solidsOf, type Solid } from './lexer.ts'

/** What a statement reads of a value inside its rows; of a list, what it reads of each element. */
export interface Reads {
  /** Whether it may read all that is inside. */
  isWhole: boolean
  /** What it reads by name. */
  keys: Map<string, Reads>
}

/** Words that end the list behind WITH. */
const CLAUSES = new Set(
  'MATCH OPTIONAL MERGE CREATE WITH SET REMOVE DELETE DETACH RETURN WHERE ORDER SKIP OFFSET LIMIT UNWIND CALL FOREACH'.split(
    ' ',
  ),
)

/**
 * Which keys of its rows a statement reads: `row.key`, `row {.key}`, and those of the elements of `UNWIND row.key AS name`.
 * Whatever it does with a value beside that counts as reading all of it, but for passing it on in `WITH row` and
 * `CALL (row)`.
 *
 * @param alias what the statement calls a row
 * @param end offset in `text` behind the list of rows
 */
export function readsOf({ text, alias, end }: { text: string; alias: string; end: number }): Reads {
  const rows = nothing()
  const names = new Map<string, Reads[]>([[alias, [rows]]])
  const tokens = solidsOf(text, end)
  const place = makePlace()
  // Behind `AS row`.
  for (let at = 2; at < tokens.length;) {
    place.enter(tokens, at)
    const known = names.get(tokens[at]?.name ?? '')
    const isProperty = tokens[at - 1]?.written === '.'
    at = known && !isProperty ? readValue(tokens, at, known, names, place.isList()) : at + 1
  }
  return rows
}

/**
 * Notes what is read of the value at a token.
 *
 * @param isList whether the token stands in a list that may only pass values on
 * @returns the index of the token behind it
 */
function readValue(
  tokens: readonly Solid[],
  at: number,
  known: readonly Reads[],
  names: Map<string, Reads[]>,
  isList: boolean,
): number {
  let values = [...known]
  let next = at + 1
  for (let key = keyAt(tokens, next); key !== undefined; key = keyAt(tokens, next)) {
    const name = key
    values = values.map((value) => within(value, name))
    next += 2
  }
  const element = isKeyword(tokens[at - 1], 'UNWIND') && isKeyword(tokens[next], 'AS') && tokens[next + 1]?.name
  if (typeof element === 'string') {
    names.set(element, [...(names.get(element) ?? []), ...values])
    return next + 2
  }
  if (tokens[next]?.written === '{') readProjection(tokens, next, values)
  else if (!(isList && next === at + 1 && isAlone(tokens, at))) readAll(values)
  return next
}

/** The key behind a dot. */
function keyAt(tokens: readonly Solid[], at: number): string | undefined {
  return tokens[at]?.written === '.' ? tokens[at + 1]?.name : undefined
}

/** Notes the keys of a map projection: `{.start, .end}`, or all of them by `{.*}`. */
function readProjection(tokens: readonly Solid[], first: number, values: readonly Reads[]): void {
  let depth = 0
  for (let at = first; at < tokens.length; at += 1) {
    const written = tokens[at]?.written ?? ''
    if (isOneOf(written, '{[(')) depth += 1
    else if (isOneOf(written, '}])')) depth -= 1
    if (depth === 0) return
    if (depth !== 1 || written !== '.' || !isOneOf(tokens[at - 1]?.written, '{,')) continue
    const key = tokens[at + 1]?.name
    readAll(key === undefined ? values : values.map((value) => within(value, key)))
  }
}

/** Whether a name is a whole item of a list. */
function isAlone(tokens: readonly Solid[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const begins = isOneOf(before?.written, ',(') || isKeyword(before, 'WITH') || isKeyword(before, 'DISTINCT')
  return begins && (after === undefined || isOneOf(after.written, ',)}') || isClause(after))
}

/** Follows whether tokens stand in the list of a `WITH` or in that of a `CALL (..)`. */
function makePlace(): { enter: (tokens: readonly Solid[], at: number) => void; isList: () => boolean } {
  let depth = 0
  let list: number | undefined
  return {
    enter: (tokens, at) => {
      const token = tokens[at]
      if (token === undefined) return
      if (isOneOf(token.written, '}])')) depth -= 1
      if (isOneOf(token.written, '{[(')) depth += 1
      const isImport = token.written === '(' && isKeyword(tokens[at - 1], 'CALL')
      const isWith = isKeyword(token, 'WITH') && !['STARTS', 'ENDS'].some((word) => isKeyword(tokens[at - 1], word))
      if (isImport || isWith) list = depth
      else if (isClause(token) || (list !== undefined && depth < list)) list = undefined
    },
    isList: () => list === depth,
  }
}

function isClause({ kind, written }: Solid): boolean {
  return kind === 'word' && CLAUSES.has(written.toUpperCase())
}

function nothing(): Reads {
  return { isWhole: false, keys: new Map() }
}

function within(value: Reads, key: string): Reads {
  const known = value.keys.get(key)
  if (known) return known
  const made = nothing()
  value.keys.set(key, made)
  return made
}

function readAll(values: readonly Reads[]): void {
  for (const value of values) value.isWhole = true
}

function isOneOf(written: string | undefined, signs: string): boolean {
  return written?.length === 1 && signs.includes(written)
}
