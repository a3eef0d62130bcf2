import type { Script, Statement } from './script.ts'
import type { Footprint } from './text/footprint.ts'
import { idsIn } from './text/id-place.ts'
import type { Literal } from './text/literal.ts'
import type { Row } from './text/parameterise.ts'

/** What has to be made anew so that a graph that was loaded from some scripts is what others say. */
export interface Revision {
  /** Ids of the nodes and relations that are removed before the rows run. */
  removed: ReadonlySet<string>
  /** The relations among these, each with the node at which it starts. */
  relations: readonly { relation: string; start: string }[]
  /** The scripts with the rows alone that are to run; those without such rows are left out. */
  scripts: readonly Script[]
  /** Ids of all that these rows and the ones before them speak of: what follows from it may be different now. */
  touched: ReadonlySet<string>
}

/** How many ids one transaction makes anew at most; beyond that, loading everything is as quick. */
const MOST = 20_000

/** A row of a script, or a statement without rows. */
interface Line {
  statement: Statement
  footprint: Footprint
  row: Row | undefined
}

/**
 * Compares the scripts that were loaded with those that are there now. A node or a relation is made anew if the rows that
 * make or change it are others than before, or come in another order, and with it all that the rows that speak of it make or
 * change. So the outcome is that of a fresh load.
 *
 * @param loaded the scripts as they were loaded
 * @returns undefined where the effect of a statement on single nodes cannot be told, or where too much has changed
 */
export function reviseScripts(loaded: readonly Script[], scripts: readonly Script[]): Revision | undefined {
  const [before, after] = [linesOf(loaded), linesOf(scripts)]
  if (!before || !after) return undefined
  const unchanged = sameScripts(loaded, scripts)
  const isOther = ({ name }: Script): boolean => !unchanged.has(name)
  const [old, now] = [writers(before, isOther), writers(after, isOther)]
  const removed = new Set([...old.keys(), ...now.keys()].filter((id) => old.get(id) !== now.get(id)))
  const running = spread(after, removed)
  if (!running) return undefined
  const gone = [...before].flatMap(([script, lines]) => (isOther(script) ? lines : []))
  const concerned = [...running, ...gone.filter((line) => writtenBy(line).some((id) => removed.has(id)))]
  return {
    removed,
    relations: concerned.flatMap((line) => relationsOf(line, removed)),
    scripts: scripts.flatMap((script) => partOf(script, after.get(script) ?? [], running)),
    touched: new Set(concerned.flatMap((line) => touchedBy(line))),
  }
}

type Lines = ReadonlyMap<Script, readonly Line[]>

function linesOf(scripts: readonly Script[]): Lines | undefined {
  const lines = new Map<Script, Line[]>()
  for (const script of scripts) {
    const own: Line[] = []
    for (const statement of script.statements) {
      const { footprint, parameterised } = statement
      if (!footprint) return undefined
      for (const row of parameterised?.rows ?? [undefined]) own.push({ statement, footprint, row })
    }
    lines.set(script, own)
  }
  return lines
}

/** Names of the scripts that are the same in both. */
function sameScripts(loaded: readonly Script[], scripts: readonly Script[]): Set<string> {
  const checksums = new Map(loaded.map(({ name, checksum }) => [name, checksum]))
  return new Set(scripts.flatMap(({ name, checksum }) => (checksums.get(name) === checksum ? [name] : [])))
}

/** Per id, all that makes or changes it in some of the scripts, in its order. */
function writers(lines: Lines, isWanted: (script: Script) => boolean): Map<string, string> {
  const found = new Map<string, string>()
  for (const [script, own] of lines) {
    if (!isWanted(script)) continue
    for (const line of own) {
      const written = `${script.name}\n${line.statement.parameterised?.text ?? line.statement.text}\n${writtenRow(line)}\n`
      for (const id of writtenBy(line)) found.set(id, (found.get(id) ?? '') + written)
    }
  }
  return found
}

function writtenRow({ row }: Line): string {
  return row === undefined
    ? ''
    : JSON.stringify(row.value, (_, value: unknown) => (typeof value === 'bigint' ? `\0${value}` : value))
}

/**
 * Adds to some ids all that the lines make or change that speak of one of them, until nothing is left to add; returns these
 * lines. Undefined where that are too many ids.
 */
function spread(lines: Lines, ids: Set<string>): Set<Line> | undefined {
  const running = new Set<Line>()
  const all = [...lines.values()].flat()
  for (let size = -1; size !== ids.size;) {
    size = ids.size
    for (const line of all) {
      if (running.has(line) || !touchedBy(line).some((id) => ids.has(id))) continue
      running.add(line)
      for (const id of writtenBy(line)) ids.add(id)
    }
    if (ids.size > MOST) return undefined
  }
  return running
}

function relationsOf({ row, footprint }: Line, removed: ReadonlySet<string>): Revision['relations'] {
  const value = valueOf(row)
  return footprint.relations.flatMap(({ relation, start }) => {
    const [id, from] = [idsIn(value, [relation])[0], idsIn(value, [start])[0]]
    return id !== undefined && from !== undefined && removed.has(id) ? [{ relation: id, start: from }] : []
  })
}

/** A script with some of its lines alone, or nothing where none is among them. */
function partOf(script: Script, lines: readonly Line[], running: ReadonlySet<Line>): Script[] {
  const statements = script.statements.flatMap((statement) => {
    const own = lines.filter((line) => line.statement === statement && running.has(line))
    return own.length === 0
      ? []
      : [
          withRows(
            statement,
            own.flatMap(({ row }) => row ?? []),
          ),
        ]
  })
  return statements.length === 0 ? [] : [{ ...script, statements }]
}

function withRows(statement: Statement, rows: readonly Row[]): Statement {
  const { parameterised, references, definitions } = statement
  if (!parameterised) return statement
  const positions = new Set(rows.map(({ position }) => position))
  return {
    ...statement,
    parameterised: { ...parameterised, rows, parameters: { list: { rows: rows.map(({ value }) => value) } } },
    references: references.filter(({ position }) => positions.has(position)),
    definitions: definitions.filter(({ position }) => positions.has(position)),
  }
}

function touchedBy({ row, footprint }: Line): string[] {
  return idsIn(valueOf(row), footprint.touches)
}

function writtenBy({ row, footprint }: Line): string[] {
  return idsIn(valueOf(row), footprint.writes)
}

function valueOf(row: Row | undefined): Literal {
  return row === undefined ? null : row.value
}
