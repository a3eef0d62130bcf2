import { EDGES_CSV, NODES_CSV } from './csv-files.ts'
import { CSV_ZIP } from './csv-zip.ts'
import { DOT } from './dot.ts'
import type { Format } from './format.ts'
import { MERMAID } from './mermaid.ts'
import { NODE_LINK } from './node-link.ts'
import { SANKEY } from './sankey.ts'

const ALL = [NODE_LINK, NODES_CSV, EDGES_CSV, CSV_ZIP, DOT, MERMAID, SANKEY]

/** Every format of files, by its name. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(ALL.map((format) => [format.name, format]))
