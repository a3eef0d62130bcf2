import { solidAt, writtenOf } from './lexer.ts'
import { readLiteral, type Literal } from './literal.ts'
import type { Row } from './parameterise.ts'
import { linesAndColumns, positionWithin, type Position } from './position.ts'
import type { RowPath, Shape } from './shape.ts'
import type { WrittenStatement } from './split.ts'

/** An id in a row that must name a node which is there already. */
export interface Reference {
  /** Undefined where the row lacks a value that the statement cannot do without. */
  id: string | undefined
  /** Labels which that node must carry. */
  labels: readonly string[]
  /** The key of the row, as `from`. */
  key: string
  /** Of the row. */
  position: Position
}

/** An id that a row gives to a new thing or relation. */
export interface Definition {
  id: string
  /** Of the row. */
  position: Position
}

/** The references in the rows of a statement, in their order. */
export function referencesOf(rows: readonly Row[], { lookUps }: Shape): Reference[] {
  return rows.flatMap(({ value, position }) =>
    lookUps.flatMap(({ keys, labels, required }) => {
      const found = valuesAt(value, keys)
      const given = found.length === 0 && required ? [undefined] : found.filter((id) => typeof id === 'string')
      return given.map((id) => ({ id, labels, key: keys.join('.'), position }))
    }),
  )
}

/**
 * The ids that the rows of a statement define: their key `id`, unless the statement only looks that up, and any id
 * inside a row from which something is made.
 */
export function definitionsOf(rows: readonly Row[], { lookUps, makes }: Shape): Definition[] {
  const isOwn = ({ keys }: RowPath): boolean => keys.length === 1 && keys[0] === 'id'
  const onlyLooksUp = lookUps.some(isOwn) && !makes.some(isOwn)
  const inner = makes.filter(({ keys }) => keys.length > 1).map(({ keys }) => keys)
  const paths = onlyLooksUp ? inner : [['id'], ...inner]
  return rows.flatMap(({ value, position }) =>
    paths.flatMap((keys) => valuesAt(value, keys).flatMap((id) => (typeof id === 'string' ? [{ id, position }] : []))),
  )
}

/** The ids that a statement without rows writes itself, as `CREATE (:Entity {id: 'mocie'})`, looked-up ones among them. */
export function writtenIds({ text, position }: WrittenStatement): Definition[] {
  const lineAndColumn = linesAndColumns(text)
  const ids: Definition[] = []
  for (let token = solidAt(text, 0); token.kind !== 'end'; token = solidAt(text, token.end)) {
    if (token.kind !== 'word' || writtenOf(text, token) !== 'id') continue
    const colon = solidAt(text, token.end)
    if (writtenOf(text, colon) !== ':') continue
    const id = readLiteral(text, colon.end)?.value
    const { line, column } = lineAndColumn(token.start)
    if (typeof id === 'string') ids.push({ id, position: positionWithin(position, line, column) })
  }
  return ids
}

/** The values that keys lead to in a row; lists on the way stand for each of their elements. */
export function valuesAt(value: Literal, keys: readonly string[]): Literal[] {
  if (value === null) return []
  if (Array.isArray(value)) return value.flatMap((element) => valuesAt(element, keys))
  const [key, ...rest] = keys
  if (key === undefined) return [value]
  if (typeof value !== 'object' || !Object.hasOwn(value, key)) return []
  return valuesAt(value[key] ?? null, rest)
}
