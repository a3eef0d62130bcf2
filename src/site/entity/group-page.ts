import { AppError } from '../../errors.ts'
import { markup } from '../../page/markup.ts'
import type { GroupKey } from '../../questions/entity-relations.ts'
import { sitePage } from '../shell.ts'
import { groupName, groupRows, neighbourAddress } from './group.ts'
import { titleOf } from './heading.ts'
import { linkIn, type EntityView } from './view.ts'

/**
 * One page of one group of the relations of a thing.
 *
 * @throws AppError NOT_FOUND where there is nothing on that page
 */
export function groupPage(view: EntityView, key: GroupKey, offset: number): string {
  const { request, words, entity } = view
  const [group] = entity.groups
  if (!group || group.rows.length === 0) throw nothingThere(view, key, group?.total ?? 0)
  const name = groupName(view, group)
  const shown = `${offset + 1}–${offset + group.rows.length}`
  const [earlier, later] = [neighbourAddress(view, group, offset, -1), neighbourAddress(view, group, offset, 1)]
  return sitePage(request, {
    title: `${name}: ${titleOf(view)}`,
    data: entity.header,
    main: markup`<h1>${name}: ${titleOf(view)}</h1>
<p>${words.shown(shown, group.total)}. ${words.back}: ${linkIn(view, entity.node.id)}</p>
${groupRows(view, group)}
<nav class="pages" aria-label="${name}">${earlier === undefined ? undefined : markup`<a href="${earlier}" rel="prev">${words.earlier}</a> `}${later === undefined ? undefined : markup`<a href="${later}" rel="next">${words.later}</a>`}</nav>`,
  })
}

function nothingThere(
  { entity: { node } }: EntityView,
  { type, direction, record }: GroupKey,
  total: number,
): AppError {
  const way = direction === 'OUT' ? 'leave' : 'reach'
  const what = record === null ? type : `${type} of ${record}`
  return new AppError(
    'NOT_FOUND',
    `There are ${total} relations ${what} that ${way} '${node.id}'. ${total === 0 ? 'Its page lists those that there are.' : 'Ask for a lower offset.'}`,
  )
}
