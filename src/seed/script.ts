import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { AppError } from '../errors.ts'
import { assertNoFaults } from './text/faults.ts'
import { readFootprint, type Footprint } from './text/footprint.ts'
import { forbiddenFault, OUT_OF_PLACE } from './text/forbidden.ts'
import { parameterise, type Parameterised } from './text/parameterise.ts'
import { linesAndColumns, positionText } from './text/position.ts'
import { misquoted } from './text/quotes.ts'
import { readsOf } from './text/reads.ts'
import { definitionsOf, referencesOf, type Definition, type Reference } from './text/references.ts'
import { readShape } from './text/shape.ts'
import { splitStatements, type WrittenStatement } from './text/split.ts'
import { unreadFaults } from './text/unread.ts'

/** Which script, and which text of it. */
export interface ScriptVersion {
  /** File name; the order of the names is the order of loading. */
  name: string
  /** SHA-256 of the text without byte order mark and with `\n` line ends, in hexadecimal. */
  checksum: string
}

/** A Cypher file of a seed folder, ready to run. */
export interface Script extends ScriptVersion {
  /** Folder and file, as messages show it: `seeds/030-ministries.cypher`. */
  path: string
  /** What it says, with `\n` line ends. */
  text: string
  statements: readonly Statement[]
  /** What is wrong with its statements, each fault with its position and its cure. */
  faults: readonly string[]
}

/** A statement with all that its text says of what it needs and makes. */
export interface Statement extends WrittenStatement {
  /** Absent where the statement runs as it is written. */
  parameterised?: Parameterised
  references: readonly Reference[]
  /** Of its rows; none where it runs as it is written. */
  definitions: readonly Definition[]
  /** Absent where it cannot be told which nodes it speaks of. */
  footprint?: Footprint
}

/** What was read, and what is wrong with it, each fault with its position and its cure. */
interface Read<T> {
  read: T
  faults: readonly string[]
}

/** What was counted and measured while a script ran. */
export interface ScriptCounts {
  nodes: number
  relations: number
  milliseconds: number
}

/**
 * Bytes of one script. It is read whole, its rows are sent as one parameter, and both this program and Neo4j need many
 * times its size to hold them.
 */
const LARGEST = 32 * 1_048_576

const PATTERN = /^\d{3}-[a-z0-9]+(-[a-z0-9]+)*\.cypher$/
const PATTERN_TEXT = 'three digits, a hyphen, and lower-case words joined by hyphens, as 030-ministries.cypher'

/**
 * Reads the seed scripts of a folder, in the order of their names. Several may share a number. Markdown files and
 * names that start with a dot are left out. What they say is looked at by {@link assertSound}.
 *
 * @throws AppError INVALID_CONFIG when there is no such folder or no script in it; INVALID_SCRIPT for any other file, and
 *   for a text that is too large or is not UTF-8
 */
export function readScripts(folder: string): Script[] {
  const names = listFolder(folder)
    .filter(({ name }) => !name.startsWith('.') && !name.endsWith('.md'))
    .map((entry) => checkName(entry, folder))
    .sort((a, b) => (a < b ? -1 : 1))
  if (names.length === 0) {
    throw new AppError('INVALID_CONFIG', `There is no seed script in ${folder}. Add one named like ${PATTERN_TEXT}.`)
  }
  return names.map((name) => scriptOf(name, readText(join(folder, name), pathOf(folder, name)), pathOf(folder, name)))
}

/**
 * Asserts that the texts of scripts can be split into statements, and that these read and write the graph alone.
 *
 * @throws AppError INVALID_SCRIPT for a text that holds no statement, or has an unclosed string, name or comment; or with up
 *   to twenty places of all scripts where a statement does more than read and write the graph in one transaction, or does
 *   not read a key of a row
 */
export function assertSound(scripts: readonly Script[]): void {
  const faults = scripts.flatMap((script) => script.faults)
  assertNoFaults(faults, 'Correct the scripts and run again.')
}

/**
 * Makes a script of a text.
 *
 * @throws AppError INVALID_SCRIPT as {@link assertSound} does
 */
export function parseScript(name: string, text: string, path: string): Script {
  const script = scriptOf(name, text, path)
  assertSound([script])
  return script
}

/** A script that reads its statements when they are asked for: a script that is loaded already is known by its checksum. */
function scriptOf(name: string, text: string, path: string): Script {
  const normal = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  let known: Pick<Script, 'statements' | 'faults'> | undefined
  const read = (): Pick<Script, 'statements' | 'faults'> => (known ??= readStatements(normal, path))
  return {
    name,
    path,
    text: normal,
    checksum: createHash('sha256').update(normal).digest('hex'),
    get statements() {
      return read().statements
    },
    get faults() {
      return read().faults
    },
  }
}

function readStatements(text: string, path: string): Pick<Script, 'statements' | 'faults'> {
  const statements = splitStatements(text, path).map(prepare)
  if (statements.length === 0) {
    throw new AppError('INVALID_SCRIPT', `${path} holds no statement. Write one, or remove the file.`)
  }
  const faults = statements.flatMap((statement) => statement.faults)
  return { statements: statements.map(({ read }) => read), faults: withoutSequels(faults, text, path) }
}

/** The faults of a script; where words are out of place and a quote is wrong, that alone, as it explains the others. */
function withoutSequels(faults: readonly string[], text: string, path: string): readonly string[] {
  const quote = faults.some((fault) => fault.includes(OUT_OF_PLACE)) ? misquoted(text, false) : undefined
  if (!quote) return faults
  return [`${positionText({ path, ...linesAndColumns(text)(quote.offset) })}: ${quote.fault}`]
}

function prepare(written: WrittenStatement): Read<Statement> {
  const parameterised = parameterise(written)
  const forbidden = forbiddenFault(written, parameterised?.list)
  if (forbidden !== undefined) return { read: { ...written, references: [], definitions: [] }, faults: [forbidden] }
  const footprint = readFootprint(parameterised ?? written)
  const known = footprint && { footprint }
  if (!parameterised) return { read: { ...written, references: [], definitions: [], ...known }, faults: [] }
  const { rows } = parameterised
  const shape = readShape(parameterised)
  return {
    read: {
      ...written,
      parameterised,
      references: referencesOf(rows, shape),
      definitions: definitionsOf(rows, shape),
      ...known,
    },
    faults: unreadFaults(rows, readsOf(parameterised)),
  }
}

function listFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    const message = `The seed folder ${folder} cannot be read. Create it, or set JOKBO_SEEDS to another one.`
    throw new AppError('INVALID_CONFIG', message, { cause })
  }
}

function checkName(entry: Dirent, folder: string): string {
  if (PATTERN.test(entry.name)) return entry.name
  const message = `${pathOf(folder, entry.name)} is not a seed script. Move it away, or name it with ${PATTERN_TEXT}.`
  throw new AppError('INVALID_SCRIPT', message)
}

function readText(file: string, path: string): string {
  let bytes: Buffer
  try {
    assertScriptFile(file, path)
    bytes = readFileSync(file)
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('INVALID_SCRIPT', `${path} cannot be read. Check that you may read it.`, { cause })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new AppError('INVALID_SCRIPT', `${path} is not UTF-8. Save it in that encoding.`, { cause })
  }
}

/** A pipe or a device would be read without end. */
function assertScriptFile(file: string, path: string): void {
  const status = statSync(file)
  if (!status.isFile()) {
    throw new AppError(
      'INVALID_SCRIPT',
      `${path} is not a seed script, but a folder, a pipe or a device. Move it away.`,
    )
  }
  if (status.size > LARGEST) {
    const message = `${path} has ${status.size} bytes; a script may have ${LARGEST}. Split it into several.`
    throw new AppError('INVALID_SCRIPT', message)
  }
}

function pathOf(folder: string, name: string): string {
  return `${basename(resolve(folder))}/${name}`
}
