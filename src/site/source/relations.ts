import { markup, type Markup } from '../../page/markup.ts'
import type { SourceAnswer } from '../../questions/source.ts'
import { groupShown } from '../entity/group.ts'
import { entityView } from '../entity/view.ts'
import type { PageRequest } from '../page-request.ts'
import { WORDS } from './words.ts'

/** The relations of a document itself, as its authors and what it cites; nothing where there are none. */
export function relationsShown(
  { header, node, groups, nodes }: SourceAnswer,
  request: PageRequest,
): Markup | undefined {
  if (groups.length === 0) return undefined
  const entity = { header, node, groups, nodes, records: new Map(), events: new Map(), disputes: [], fate: null }
  const view = entityView(request, entity, null)
  return markup`<section id="relations"><h2>${WORDS[request.language].relations}</h2>
${groups.map((group) => groupShown(view, group, true))}
</section>`
}
