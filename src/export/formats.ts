import type { Format } from './format.ts'
import { NODE_LINK } from './node-link.ts'
import { JSON_LD } from './rdf/json-ld.ts'
import { N_QUADS } from './rdf/n-quads.ts'
import { TURTLE } from './rdf/turtle.ts'

/** Every format of files, by its name. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  [NODE_LINK, TURTLE, JSON_LD, N_QUADS].map((format) => [format.name, format]),
)
