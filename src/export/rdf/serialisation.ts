import type { Sheet, Writer } from '../format.ts'
import { mappingOf } from './mapping.ts'
import type { Tell } from './tell.ts'

/** A file of triples as it is told. */
export interface Serialisation {
  tell: Tell
  /** What has been written since this was last called. */
  taken: () => string
  /** What remains to be written after the last triple. */
  end: () => string
}

/** Writes a graph in a serialisation of RDF. */
export function writerOf(sheet: Sheet, { tell, taken, end }: Serialisation): Writer {
  const mapping = mappingOf(sheet, tell)
  return {
    begin: () => {
      mapping.file()
      return taken()
    },
    node: (node) => {
      mapping.node(node)
      return taken()
    },
    turn: () => '',
    edge: (edge) => {
      mapping.edge(edge)
      return taken()
    },
    end,
  }
}
