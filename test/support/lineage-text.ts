import type { Served } from './served.ts'

/** A lineage in short lines. */
export interface LineageText {
  /** Ids: the start first, then breadth first. */
  bodies: string[]
  /** `<date> <from> <KIND> <to>`, by date. */
  steps: string[]
  truncated: boolean
  /** Ids of the events that compete and were not followed. */
  leftOut: string[]
}

const LINEAGE = `query ($of: ID!, $direction: LineageDirection!, $depth: Int!, $accordingTo: ID) {
  lineage(of: $of, direction: $direction, depth: $depth, accordingTo: $accordingTo) {
    entities { id } successions { kind date from { id } to { id } } truncated leftOut { id }
  }
}`

interface Answer {
  entities: { id: string }[]
  successions: { kind: string; date: string | null; from: { id: string }; to: { id: string } }[]
  truncated: boolean
  leftOut: { id: string }[]
}

/** Asks the API for a lineage. */
export async function lineageText(
  served: Served,
  of: string,
  direction: 'ANCESTORS' | 'DESCENDANTS' | 'FAMILY',
  { depth = 100, accordingTo = null }: { depth?: number; accordingTo?: string | null } = {},
): Promise<LineageText> {
  const { lineage } = (await served.data(LINEAGE, { of, direction, depth, accordingTo })) as unknown as {
    lineage: Answer
  }
  return {
    bodies: lineage.entities.map(({ id }) => id),
    steps: lineage.successions.map(({ date, from, kind, to }) => `${date ?? '?'} ${from.id} ${kind} ${to.id}`),
    truncated: lineage.truncated,
    leftOut: lineage.leftOut.map(({ id }) => id),
  }
}
