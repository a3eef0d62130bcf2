import { traceLineage, type Direction } from '../change/lineage.ts'
import { AppError } from '../errors.ts'
import type { Database } from '../database/connect.ts'
import { statement } from '../database/statement.ts'

/** A part of the graph of successions, as ids. */
export interface LoadedLineage {
  /** The start first, then breadth first. */
  entityIds: string[]
  /** Ids of the change events behind the steps, by date. */
  eventIds: string[]
  /** By date. */
  successions: LineageStep[]
  /** True when more lies beyond the depth or the bound on nodes. */
  truncated: boolean
}

/** One step from a predecessor to a successor. */
export interface LineageStep {
  id: string
  from: string
  to: string
  kind: string
  eventId: string
  certainty: string
  /** When it took effect, as known; absent when no source tells. */
  date?: string
}

type Row = Omit<LineageStep, 'to' | 'date'> & { to: string | null; date: string | null }

/** Bounds that no request can exceed; the statement walks one hop further than `depth` to see whether it cut. */
const LIMITS = { depth: 100, nodes: 2_000 }

/**
 * Traces where something came from or what became of it. Every node is visited once, so cycles and diamonds are harmless.
 *
 * @param of id of a body, plan, act or fund
 * @throws AppError NOT_FOUND when nothing has that id; INVALID_INPUT for a depth below 1
 */
export async function loadLineage(
  database: Database,
  of: string,
  options: { direction: Direction; depth: number },
): Promise<LoadedLineage> {
  const { direction } = options
  if (options.depth < 1) throw new AppError('INVALID_INPUT', `The depth is ${options.depth}. Ask for at least 1.`)
  const rows = await database.read<Row>(statement('lineage'), { of, direction, limit: LIMITS.nodes + 1 })
  if (rows.length === 0) throw new AppError('NOT_FOUND', `There is nothing with the id '${of}'. Find ids with search.`)
  const depth = Math.min(options.depth, LIMITS.depth)
  const lineage = traceLineage(of, rows.flatMap(stepOf), { direction, depth, limit: LIMITS.nodes })
  return {
    entityIds: lineage.ids,
    eventIds: [...new Set(lineage.edges.map((step) => step.eventId))],
    successions: lineage.edges,
    truncated: lineage.truncated,
  }
}

/** A row without a successor only says that the entity is there. */
function stepOf({ to, date, ...row }: Row): LineageStep[] {
  return to === null ? [] : [{ ...row, to, ...(date === null ? {} : { date }) }]
}
