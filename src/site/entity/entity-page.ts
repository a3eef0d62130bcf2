import { markup, type Markup } from '../../page/markup.ts'
import type { Question } from '../../questions/ask.ts'
import { entity, type Entity, type EntityQuery } from '../../questions/entity.ts'
import type { MakePage } from '../page-request.ts'
import { sitePage } from '../shell.ts'
import { fateShown } from './fate.ts'
import { groupPage } from './group-page.ts'
import { heading, titleOf } from './heading.ts'
import { lineageFound, type LineageFound } from './lineage-found.ts'
import { readParameters } from './parameters.ts'
import { sectionsOf, type Section } from './sections.ts'
import { entityView, type EntityView } from './view.ts'

/** The page of one thing or record: everything that is stated of it, or one page of one group of its relations. */
export const entityPage: MakePage = async ({ ask }, request) => {
  const { group, offset } = readParameters(request.given)
  const query = { of: request.id, day: request.today }
  if (group) {
    const found = await ask(entity, { ...query, group, offset })
    return groupPage(entityView(request, found, null), group, offset)
  }
  const found = await ask(withLineage, query)
  const view = entityView(request, found.entity, found.lineage)
  return sitePage(request, { title: titleOf(view), data: found.entity.header, main: main(view) })
}

/** A thing with its lineage, from one state of the data. */
const withLineage: Question<EntityQuery, { entity: Entity; lineage: LineageFound | null }> = async (
  snapshot,
  query,
) => {
  const found = await entity(snapshot, query)
  const steps = found.groups.some(({ type }) => type === 'SUCCEEDED_BY' || type === 'SPUN_OFF')
  return { entity: found, lineage: steps ? await lineageFound(snapshot, query.of) : null }
}

function main(view: EntityView): Markup {
  const sections = sectionsOf(view)
  return markup`${heading(view)}
${fateShown(view)}
${contents(view, sections)}
${sections.map(
  ({ id, name, count, content }) =>
    markup`<section id="${id}">
<h2>${name}${count === undefined ? undefined : markup` <span class="faint count">${count}</span>`}</h2>
${content}
</section>
`,
)}`
}

function contents({ words }: EntityView, sections: readonly Section[]): Markup {
  return markup`<nav class="contents" aria-label="${words.contents}"><ul>${sections.map(
    ({ id, name, count }) =>
      markup`<li><a href="#${id}">${name}</a>${count === undefined ? undefined : markup` <span class="faint">${count}</span>`}</li>`,
  )}</ul></nav>`
}
