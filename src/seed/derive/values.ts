import { dateBounds } from '../../time/edtf.ts'
import { messageOf } from '../../errors.ts'
import { DATE_FIELDS, KINDS, kindLabel, RECORD_TYPES, THING_TYPES } from '../../vocabulary/kinds.ts'

/** Days as `2003-04-07`, by property name: `startEarliest`, `startLatest`, ... */
export type DayBounds = Record<string, string>

/** Labels that only kinds give. */
const KIND_LABELS = new Set(
  Object.values(KINDS)
    .flat()
    .map(kindLabel)
    .filter((label) => !(THING_TYPES as readonly string[]).includes(label)),
)

/** The bounds of each date among the properties, and a sentence for each that cannot be read. */
export function boundsOf(properties: Readonly<Record<string, unknown>>): { bounds: DayBounds; faults: string[] } {
  const bounds: DayBounds = {}
  const faults: string[] = []
  for (const field of DATE_FIELDS) {
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

/** The ids of the cited sources, each once, in the order of the citations; undefined where there are none. */
export function sourcesOf(cites: unknown): string[] | undefined {
  if (!Array.isArray(cites)) return undefined
  const ids = cites.filter((cite) => typeof cite === 'string').map((cite) => cite.split('#', 1)[0] ?? '')
  return ids.length === 0 ? undefined : [...new Set(ids)]
}

/** The type that the labels of a node say: that of a thing comes before that of a record. */
export function typeOf(labels: readonly string[]): string | undefined {
  return [...THING_TYPES, ...RECORD_TYPES].find((type) => labels.includes(type))
}

/** Which label of its kind a node lacks, and which labels of other kinds it has. */
export function kindLabels(labels: readonly string[], kind: unknown): { newLabels: string[]; oldLabels: string[] } {
  const wanted = labels.includes('Thing') && typeof kind === 'string' ? kindLabel(kind) : undefined
  return {
    newLabels: wanted !== undefined && KIND_LABELS.has(wanted) && !labels.includes(wanted) ? [wanted] : [],
    oldLabels: labels.filter((label) => KIND_LABELS.has(label) && label !== wanted),
  }
}
