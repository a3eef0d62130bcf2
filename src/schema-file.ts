import { readFileSync } from 'node:fs'
import { parse, type DocumentNode } from 'graphql'
import { packagePath } from './package-root.ts'
import { readVocabulary, type Vocabulary } from './vocabulary/vocabulary.ts'

/** What `schema.graphql` says. */
export interface SchemaFile {
  /** The whole file, parsed; the API is generated from it. */
  document: DocumentNode
  /** The types, kinds, properties and relations of the graph. */
  vocabulary: Vocabulary
}

let file: SchemaFile | undefined

/** Reads and parses `schema.graphql` once a process. */
export function schemaFile(): SchemaFile {
  return (file ??= readSchemaFile())
}

function readSchemaFile(): SchemaFile {
  const document = parse(readFileSync(packagePath('schema.graphql'), 'utf8'), { noLocation: true })
  return { document, vocabulary: readVocabulary(document) }
}
