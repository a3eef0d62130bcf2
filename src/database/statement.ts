import { readFileSync } from 'node:fs'
import { packagePath } from '../package-root.ts'

const loaded = new Map<string, string>()
const names = new Map<string, string>()

/**
 * The text of `cypher/<name>.cypher`, read once.
 *
 * @param name path below `cypher/` without the extension
 */
export function statement(name: string): string {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const text = readFileSync(packagePath(`cypher/${name}.cypher`), 'utf8')
  loaded.set(name, text)
  names.set(text, name)
  return text
}

/** The name under which a text was read; `unnamed` for a text that is not from `cypher/`. */
export function nameOfStatement(text: string): string {
  return names.get(text) ?? 'unnamed'
}
