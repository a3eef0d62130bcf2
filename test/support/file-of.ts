import type { Format, Sheet } from '../../src/export/format.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { streamOf } from '../../src/graph/stream.ts'
import { schemaFile } from '../../src/schema-file.ts'

/** A sheet for all types, as of a fixed day; each part can be replaced. */
export function sheetOf({ options = {}, ...parts }: Partial<Sheet> = {}, format?: Format): Sheet {
  const { vocabulary } = schemaFile()
  const defaults = Object.entries(format?.options ?? {}).map(([name, [value = '']]) => [name, value] as const)
  return {
    head: {
      title: 'Network of 과거부 & "more" <1>',
      licence: 'CC0-1.0',
      version: 'a1b2c3',
      address: '/network/old.txt?depth=2&language=ko',
      retrieved: '2026-11-28',
      truncated: false,
    },
    vocabulary,
    types: [...vocabulary.things, ...vocabulary.records].map(({ name }) => name),
    relations: vocabulary.relations.map(({ type }) => type),
    sources: true,
    isLineage: false,
    days: [],
    options: { ...Object.fromEntries(defaults), ...options },
    ...parts,
  }
}

/** The bytes of a file, with all of `sheetOf`. */
export async function bytesOf(format: Format, graph: Graph, sheet?: Partial<Sheet>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of format.write(streamOf(graph), sheetOf(sheet, format))) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The text of a file. */
export async function fileOf(format: Format, graph: Graph, sheet?: Partial<Sheet>): Promise<string> {
  return (await bytesOf(format, graph, sheet)).toString('utf8')
}
