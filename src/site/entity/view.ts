import type { GraphNode } from '../../graph/graph.ts'
import type { Markup } from '../../page/markup.ts'
import type { Entity } from '../../questions/entity.ts'
import type { Lineage } from '../../questions/lineage.ts'
import type { PageRequest } from '../page-request.ts'
import { thingLink } from '../thing-link.ts'
import type { OneWay } from './one-way.ts'
import { WORDS, type EntityWords } from './words.ts'

/** The lineage of a thing with all relatives and, where that is too large to be drawn, one direction of it. */
export interface LineageFound {
  whole: Lineage
  oneWay: OneWay | null
}

/** What the parts of the page of a thing are told. */
export interface EntityView {
  request: PageRequest
  entity: Entity
  /** Its lineage; null for a record. */
  lineage: LineageFound | null
  words: EntityWords
}

/** The view of a page. */
export function entityView(request: PageRequest, entity: Entity, lineage: LineageFound | null): EntityView {
  return { request, entity, lineage, words: WORDS[request.language] }
}

/** A node of the answer; without more than its id where it is not there. */
export function nodeIn({ entity }: EntityView, id: string): GraphNode {
  return entity.nodes.get(id) ?? { id, type: '', properties: {}, citations: [] }
}

/** A node of the answer as a link to its page. */
export function linkIn(view: EntityView, id: string): Markup {
  return thingLink(nodeIn(view, id), view.request)
}

/** Several nodes as links, with commas between. */
export function linksIn(view: EntityView, ids: readonly string[]): Markup[] {
  return ids.map((id) => linkIn(view, id))
}
