import { isKeyword, solidsOf, type Solid } from './lexer.ts'

/** A value inside a row, reached by keys; lists on the way stand for each of their elements. */
export interface RowPath {
  keys: readonly string[]
  /** Whether the statement drops the row when the value is absent. */
  required: boolean
}

/** A node that a statement looks up with `MATCH (..:Label {id: row.key})`. */
export interface LookUp extends RowPath {
  labels: readonly string[]
}

/** What a statement does with the ids in its rows. */
export interface Shape {
  /** Nodes that must be there already. */
  lookUps: readonly LookUp[]
  /** Ids of what it makes with `MERGE` or `CREATE`. */
  makes: readonly RowPath[]
}

/** `name` or `name.key`. */
interface NamePath {
  name: string
  key: string | undefined
  /** Index of the token behind it. */
  next: number
}

/** `UNWIND name.key AS alias`. */
interface Unwind extends NamePath {
  alias: string
}

/** `(name:Label {id: path})` or `[name:TYPE {id: path}]`, as far as the id. */
interface Pattern {
  isNode: boolean
  labels: readonly string[]
  id: NamePath
}

const CLAUSES = new Set(['MATCH', 'MERGE', 'CREATE', 'WITH', 'SET', 'RETURN', 'WHERE', 'CALL'])

/**
 * Reads which of the ids in its rows a statement looks up and which it makes. It knows `{id: row.key}` and
 * `UNWIND row.key AS name` with `{id: name}` or `{id: name.key}`; ids that come another way are not seen.
 *
 * @param alias what the statement calls a row
 * @param end offset in `text` behind the list of rows
 */
export function readShape({ text, alias, end }: { text: string; alias: string; end: number }): Shape {
  const tokens = solidsOf(text, end)
  const paths = new Map<string, RowPath>([[alias, { keys: [], required: true }]])
  const lookUps: LookUp[] = []
  const makes: RowPath[] = []
  let clause = ''
  let at = 0
  while (at < tokens.length) {
    const unwind = readUnwind(tokens, at)
    const list = unwind && rowPathOf(paths, unwind)
    if (unwind && list) paths.set(unwind.alias, { ...list, required: false })
    const pattern = readPattern(tokens, at)
    const id = pattern && rowPathOf(paths, pattern.id)
    if (id && pattern.isNode && clause === 'MATCH') lookUps.push({ ...id, labels: pattern.labels })
    if (id?.keys.at(-1) === 'id' && (clause === 'MERGE' || clause === 'CREATE')) makes.push(id)
    clause = clauseAt(tokens, at) ?? clause
    at = unwind?.next ?? pattern?.id.next ?? at + 1
  }
  return { lookUps, makes }
}

function rowPathOf(paths: ReadonlyMap<string, RowPath>, { name, key }: NamePath): RowPath | undefined {
  const base = paths.get(name)
  return base && (key === undefined ? base : { ...base, keys: [...base.keys, key] })
}

/** The clause that starts at a token; what an optional match does not find is no fault, so it is a clause apart. */
function clauseAt(tokens: readonly Solid[], at: number): string | undefined {
  const word = tokens[at]?.written.toUpperCase() ?? ''
  if (!CLAUSES.has(word)) return undefined
  return isKeyword(tokens[at - 1], 'OPTIONAL') ? `OPTIONAL ${word}` : word
}

function readUnwind(tokens: readonly Solid[], at: number): Unwind | undefined {
  const path = isKeyword(tokens[at], 'UNWIND') ? readNamePath(tokens, at + 1) : undefined
  if (!path || !isKeyword(tokens[path.next], 'AS')) return undefined
  const alias = tokens[path.next + 1]?.name
  return alias === undefined ? undefined : { ...path, alias, next: path.next + 2 }
}

function readPattern(tokens: readonly Solid[], at: number): Pattern | undefined {
  const bracket = tokens[at]?.written
  if (bracket !== '(' && bracket !== '[') return undefined
  const labels: string[] = []
  let next = tokens[at + 1]?.name === undefined ? at + 1 : at + 2
  while (tokens[next]?.written === ':' || tokens[next]?.written === '&') {
    const label = tokens[next + 1]?.name
    if (label === undefined) return undefined
    labels.push(label)
    next += 2
  }
  const id = tokens[next]?.written === '{' ? readId(tokens, next + 1) : undefined
  return id && { isNode: bracket === '(', labels, id }
}

/** The value of `id` in a map, from the token behind its `{` on; undefined where that is more than a path. */
function readId(tokens: readonly Solid[], first: number): NamePath | undefined {
  for (let at = first; at < tokens.length && !isOneOf(tokens[at], '{}'); at += 1) {
    if (tokens[at]?.name !== 'id' || tokens[at + 1]?.written !== ':' || !isOneOf(tokens[at - 1], '{,')) continue
    const path = readNamePath(tokens, at + 2)
    if (path && isOneOf(tokens[path.next], ',}')) return path
  }
  return undefined
}

function readNamePath(tokens: readonly Solid[], at: number): NamePath | undefined {
  const name = tokens[at]?.name
  if (name === undefined) return undefined
  const key = tokens[at + 1]?.written === '.' ? tokens[at + 2]?.name : undefined
  return { name, key, next: key === undefined ? at + 1 : at + 3 }
}

function isOneOf(token: Solid | undefined, signs: string): boolean {
  return token?.written.length === 1 && signs.includes(token.written)
}
