import { readFileSync } from 'node:fs'
import { packagePath } from '../package-root.ts'
import { schemaFile } from '../schema-file.ts'
import { relationTypes, stateTypes, type Relation } from '../vocabulary/relations.ts'

const loaded = new Map<string, string>()
const names = new Map<string, string>()

/** Placeholders for lists of relation types: with a parameter, Neo4j could not look relations up by their type. */
const TYPES = /:(DERIVED|STATE)\b/g

/** A placeholder for a condition that depends on what is asked. */
const VISIBLE = /\bVISIBLE\b/g

/**
 * The text of `cypher/<name>.cypher`, read once, with relation types in place of `:DERIVED` and of `:STATE`, for
 * relations that last.
 *
 * @param name path below `cypher/` without the extension
 * @param visible what stands in place of the word VISIBLE: a condition of ours on what there was on a day
 */
export function statement(name: string, visible = 'true'): string {
  const key = `${name} ${visible}`
  const known = loaded.get(key)
  if (known !== undefined) return known
  const file = readFileSync(packagePath(`cypher/${name}.cypher`), 'utf8')
  const text = file
    .replace(TYPES, (_, group: string) => `:${typesOf(group, schemaFile().vocabulary.relations).join('|')}`)
    .replace(VISIBLE, visible)
  loaded.set(key, text)
  names.set(text, name)
  return text
}

function typesOf(group: string, relations: readonly Relation[]): string[] {
  return group === 'STATE' ? stateTypes(relations) : relationTypes(relations, 'DERIVED')
}

/** The name of a statement by its text; `unnamed` for a text that is not from `cypher/`. */
export function nameOfStatement(text: string): string {
  return names.get(text) ?? 'unnamed'
}
