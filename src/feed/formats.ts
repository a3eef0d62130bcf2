import { EDGES_CSV, NODES_CSV } from '../export/csv-files.ts'
import { CSV_ZIP } from '../export/csv-zip.ts'
import { CX2 } from '../export/cx2.ts'
import { CYJS } from '../export/cyjs.ts'
import { DOT } from '../export/dot.ts'
import type { Format } from '../export/format.ts'
import { GEXF } from '../export/gexf.ts'
import { GRAPHML } from '../export/graphml.ts'
import { MERMAID } from '../export/mermaid.ts'
import { NODE_LINK } from '../export/node-link.ts'
import { JSON_LD } from '../export/rdf/json-ld.ts'
import { N_QUADS } from '../export/rdf/n-quads.ts'
import { TURTLE } from '../export/rdf/turtle.ts'
import { SANKEY } from '../export/sankey.ts'
import { PNG, SVG } from './picture-formats.ts'

const ALL = [
  ...[GEXF, GRAPHML, NODE_LINK, CYJS, CX2, NODES_CSV, EDGES_CSV, CSV_ZIP],
  ...[TURTLE, JSON_LD, N_QUADS, DOT, MERMAID, SANKEY, SVG, PNG],
]

/** Every format of feeds, by its name. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(ALL.map((format) => [format.name, format]))
