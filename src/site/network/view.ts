import { readGiven, type Given } from '../../feed/given.ts'
import type { GraphNode } from '../../graph/graph.ts'
import type { Network } from '../../questions/network.ts'
import type { Query } from '../../page/query.ts'
import type { PageRequest } from '../page-request.ts'
import { WORDS, type Words } from './words.ts'

/** What the parts of the page of a network need. */
export interface NetworkView {
  request: PageRequest
  given: Given
  /** The parameters of the address but for the language, as texts. */
  query: Query
  centre: GraphNode
  network: Network
  /** What to change in the query so that it can be drawn, if it cannot be and a part can. */
  narrower?: Query
  words: Words
}

/**
 * Reads the parameters of the page.
 *
 * @throws AppError INVALID_INPUT for one that a network does not take, and for a value that is not allowed
 */
export function readParameters({ given }: PageRequest): { given: Given; query: Query } {
  const { language: _, ...query } = Object.fromEntries(given)
  return { given: readGiven({ view: 'network', given }), query }
}

/** The words of the page in its language. */
export function wordsOf({ language }: PageRequest): Words {
  return WORDS[language]
}
