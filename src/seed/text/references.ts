import type { Lifted } from './parameterise.ts'
import type { Literal } from './literal.ts'
import type { Place } from './position.ts'
import type { RowPath, Shape } from './shape.ts'

/** An id in a row that must name a node which is there already. */
export interface Reference {
  /** Undefined where the row lacks a value that the statement cannot do without. */
  id: string | undefined
  /** Labels which that node must carry. */
  labels: readonly string[]
  /** The key of the row, as `from`. */
  key: string
  /** The row. */
  place: Place
}

/** An id that a row gives to a new thing or relation. */
export interface Definition {
  id: string
  /** The row. */
  place: Place
}

/** The references in the rows of a statement, in their order. */
export function referencesOf(lifted: Lifted, shape: Shape): Reference[] {
  return lifted.rows.flatMap(({ value, place }) =>
    shape.lookUps.flatMap(({ keys, labels, required }) => {
      const found = valuesAt(value, keys)
      const given = found.length === 0 && required ? [undefined] : found.filter((id) => typeof id === 'string')
      return given.map((id) => ({ id, labels, key: keys.join('.'), place }))
    }),
  )
}

/**
 * The ids that the rows of a statement define: their key `id`, unless the statement only looks that up, and any id
 * inside a row from which something is made.
 */
export function definitionsOf(lifted: Lifted, shape: Shape): Definition[] {
  const isOwn = ({ keys }: RowPath): boolean => keys.length === 1 && keys[0] === 'id'
  const onlyLooksUp = shape.lookUps.some(isOwn) && !shape.makes.some(isOwn)
  const inner = shape.makes.filter(({ keys }) => keys.length > 1).map(({ keys }) => keys)
  const paths = onlyLooksUp ? inner : [['id'], ...inner]
  return lifted.rows.flatMap(({ value, place }) =>
    paths.flatMap((keys) => valuesAt(value, keys).flatMap((id) => (typeof id === 'string' ? [{ id, place }] : []))),
  )
}

function valuesAt(value: Literal, keys: readonly string[]): Literal[] {
  if (value === null) return []
  if (Array.isArray(value)) return value.flatMap((element) => valuesAt(element, keys))
  const [key, ...rest] = keys
  if (key === undefined) return [value]
  if (typeof value !== 'object' || !Object.hasOwn(value, key)) return []
  return valuesAt(value[key] ?? null, rest)
}
