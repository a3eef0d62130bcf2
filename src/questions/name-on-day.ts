import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { namesFor, type Names } from '../graph/name.ts'
import { schemaFile } from '../schema-file.ts'
import { isAliveOn, type Life } from '../time/alive.ts'
import type { AsOf } from '../time/as-of.ts'
import { existsOn } from '../time/visible.ts'

/** The language of a name. */
export type NameLanguage = 'EN' | 'KO'

/** What is asked of the names of things. */
export interface NameOnDayQuery {
  /** Ids of things. */
  of: readonly string[]
  language: NameLanguage
  /** The day; the names of the things themselves without it. */
  asOf?: AsOf | undefined
}

interface NameRow extends Life {
  text: string
  /** The code of a language, as `en`. */
  language: string | null
}

interface ThingRow extends Life, Names {
  id: string
  type: string
  /** Its dated official names, the latest first. */
  names: NameRow[]
}

/**
 * The name of each thing, by its id: the official one of the day in that language, else the name of the thing for a
 * reader of that language. Null for a thing that did not exist on the day.
 */
export async function nameOnDay(
  snapshot: Snapshot,
  { of, language, asOf }: NameOnDayQuery,
): Promise<Map<string, string | null>> {
  const rows = await snapshot.rows<ThingRow & Record<string, unknown>>(statement('names-on-day'), {
    wanted: { ids: of },
  })
  return new Map(rows.map((row) => [row.id, nameOf(row, language, asOf)]))
}

function nameOf(thing: ThingRow, language: NameLanguage, asOf: AsOf | undefined): string | null {
  const name = namesFor(language, thing)[0]?.text ?? null
  if (!asOf) return name
  if (!existsOn(thing.type, thing, asOf, schemaFile().vocabulary.dated)) return null
  const official = thing.names.find(
    (name) => name.language === language.toLowerCase() && isAliveOn(name, asOf.day, asOf.certainty),
  )
  return official?.text ?? name
}
