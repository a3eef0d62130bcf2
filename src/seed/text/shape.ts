import type { Lifted } from './parameterise.ts'

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

const NAME = '(?:[\\p{L}_][\\p{L}\\p{N}_]*|`[^`]*`)'
const LABELS = `(?:\\s*[:&]\\s*${NAME})*`
const PROPERTIES = `\\{(?:[^{}]*,)?\\s*id\\s*:\\s*(${NAME})\\s*(?:\\.\\s*(${NAME})\\s*)?[,}]`
const PATTERN = new RegExp(
  [
    `\\bUNWIND\\s+(${NAME})(?:\\s*\\.\\s*(${NAME}))?\\s+AS\\s+(${NAME})`,
    `\\b(OPTIONAL\\s+MATCH|MATCH|MERGE|CREATE|WITH|SET|RETURN|WHERE|CALL)\\b`,
    `\\(\\s*(?:${NAME})?(${LABELS})\\s*${PROPERTIES}`,
    `\\[\\s*(?:${NAME})?${LABELS}\\s*${PROPERTIES}`,
  ].join('|'),
  'giu',
)
const HIDDEN = /\/\/[^\n]*|\/\*[^]*?\*\/|'[^'\\]*(?:\\[^][^'\\]*)*'|"[^"\\]*(?:\\[^][^"\\]*)*"/g

/**
 * Reads from a statement which of its rows' ids it looks up and which it makes. It knows `{id: row.key}` and
 * `UNWIND row.key AS name` with `{id: name}` or `{id: name.key}`; ids that come another way are not seen.
 */
export function readShape({ text, alias, end }: Lifted): Shape {
  const paths = new Map<string, RowPath>([[alias, { keys: [], required: true }]])
  const lookUps: LookUp[] = []
  const makes: RowPath[] = []
  let clause = ''
  for (const match of text.slice(end).replace(HIDDEN, ' ').matchAll(PATTERN)) {
    const [, listOf, listKey, listName, keyword, labels, nodeName, nodeKey, relationName, relationKey] = match
    if (keyword !== undefined) clause = keyword.toUpperCase()
    const list = pathOf(paths, listOf, listKey)
    if (list && listName !== undefined) paths.set(plain(listName), { ...list, required: false })
    const node = pathOf(paths, nodeName, nodeKey)
    if (node && clause === 'MATCH') lookUps.push({ ...node, labels: labelsOf(labels) })
    const made = node ?? pathOf(paths, relationName, relationKey)
    if (made?.keys.at(-1) === 'id' && (clause === 'MERGE' || clause === 'CREATE')) makes.push(made)
  }
  return { lookUps, makes }
}

function pathOf(
  paths: ReadonlyMap<string, RowPath>,
  name: string | undefined,
  key: string | undefined,
): RowPath | undefined {
  const base = name === undefined ? undefined : paths.get(plain(name))
  return base && (key === undefined ? base : { ...base, keys: [...base.keys, plain(key)] })
}

function labelsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[:&]/)
    .map((label) => plain(label.trim()))
    .filter((label) => label !== '')
}

function plain(name: string): string {
  return name.replaceAll('`', '')
}
