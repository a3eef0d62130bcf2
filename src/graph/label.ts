import { until } from '../time/until.ts'
import type { GraphNode } from './graph.ts'

/** A language of names. */
export type LabelLanguage = 'EN' | 'KO'

/**
 * How a node is shown: `산업통상자원부 (Ministry of Trade, Industry and Energy)`, or its title, or its id.
 *
 * @param language shows the name in this language where it has one, else the other name
 */
export function labelOf({ id, properties }: GraphNode, language?: LabelLanguage): string {
  const { nameKo, nameEn, title } = properties
  if (language === 'EN') return nameEn ?? nameKo ?? title ?? id
  if (language === undefined && nameKo !== undefined && nameEn !== undefined) return `${nameKo} (${nameEn})`
  return nameKo ?? nameEn ?? title ?? id
}

/** When a node existed, as known, both days included: `2013-03-23 to 2025-09-30`, `since 2003`, `until 1960`; empty when nothing is known. */
export function lifeOf({ properties: { start, end, endUnknown } }: GraphNode): string {
  const last = end === undefined ? (endUnknown === true ? 'unknown' : undefined) : lastOf(end)
  if (start !== undefined) return last === undefined ? `since ${start}` : `${start} to ${last}`
  return last === undefined ? '' : `until ${last}`
}

/** The last day, month or year before an end; the end itself where that is not known, as for `200X`. */
export function lastOf(end: string): string {
  return until(end) ?? end
}
