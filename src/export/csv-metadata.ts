import type { Column } from './columns.ts'
import { LIST_SEPARATOR, type CsvColumn } from './csv-table.ts'
import type { Sheet } from './format.ts'

/**
 * What `nodes.csv` and `edges.csv` are, in the vocabulary for CSV on the Web of W3C: title, licence, version, query and day
 * of the data, and the type of each column.
 */
export function csvMetadata(sheet: Sheet, nodes: readonly CsvColumn[], edges: readonly CsvColumn[]): string {
  const { title, licence, version, address, retrieved, truncated } = sheet.head
  const reference = (columnReference: string) => ({
    columnReference,
    reference: { resource: 'nodes.csv', columnReference: 'id' },
  })
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:title': title,
    ...(licence !== null && { 'dc:license': licence }),
    ...(version !== null && { 'schema:version': version }),
    'dc:source': address,
    'dc:created': { '@value': retrieved, '@type': 'xsd:date' },
    notes: [{ truncated }],
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', doubleQuote: true, lineTerminators: ['\r\n'] },
    tables: [
      { url: 'nodes.csv', tableSchema: { columns: nodes.map(described), primaryKey: 'id' } },
      {
        url: 'edges.csv',
        tableSchema: {
          columns: edges.map(described),
          primaryKey: 'id',
          foreignKeys: [reference('source'), reference('target')],
        },
      },
    ],
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}

const DATATYPES: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
  strings: 'string',
}

function described({ header, column: { name, type, isDay } }: CsvColumn): object {
  return {
    titles: header,
    name,
    datatype: isDay ? 'date' : DATATYPES[type],
    ...(type === 'strings' && { separator: LIST_SEPARATOR }),
  }
}
