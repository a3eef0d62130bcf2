import type { GraphNode } from '../../graph/graph.ts'
import { withMarks } from '../../graph/told-apart.ts'
import type { Markup } from '../../page/markup.ts'
import type { Entity } from '../../questions/entity.ts'
import type { PageRequest } from '../page-request.ts'
import { thingLink } from '../thing-link.ts'
import type { LineageFound } from './lineage-found.ts'
import { WORDS, type EntityWords } from './words.ts'

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
  const nodes = new Map(withMarks([...entity.nodes.values()]).map((node) => [node.id, node]))
  const shown = { ...entity, nodes, node: nodes.get(entity.node.id) ?? entity.node }
  return { request, entity: shown, lineage, words: WORDS[request.language] }
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
