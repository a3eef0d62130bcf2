import { EDGES_CSV, NODES_CSV } from './csv-files.ts'
import { CSV_ZIP } from './csv-zip.ts'
import { CX2 } from './cx2.ts'
import { CYJS } from './cyjs.ts'
import { DOT } from './dot.ts'
import type { Format } from './format.ts'
import { GEXF } from './gexf.ts'
import { GRAPHML } from './graphml.ts'
import { MERMAID } from './mermaid.ts'
import { NODE_LINK } from './node-link.ts'
import { JSON_LD } from './rdf/json-ld.ts'
import { N_QUADS } from './rdf/n-quads.ts'
import { TURTLE } from './rdf/turtle.ts'
import { SANKEY } from './sankey.ts'

const ALL = [
  ...[GEXF, GRAPHML, NODE_LINK, CYJS, CX2, NODES_CSV, EDGES_CSV, CSV_ZIP],
  ...[TURTLE, JSON_LD, N_QUADS, DOT, MERMAID, SANKEY],
]

/** Every format of files, by its name. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(ALL.map((format) => [format.name, format]))
