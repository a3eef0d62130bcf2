import type { Markup } from '../../page/markup.ts'
import type { SourceAnswer } from '../../questions/source.ts'
import type { PageRequest } from '../page-request.ts'
import { thingLink } from '../thing-link.ts'

/** A node that is named in the answer, as a link. */
export function linkTo(id: string, { nodes }: SourceAnswer, request: PageRequest): Markup {
  return thingLink(nodes.get(id) ?? { id, type: '', properties: {}, citations: [] }, request)
}
