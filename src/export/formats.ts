import { CX2 } from './cx2.ts'
import { CYJS } from './cyjs.ts'
import type { Format } from './format.ts'
import { GEXF } from './gexf.ts'
import { GRAPHML } from './graphml.ts'
import { NODE_LINK } from './node-link.ts'
import { JSON_LD } from './rdf/json-ld.ts'
import { N_QUADS } from './rdf/n-quads.ts'
import { TURTLE } from './rdf/turtle.ts'

const ALL = [GEXF, GRAPHML, NODE_LINK, CYJS, CX2, TURTLE, JSON_LD, N_QUADS]

/** Every format of files, by its name. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(ALL.map((format) => [format.name, format]))
