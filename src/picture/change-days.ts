import type { Graph } from '../graph/graph.ts'
import { FIRST_DAY } from '../time/day.ts'

/** The first and the last days that the dates of bodies and steps can mean. */
const BOUNDS = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest', 'dateEarliest', 'dateLatest']

/** The ISO days at which something of a lineage changes, or may do so; in order of time, each once. */
export function changeDays({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>): string[] {
  const days = [...nodes, ...edges].flatMap(({ properties }) => BOUNDS.map((bound) => properties[bound]))
  const known = days.filter((day) => typeof day === 'string').filter((day) => day !== FIRST_DAY)
  return [...new Set(known)].toSorted()
}

/** The last of some days in order before a day, and the first after it; undefined where there is none. */
export function daysBeside(days: readonly string[], day: string): { before?: string; after?: string } {
  const before = days.findLast((one) => one < day)
  const after = days.find((one) => one > day)
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}
