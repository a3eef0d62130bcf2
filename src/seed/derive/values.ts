import { dateBounds } from '../../time/edtf.ts'
import type { WrittenLife } from '../../time/state-bounds.ts'
import { messageOf } from '../../errors.ts'
import { schemaFile } from '../../schema-file.ts'
import { kindLabel } from '../../vocabulary/kinds.ts'

/** Days as `2003-04-07`, by property name: `startEarliest`, `startLatest`, ... */
export type DayBounds = Record<string, string | null | undefined>

/** The bounds of each date among the properties, and a sentence for each that cannot be read. */
export function boundsOf(properties: Readonly<Record<string, unknown>>): { bounds: DayBounds; faults: string[] } {
  const bounds: DayBounds = {}
  const faults: string[] = []
  for (const field of schemaFile().vocabulary.dateFields) {
    const date = properties[field]
    if (date === undefined || date === null) continue
    try {
      if (typeof date !== 'string') throw new TypeError("It is not a text. Write it in quotes, as '2003-04-07'.")
      const { earliest, latest } = dateBounds(date)
      if (earliest !== undefined) bounds[`${field}Earliest`] = earliest
      if (latest !== undefined) bounds[`${field}Latest`] = latest
    } catch (error) {
      faults.push(`${field}: ${messageOf(error)}`)
    }
  }
  return { bounds, faults }
}

/** Properties that say when something began, the first that is known. A legal text is there as soon as it is passed. */
const BEGINNINGS = ['start', 'passed', 'promulgated', 'inForce'] as const

/** When something began and ended: the dates among its properties, with bounds that are read from them anew. */
export function lifeOf(properties: Readonly<Record<string, unknown>>): WrittenLife {
  const { end, endUnknown } = properties
  const start = BEGINNINGS.map((name) => properties[name]).find((date) => date !== undefined && date !== null)
  return { start, end, endUnknown: endUnknown === true, ...boundsOf({ start, end }).bounds }
}

/** The ids of the cited sources, each once, in the order of the citations; undefined where there are none. */
export function sourcesOf(cites: unknown): string[] | undefined {
  if (!Array.isArray(cites)) return undefined
  const ids = cites.filter((cite) => typeof cite === 'string').map((cite) => cite.split('#', 1)[0] ?? '')
  return ids.length === 0 ? undefined : [...new Set(ids)]
}

/** The type that the labels of a node say: that of a thing comes before that of a record. */
export function typeOf(labels: readonly string[]): string | undefined {
  const { things, records } = schemaFile().vocabulary
  return [...things, ...records].find(({ name }) => labels.includes(name))?.name
}

/** Which label of its kind a node lacks, and which labels of other kinds it has. */
export function kindLabels(labels: readonly string[], kind: unknown): { newLabels: string[]; oldLabels: string[] } {
  const known = schemaFile().vocabulary.kindLabels
  const wanted = labels.includes('Thing') && typeof kind === 'string' ? kindLabel(kind) : undefined
  return {
    newLabels: wanted !== undefined && known.has(wanted) && !labels.includes(wanted) ? [wanted] : [],
    oldLabels: labels.filter((label) => known.has(label) && label !== wanted),
  }
}
