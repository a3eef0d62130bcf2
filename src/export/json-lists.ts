import type { GraphEdge, GraphNode, Properties } from '../graph/graph.ts'
import { FIRST_DAY } from '../time/day.ts'
import { endYearOf, existenceOf, isCurrent, yearOf } from './existence.ts'
import { writeText, type Format, type Sheet } from './format.ts'

/** What stands in a file of JSON that is one object with a list of nodes and a list of edges. */
export interface JsonLists {
  /** Up to the bracket that opens the list of nodes. */
  begin: string
  node: (node: GraphNode) => object
  /** From the bracket that closes the nodes to the one that opens the edges. */
  turn: string
  edge: (edge: GraphEdge) => object
  /** From the bracket that closes the edges. */
  end: string
}

/** Makes the `write` of such a format; every node and every edge has a line of its own. */
export function writeJsonLists(open: (sheet: Sheet) => JsonLists): Format['write'] {
  return writeText((sheet) => {
    const { begin, node, turn, edge, end } = open(sheet)
    let before = '\n'
    const line = (row: object) => {
      const text = before + JSON.stringify(row)
      before = ',\n'
      return text
    }
    return {
      begin: () => begin,
      node: (element) => line(node(element)),
      turn: () => {
        before = '\n'
        return turn
      },
      edge: (element) => line(edge(element)),
      end: () => end,
    }
  })
}

/** Plain days and years of an element, for a row of JSON beside its dates as known; undefined ones are not written. */
export function existenceRow(element: GraphNode | GraphEdge, day: string): object {
  const existence = existenceOf(element)
  const { from, to } = existence
  return {
    validFrom: from,
    validTo: to,
    startYear: yearOf(from),
    endYear: endYearOf(element, existence),
    isCurrent: isCurrent(element, day),
  }
}

/** What is known of an element, without a bound that says nothing. */
export function knownProperties({ properties }: GraphNode | GraphEdge): Properties {
  if (properties.endEarliest !== FIRST_DAY) return properties
  const { endEarliest: _, ...known } = properties
  return known
}
