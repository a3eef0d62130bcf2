import { markup, type Markup } from '../../page/markup.ts'
import { daysBeside } from '../../picture/change-days.ts'
import { daySummary } from '../../picture/day-summary.ts'
import type { LineageView } from './view.ts'

/** What existed on the marked days in a sentence, and the way to the changes before and after. */
export function daySteps(view: LineageView): Markup {
  const { request, query, days, graph, changes, words } = view
  const { before, after } = daysBeside(changes, query['day'] ?? query['asOf'] ?? request.today)
  return markup`<nav class="day-steps" aria-label="${words.changes}">
${link(view, 'before', before)}
${link(view, 'after', after)}
<button type="button" id="copy" hidden>${words.copy}</button>
<button type="button" id="show-keys" hidden>${words.keys} <kbd>?</kbd></button>
</nav>
<p id="summary" aria-live="polite">${daySummary(graph.nodes, days, request.language)}</p>`
}

/** A link that leads nowhere stays, so that the script can keep the focus on it. */
function link({ request, query, words }: LineageView, side: 'before' | 'after', day: string | undefined): Markup {
  const arrows = { before: ['← ', ''], after: ['', ' →'] } as const
  const [left, right] = arrows[side]
  const address = request.to.lineage(request.id, { ...query, day: day ?? query['day'] })
  const text = markup`${left}${words[side]}: <span>${day ?? words.none}</span>${right}`
  return markup`<a id="${side}" href="${address}" data-none="${words.none}"${day === undefined ? markup` aria-disabled="true"` : undefined}>${text}</a>`
}
