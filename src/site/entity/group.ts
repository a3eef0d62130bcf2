import { markup, type Markup } from '../../page/markup.ts'
import type { GroupKey, RelationGroup } from '../../questions/entity-relations.ts'
import { GROUP_SIZE } from '../../questions/entity.ts'
import { queryText } from '../../page/query.ts'
import { rowsTable } from '../rows-table.ts'
import { groupWord } from '../words/relations.ts'
import { rowOf } from './row.ts'
import type { EntityView } from './view.ts'

/**
 * One group of relations: its name with how many there are, its rows, and the way to the others.
 *
 * @param isNamed whether it has a heading of its own
 */
export function groupShown(view: EntityView, group: RelationGroup, isNamed: boolean): Markup {
  return markup`<section class="group" id="${groupId(group)}">
${isNamed ? markup`<h3>${groupName(view, group)} <span class="faint count">${group.total}</span></h3>` : undefined}
${groupRows(view, group)}
${group.total > group.rows.length ? markup`<p><a href="${groupAddress(view, group, 0)}">${view.words.all(group.total)}</a></p>` : undefined}
</section>
`
}

/** The rows of a group. */
export function groupRows(view: EntityView, group: RelationGroup): Markup {
  const { words } = view
  const heads = { what: words.name, when: words.when, how: words.how, source: words.source }
  return rowsTable(
    group.record === null ? heads : { ...heads, what: words.what },
    group.rows.map((row) => rowOf(view, group, row)),
  )
}

/** What a group is called: `part of`, `what is said of it: finding`. */
export function groupName({ request: { language } }: EntityView, { type, direction, record }: GroupKey): string {
  const name = groupWord(type, direction, record, language)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The address of one page of a group. */
function groupAddress({ request, entity }: EntityView, { type, direction, record }: GroupKey, offset: number): string {
  const query = {
    relation: type,
    direction: direction.toLowerCase(),
    record: record ?? undefined,
    offset: offset === 0 ? undefined : String(offset),
    language: request.given.get('language'),
  }
  return `${request.to.plain(`entity/${encodeURIComponent(entity.node.id)}`)}${queryText(query)}`
}

/** The address of the page after one, or before it; undefined where there is none. */
export function neighbourAddress(
  view: EntityView,
  group: RelationGroup,
  offset: number,
  step: 1 | -1,
): string | undefined {
  const next = offset + step * GROUP_SIZE
  if (step === -1 ? offset === 0 : next >= group.total) return undefined
  return groupAddress(view, group, Math.max(0, next))
}

function groupId({ type, direction, record }: GroupKey): string {
  return [type, direction, ...(record === null ? [] : [record])].join('-').toLowerCase().replaceAll('_', '-')
}
