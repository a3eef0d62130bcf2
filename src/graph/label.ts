import type { GraphNode } from './graph.ts'

/** How a node is shown: `산업통상자원부 (Ministry of Trade, Industry and Energy)`, or its title, or its id. */
export function labelOf({ id, properties }: GraphNode): string {
  const { nameKo, nameEn, title } = properties
  if (nameKo !== undefined && nameEn !== undefined) return `${nameKo} (${nameEn})`
  return nameKo ?? nameEn ?? title ?? id
}

/** When a node existed, as known: `2013-03-23 to 2025-10-01`, `since 2003`, `until 1961`; empty when nothing is known. */
export function lifeOf({ properties: { start, end, endUnknown } }: GraphNode): string {
  const last = end ?? (endUnknown === true ? 'unknown' : undefined)
  if (start !== undefined) return last === undefined ? `since ${start}` : `${start} to ${last}`
  return last === undefined ? '' : `until ${last}`
}
