import { EDGES_CSV, NODES_CSV } from './csv-files.ts'
import { CSV_ZIP } from './csv-zip.ts'
import type { Format } from './format.ts'
import { NODE_LINK } from './node-link.ts'

const ALL = [NODE_LINK, NODES_CSV, EDGES_CSV, CSV_ZIP]

/** Every format of files, by its name. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(ALL.map((format) => [format.name, format]))
