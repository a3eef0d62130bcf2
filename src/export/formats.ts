import { CX2 } from './cx2.ts'
import { CYJS } from './cyjs.ts'
import type { Format } from './format.ts'
import { GEXF } from './gexf.ts'
import { GRAPHML } from './graphml.ts'
import { NODE_LINK } from './node-link.ts'

const ALL = [GEXF, GRAPHML, NODE_LINK, CYJS, CX2]

/** Every format of files, by its name. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(ALL.map((format) => [format.name, format]))
