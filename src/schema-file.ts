import { readFileSync } from 'node:fs'
import { parse, type DocumentNode } from 'graphql'
import { packagePath } from './package-root.ts'
import { readVocabulary, type Vocabulary } from './vocabulary/vocabulary.ts'

/** The content of `schema.graphql`. */
export interface SchemaFile {
  /** The whole file, parsed; the API is generated from it. */
  document: DocumentNode
  /** The types, kinds, properties and relations of the graph. */
  vocabulary: Vocabulary
}

let file: SchemaFile | undefined

/** The content of `schema.graphql`, read and parsed once in a process. */
export function schemaFile(): SchemaFile {
  return (file ??= readSchemaFile())
}

function readSchemaFile(): SchemaFile {
  const document = parse(readFileSync(packagePath('schema.graphql'), 'utf8'), { noLocation: true })
  return { document, vocabulary: readVocabulary(document) }
}
