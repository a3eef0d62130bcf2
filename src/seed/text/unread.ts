import { nearest } from '../../text/nearest-id.ts'
import type { Literal } from './literal.ts'
import type { Row } from './parameterise.ts'
import { positionText } from './position.ts'
import type { Reads } from './reads.ts'

/** The longest key that is compared with others. */
const LONGEST = 60

/** What is wrong where rows have keys that their statement does not read: what they hold would be lost without a word. */
export function unreadFaults(rows: readonly Row[], reads: Reads): string[] {
  return rows.flatMap(({ value, position }) => {
    const faults = new Set(unreadIn(value, reads, []))
    return Array.from(faults, (fault) => `${positionText(position)}: ${fault}`)
  })
}

function unreadIn(value: Literal, reads: Reads, path: readonly string[]): string[] {
  if (reads.isWhole || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((element) => unreadIn(element, reads, path))
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = reads.keys.get(key)
    return known ? unreadIn(inner, known, [...path, key]) : [faultOf(key, reads, path)]
  })
}

function faultOf(key: string, { keys }: Reads, path: readonly string[]): string {
  const [near] = key.length > LONGEST ? [] : nearest(key, [...keys.keys()], 1)
  const cure = near === undefined ? 'read it in the statement, or remove it' : `'${near}' is near`
  return `the statement does not read the key '${[...path, key].join('.')}' of this row; ${cure}.`
}
