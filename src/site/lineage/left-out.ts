import { markup, type Markup } from '../../page/markup.ts'
import { citationsShown } from '../citations.ts'
import { dateWord } from '../words/dates.ts'
import { kindWord } from '../words/kinds.ts'
import { valueWord } from '../words/values.ts'
import type { LineageView } from './view.ts'

/** The competing accounts of its changes, each with its rank, its reason and what it cites; undefined where there is none. */
export function leftOut({ request, lineage, words }: LineageView): Markup | undefined {
  const { language, to } = request
  if (lineage.leftOut.length === 0) return undefined
  const items = lineage.leftOut.map(({ id, rank, reason, event, citations }) => {
    const { kind, effective } = event?.properties ?? {}
    const what = kindWord('ChangeEvent', kind, language)
    const when = effective === undefined ? '' : `, ${dateWord(effective, language)}`
    const why = reason === null ? undefined : markup`: <span lang="en">${reason}</span>`
    return markup`<li><a href="${to.entity(id)}">${what}${when}</a> (${valueWord('rank', rank, language)})${why}<br>${citationsShown(citations, request)}</li>\n`
  })
  return markup`<section id="left"><h2>${words.left}</h2>
<p>${words.leftWhy}</p>
<ul>
${items}</ul>
</section>`
}
