import type { Literal, NamedNode } from 'n3'

/**
 * Takes one triple. The mapping calls it once for each triple that a file holds, those of one subject one after another
 * as far as they come from one node or edge; a callback, as an object for each triple would cost more than the triple.
 */
export type Tell = (subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal) => void
