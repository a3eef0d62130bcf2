import type { Sheet } from '../export/format.ts'
import { schemaFile } from '../schema-file.ts'
import { relationTypes } from '../vocabulary/relations.ts'
import type { Address } from './address.ts'
import { fileTitle } from './file-title.ts'
import type { Found } from './found.ts'
import type { Given } from './given.ts'

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
      title: fileTitle(address, given, found),
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
