import type { Cell } from '../export/csv.ts'
import type { GraphNode } from '../graph/graph.ts'
import type { Crosswalk } from '../questions/crosswalk.ts'
import type { FoundHeir } from '../questions/heirs.ts'

/** The columns of a crosswalk as a table. */
export const CROSSWALK_COLUMNS = [
  ...['from_day', 'to_day'],
  ...['body_id', 'body_name_en', 'body_name_ko', 'body_name_native', 'body_start', 'body_end'],
  ...['heir_id', 'heir_name_en', 'heir_name_ko', 'heir_name_native', 'heir_start', 'heir_end'],
  ...['change_dates', 'change_kinds', 'law_ids', 'function_ids', 'share', 'certainty'],
  ...['complete', 'unmapped'],
] as const

/**
 * A crosswalk as a table: a row for each pair of a body and an heir, and one without heir for a body that has none. Several
 * values of one cell have semicolons between; dates and kinds of changes are in the same order.
 */
export function crosswalkCells({ rows }: Crosswalk, days: { from: string; to: string }): Cell[][] {
  return rows.flatMap((row) => {
    const start = [days.from, days.to, ...bodyCells(row.node)]
    const end = [row.complete, row.unmapped]
    const heirs = row.heirs.length > 0 ? row.heirs : [undefined]
    return heirs.map((heir) => [...start, ...heirCells(heir), ...end])
  })
}

function heirCells(heir: FoundHeir | undefined): Cell[] {
  if (!heir) return Array.from({ length: 12 }, () => null)
  const { node, edges, events, functions, share, certainty } = heir
  return [
    ...bodyCells(node),
    joined(edges.map(({ properties }) => properties.date ?? 'unknown')),
    joined(edges.map(({ properties }) => properties.kind ?? '')),
    joined([...new Set(events.flatMap(({ enactedBy }) => enactedBy.map(({ id }) => id)))]),
    joined(functions.map(({ id }) => id)),
    share,
    certainty,
  ]
}

function bodyCells({ id, properties }: GraphNode): Cell[] {
  const { nameEn = null, nameKo = null, nameNative = null, start = null, end = null } = properties
  return [id, nameEn, nameKo, nameNative, start, end]
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ')
}
