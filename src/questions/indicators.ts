import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'

/** What is asked of the indicators of figures. */
export interface IndicatorsQuery {
  /** Only indicators that contain this text, whatever its case. */
  text?: string | null
  /** Only figures in this unit. */
  unit?: string | null
  limit: number
  offset: number
}

/** What is measured by some figures. */
export interface Indicator {
  indicator: string
  /** The units of its figures, each once, in the order of the alphabet. */
  units: string[]
  /** How many figures there are. */
  observations: number
  /** How many sources have such figures. */
  sources: number
}

/** The indicators of figures, those with the most figures first. */
export function indicators(snapshot: Snapshot, { text, unit, limit, offset }: IndicatorsQuery): Promise<Indicator[]> {
  return snapshot.rows<Indicator & Record<string, unknown>>(statement('indicators'), {
    text: text ?? null,
    unit: unit ?? null,
    limit,
    offset,
  })
}
