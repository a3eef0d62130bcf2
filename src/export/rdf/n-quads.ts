import { Writer, type NamedNode } from 'n3'
import { writeText, type Format } from '../format.ts'
import { datasetIri } from './iri.ts'
import { writerOf, type Serialisation } from './serialisation.ts'

/** N-Quads: a line for each triple, all in one graph, which the version of the data names. */
export const N_QUADS: Format = {
  name: 'nq',
  mediaType: 'application/n-quads; charset=utf-8',
  for: 'triple stores, in bulk',
  options: {},
  showsEvents: true,
  write: writeText((sheet) => writerOf(sheet, nQuads(datasetIri(sheet.head.version)))),
}

function nQuads(graph: NamedNode): Serialisation {
  const writer = new Writer({ format: 'N-Quads' })
  let lines = ''
  return {
    tell: (subject, predicate, object) => {
      lines += writer.quadToString(subject, predicate, object, graph)
    },
    taken: () => {
      const written = lines
      lines = ''
      return written
    },
    end: () => '',
  }
}
