import { BODY_COLUMNS, readBodies, type BodyColumn } from './body.ts'
import { CHANGE_COLUMNS, readChanges } from './change.ts'
import { readRows, type Row, type TableFile } from './csv.ts'
import { decisionsOn, otherwise } from './decisions.ts'
import { eventOf, type TableEvent } from './event.ts'
import { Faults } from './faults.ts'
import { Functions } from './functions.ts'
import { checkHomonyms } from './homonyms.ts'
import { isId, Ids } from './id.ts'
import { Library } from './library.ts'
import { checkLives } from './life-faults.ts'
import { readReference, several } from './reference.ts'
import { regroup } from './regroup.ts'
import { scriptsOf, type SeedText } from './script.ts'
import { summaryOf } from './summary.ts'
import { topicsOf } from './topics.ts'
import { turnsOf } from './turns.ts'

/** The tables of a data set. */
export interface Tables {
  bodies: TableFile
  changes: TableFile
}

/** Seed scripts that hold what two tables say. */
export interface TableSeeds {
  scripts: readonly SeedText[]
  events: readonly TableEvent[]
  /** What was decided where the tables leave it open, a line each. */
  decisions: readonly string[]
  /** What there is, and what to look at, a line each. */
  summary: readonly string[]
}

/**
 * The seed scripts of a table of bodies and a table of changes, in the forms of seeds/README.md.
 *
 * @param kinds of bodies, as `MINISTRY`
 * @throws AppError INVALID_INPUT that lists up to twenty faults of the tables, by file, line and column
 */
export function seedsFromTables(tables: Tables, kinds: readonly string[]): TableSeeds {
  const faults = new Faults()
  const bodyRows = readRows(tables.bodies, BODY_COLUMNS, faults)
  const changeRows = readRows(tables.changes, CHANGE_COLUMNS, faults)
  const known = new Set(bodyRows.flatMap((row) => row.cell('id') ?? []))
  const country = onlyCountry(bodyRows)
  const cited = [...givenIds(bodyRows, 'source'), ...givenIds(changeRows, 'source'), ...givenIds(changeRows, 'law')]
  const ids = new Ids([...known, ...cited], country === undefined ? '' : `${country.toLowerCase()}-`)
  const [library, functions] = [new Library(ids, known, faults), new Functions(ids, faults)]
  const bodies = readBodies(bodyRows, { kinds, library, faults })
  const changes = readChanges(changeRows, { bodies: known, library, functions, faults })
  faults.assertNone()

  const turned = turnsOf(bodies, changes, faults)
  checkHomonyms(turned.bodies, faults)
  const happenings = regroup(changes, turned, faults)
  faults.assertNone()
  const events = happenings.map((happening) => eventOf(happening, ids))
  checkLives(turned.bodies, events, faults)
  faults.assertNone()

  const from = `${fileName(tables.bodies)} and ${fileName(tables.changes)}`
  const content = {
    title: `Bodies and changes${country === undefined ? '' : ` of ${country}`} from ${from}`,
    works: library.works(),
    bodies: turned.bodies,
    functions: functions.all(),
    events,
    ...(country !== undefined && { country }),
  }
  return {
    scripts: topicsOf(content, from, ids).flatMap(scriptsOf),
    events,
    decisions: [...turned.decisions, ...decisionsOn(changes, events)],
    summary: summaryOf(content, changes.length, otherwise(events)),
  }
}

/** The name of a file in one line. */
function fileName({ name }: TableFile): string {
  return name.replace(/\p{C}+/gu, ' ')
}

/** The country of all bodies; undefined where there are several, or none. */
function onlyCountry(rows: readonly Row<BodyColumn>[]): string | undefined {
  const countries = new Set(rows.map((row) => row.cell('country')?.toUpperCase()))
  const [country] = countries
  return countries.size === 1 && country !== undefined && isId(country.toLowerCase()) ? country : undefined
}

/** The ids of sources and laws that the cells of a column give. */
function givenIds<Column extends string>(rows: readonly Row<Column>[], column: Column): string[] {
  return rows.flatMap((row) => several(row.cell(column)).flatMap((text) => readReference(text)?.id ?? []))
}
