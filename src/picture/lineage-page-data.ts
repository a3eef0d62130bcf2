import type { Graph } from '../graph/graph.ts'
import type { LabelLanguage } from '../graph/label.ts'
import type { LineageFacts } from './lineage-sheet.ts'

/** What the page of a lineage gives its script, as JSON. */
export interface LineagePageData {
  facts: LineageFacts
  /** The language of the page. */
  language: LabelLanguage
  graph: Graph
  /** The lane of each body in the picture, by its id; absent where there is no picture. */
  lanes?: readonly (readonly [string, number])[]
  /** The ISO days at which something changes, in order. */
  changes: readonly string[]
  /** The formats of files that mark days. */
  marking: readonly string[]
}
