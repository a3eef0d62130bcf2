import type { NamedNode } from 'n3'
import type { Citation } from '../../graph/graph.ts'
import { nodeIri, placeIri, term } from './iri.ts'
import { addressLiteral, textLiteral } from './literal.ts'
import { standard } from './namespaces.ts'
import type { Tell } from './tell.ts'

const TYPE = standard('rdf:type')
const PLACE = [term('Citation'), standard('prov:Entity')]
const CITATIONS = term('citations')
const SOURCE = standard('dcterms:source')
const PRIMARY_SOURCE = standard('prov:hadPrimarySource')
const LOCATOR = term('locator')
const TITLE = standard('dcterms:title')
const URL = standard('schema:url')

/** How many places in sources are remembered as told; the memory of a writer must not grow with the graph. */
const REMEMBERED = 1_000

/**
 * Tells who says so, and where. What cites has the source by `dcterms:source`, and the place in it by a property of our
 * own; the place has the source by `prov:hadPrimarySource`. What cites does not have that property itself: it is for
 * entities, and a change is an activity, which PROV keeps apart.
 *
 * A place is described where it is first cited; after many others, it may be described again in the same words.
 */
export function citations(): (cited: readonly Citation[], subject: NamedNode, tell: Tell) => void {
  const told = new Set<string>()
  return (cited, subject, tell) => {
    for (const { source } of cited) tell(subject, SOURCE, nodeIri(source))
    for (const { source, locator } of cited) tell(subject, CITATIONS, placeIri(source, locator))
    for (const citation of cited) {
      const place = placeIri(citation.source, citation.locator)
      if (told.has(place.value)) continue
      if (told.size === REMEMBERED) told.clear()
      told.add(place.value)
      tellPlace(citation, place, tell)
    }
  }
}

function tellPlace({ source, locator, title, url }: Citation, place: NamedNode, tell: Tell): void {
  const document = nodeIri(source)
  for (const type of PLACE) tell(place, TYPE, type)
  tell(place, PRIMARY_SOURCE, document)
  if (locator !== '') tell(place, LOCATOR, textLiteral(locator))
  if (title !== null) tell(document, TITLE, textLiteral(title))
  if (url !== null) tell(document, URL, addressLiteral(url))
}
