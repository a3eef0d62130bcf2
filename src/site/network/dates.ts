import type { GraphEdge, GraphNode } from '../../graph/graph.ts'
import type { LabelLanguage } from '../../graph/label.ts'
import { dateWord, lifeWord } from '../words/dates.ts'

/** When a node or a relation existed, or the day on which it happened; empty where nothing is known. */
export function datesOf(element: GraphNode | GraphEdge, language: LabelLanguage): string {
  const { date, effective } = element.properties
  const happened = date ?? effective
  return happened === undefined ? (lifeWord(element, language) ?? '') : dateWord(happened, language)
}
