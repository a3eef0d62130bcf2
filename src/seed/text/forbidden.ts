import { unsafeEscape } from './escapes.ts'
import { FIRST_WORDS, mayBegin, mayFollowValue } from './keywords.ts'
import { isKeyword, solidOf, tokenAt, type Solid, type Token } from './lexer.ts'
import { DEEPEST } from './literal.ts'
import type { Parameterised } from './parameterise.ts'
import { linesAndColumns, positionText, positionWithin } from './position.ts'
import type { WrittenStatement } from './split.ts'

/**
 * Namespaces of the functions that compute from their arguments alone. Every function that is not of Neo4j itself has a
 * namespace, as `apoc`, so no list of forbidden ones is needed.
 */
const NAMESPACES = new Set('date datetime localdatetime time localtime duration point vector.similarity'.split(' '))

/** Functions of Neo4j that tell of the file that LOAD CSV reads. */
const OF_FILES = new Set(['file', 'linenumber'])

/** What a fault says of a word that is out of place, as all words are behind a wrong quote. */
export const OUT_OF_PLACE = 'cannot stand behind'

/** The characters of Cypher outside names, numbers and strings; Neo4j takes some others for blanks. */
const SIGNS = /^[()[\]{},:;.|&!%+\-*/^=<>~?]$/

/** Where the walk over a statement is. */
interface Walk {
  /** The present token and the three before it, the last one first. */
  tokens: readonly Solid[]
  /** The names of `a.b.c` before the present token. */
  path: readonly string[]
  /** Open brackets. */
  depth: number
}

/**
 * What a statement of a script must not contain, with its position and what to do: only what reads and writes the graph
 * in one transaction is let through. Undefined for a statement that may run.
 *
 * @param list of literals that never reaches Neo4j as text
 */
export function forbiddenFault({ text, position }: WrittenStatement, list?: Parameterised['list']): string | undefined {
  const found = findForbidden(text, list)
  if (!found) return undefined
  const { line, column } = linesAndColumns(text)(found.offset)
  return `${positionText(positionWithin(position, line, column))}: ${found.fault}`
}

function findForbidden(
  text: string,
  list: Parameterised['list'] | undefined,
): { offset: number; fault: string } | undefined {
  const next = (offset: number): Token => tokenAt(text, list?.start === offset ? list.end : offset)
  let walk: Walk = { tokens: [], path: [], depth: 0 }
  for (let token = next(0); token.kind !== 'end'; token = next(token.end)) {
    const escape = unsafeEscape(text, token)
    if (escape !== undefined) return { offset: escape, fault: ESCAPE }
    if (token.kind === 'trivia') continue
    const solid = solidOf(text, token)
    walk = walkOn(walk, solid)
    const fault = faultAt(solid, walk)
    if (fault !== undefined) return { offset: token.start, fault }
  }
  return undefined
}

function walkOn({ tokens, path, depth }: Walk, solid: Solid): Walk {
  const [last] = tokens
  return {
    tokens: [solid, ...tokens.slice(0, 3)],
    path: last?.name === undefined ? (last?.written === '.' ? path : []) : pathOf(tokens, path, last.name),
    depth: depthBehind(depth, solid),
  }
}

function pathOf(tokens: readonly Solid[], path: readonly string[], name: string): readonly string[] {
  return tokens[1]?.written === '.' ? [...path, name] : [name]
}

function depthBehind(depth: number, { kind, written }: Solid): number {
  if (kind !== 'sign') return depth
  return '([{'.includes(written) ? depth + 1 : ')]}'.includes(written) ? depth - 1 : depth
}

const ESCAPE =
  'A code that begins with \\u stands here for a letter, a quote or a backslash. Write the character itself.'

function faultAt(solid: Solid, walk: Walk): string | undefined {
  const { written, name } = solid
  if (walk.depth > DEEPEST) return `More than ${DEEPEST} brackets are open here. Write the values in fewer levels.`
  if (written === '$') return 'A script has no parameters, and writes labels and types out. Write the value itself.'
  if (solid.kind === 'sign' && !SIGNS.test(written)) return `The character ${codeOf(written)} is no Cypher. Remove it.`
  if (name?.startsWith('__')) return `Names that begin with __ are Jokbo's own. Choose another one than ${shown(name)}.`
  return written === '(' ? (functionFault(walk) ?? orderFault(solid, walk)) : orderFault(solid, walk)
}

/** What is wrong with a token behind those before it. */
function orderFault(solid: Solid, walk: Walk): string | undefined {
  const [{ written } = solid, last, beforeLast, beforeThat] = walk.tokens
  const begins =
    last === undefined || (isKeyword(beforeLast, 'CYPHER') && beforeThat === undefined && last.written === '5')
  if (begins) return isKeyword(solid, 'CYPHER') && last === undefined ? undefined : beginFault(solid)
  if (isKeyword(last, 'CYPHER') && beforeLast === undefined) return written === '5' ? undefined : VERSION
  if (isBare(last, beforeLast) && isKeyword(last, 'CALL') && solid.name !== undefined) return PROCEDURE
  if (beforeLast?.written === '}' && isKeyword(last, 'IN') && isKeyword(solid, 'TRANSACTIONS')) return TRANSACTIONS
  if (isBare(beforeLast, beforeThat) && isKeyword(beforeLast, 'CREATE') && last.name !== undefined) {
    if (written !== '=' && !(isKeyword(beforeThat, 'ON') && isKeyword(last, 'SET'))) return createFault(last)
  }
  const isValue = solid.kind === 'word' ? !mayFollowValue(written) : solid.kind !== 'sign'
  return isValue && endsValue(last, beforeLast) ? pairFault(last, solid) : undefined
}

const VERSION = 'Scripts are Cypher 5. Write CYPHER 5, or leave CYPHER out.'
const PROCEDURE =
  'A script must not call procedures, which can do anything. Remove the call; CALL { .. } and CALL (row) { .. } may stay.'
const TRANSACTIONS =
  'A script runs in one transaction. Remove IN TRANSACTIONS; npx jokbo seed --in-parts commits each script.'

function beginFault({ kind, written }: Solid): string | undefined {
  if (kind === 'word' && mayBegin(written)) return undefined
  return `A statement of a script reads and writes the graph, and cannot begin with ${shown(written)}. Begin with one of ${FIRST_WORDS}, or remove it.`
}

function createFault({ written }: Solid): string {
  return `CREATE ${shown(written)} is no part of the graph. Remove the statement; Jokbo makes its own constraints and indexes.`
}

function pairFault(last: Solid, { written }: Solid): string {
  if (isKeyword(last, 'LOAD') || written.toUpperCase() === 'LOAD')
    return 'A script must not read files or addresses. Write the rows into it, in place of LOAD CSV.'
  if (isKeyword(last, 'USE') || written.toUpperCase() === 'USE')
    return 'A script is loaded into one database. Remove USE.'
  return `${shown(written)} ${OUT_OF_PLACE} ${shown(last.written)}: a script holds only what reads and writes the graph. Remove it.`
}

/** At an opening bracket: the function before it must compute from its arguments alone. */
function functionFault({ tokens: [, last], path }: Walk): string | undefined {
  if (last?.name === undefined) return undefined
  const parts = path.join('.').toLowerCase().split('.')
  const namespace = parts.slice(0, -1).join('.')
  const isAllowed = namespace === '' ? !OF_FILES.has(parts[0] ?? '') : NAMESPACES.has(namespace)
  return isAllowed
    ? undefined
    : `A script must not use the function ${shown(path.join('.'))}, which may read what is outside the graph. Remove it.`
}

/** Whether a value may end with a token: a name, a text, a number or a closing bracket. */
function endsValue(last: Solid, beforeLast: Solid | undefined): boolean {
  if (last.kind === 'sign') return ')]}'.includes(last.written)
  return last.kind !== 'word' || beforeLast?.written === '.' || !mayFollowValue(last.written)
}

/** Whether a word is no property or label, as in `n.call` and `n:Call`. */
function isBare(word: Solid | undefined, before: Solid | undefined): word is Solid {
  return word !== undefined && before?.written !== '.' && before?.written !== ':'
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The beginning of what is written, for a message. */
function shown(written: string): string {
  return written.length > 40 ? `${written.slice(0, 40)}...` : written
}
