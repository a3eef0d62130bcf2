import { markup, type Markup } from '../../page/markup.ts'
import type { Lineage } from '../../questions/lineage.ts'
import type { PageRequest } from '../page-request.ts'
import { bodyTable } from './body-table.ts'
import { stepTable } from './step-table.ts'
import { TABLE_WORDS } from './table-words.ts'

/**
 * The tables of a lineage, with the same rows as its picture: its bodies in order of time, and the steps between them by
 * date; without steps only the bodies.
 *
 * @param days ISO days, two at most; a column for each tells which bodies existed then
 */
export function lineageTable(request: PageRequest, lineage: Lineage, days: readonly string[]): Markup {
  const words = TABLE_WORDS[request.language]
  return markup`${scrolling(words.scrolls(words.bodies), bodyTable(request, lineage, days))}
${lineage.edges.length === 0 ? undefined : scrolling(words.scrolls(words.steps), stepTable(request, lineage))}`
}

function scrolling(label: string, table: Markup): Markup {
  return markup`<div class="wide" role="region" aria-label="${label}" tabindex="0">
${table}
</div>`
}
