import type { Sheet } from '../export/format.ts'
import type { GraphNode, GraphStream } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import { schemaFile } from '../schema-file.ts'
import { relationTypes } from '../vocabulary/relations.ts'
import type { Address } from './address.ts'
import type { Given } from './given.ts'

/** An answer to an address, before it is written in its format. */
export interface Found {
  graph: GraphStream
  /** The thing in the middle; undefined for the whole graph. */
  centre: GraphNode | undefined
  truncated: boolean
  /** Why it is empty; null where it is not. */
  reason: string | null
}

/** What a format is told of an answer. */
export function sheetOf(address: Address, given: Given, found: Found, day: string): Omit<Sheet, 'options' | 'days'> {
  const { vocabulary } = schemaFile()
  const { things, records, relations } = vocabulary
  const isLineage = address.view === 'lineage'
  const types = [...things, ...(address.view === 'graph' ? records : [])].map(({ name }) => name)
  const steps = isLineage ? relationTypes(relations, 'DERIVED') : undefined
  const { licence, version } = found.graph.header
  return {
    head: {
      title: titleOf(address, given, found),
      ...{ licence, version, address: address.text, retrieved: day, truncated: found.truncated },
    },
    vocabulary,
    types: [...new Set([...(given.types ?? types), ...(found.centre ? [found.centre.type] : [])])],
    relations: steps ?? given.relations ?? relations.map(({ type }) => type),
    ...(given.language && { language: given.language }),
    sources: given.sources === true,
    isLineage,
    ...(found.centre && { centre: found.centre.id }),
  }
}

/** Such as `Network of 산업자원부 (Ministry of Commerce, Industry and Energy) as of 2005-01-01`. */
function titleOf({ view }: Address, { asOf, from, to, language }: Given, { centre, graph, reason }: Found): string {
  const of = centre ? labelOf(centre, language) : (graph.header.title ?? 'the data')
  const what = { graph: 'Whole graph', network: 'Network', lineage: 'Lineage' }[view]
  const when = [
    ...(asOf === undefined ? [] : [` as of ${asOf}`]),
    ...(from === undefined ? [] : [` from ${from}`]),
    ...(to === undefined ? [] : [` to ${to}`]),
  ].join('')
  return `${what} of ${of}${when}${reason === null ? '' : `. ${reason}`}`
}
