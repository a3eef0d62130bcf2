import { daysBeside } from '../picture/change-days.ts'
import { dayCells, dayHeads } from '../picture/day-cells.ts'
import { daySummary } from '../picture/day-summary.ts'
import type { LineagePageData } from '../picture/lineage-page-data.ts'
import { daysIn, lineageSheet } from '../picture/lineage-sheet.ts'
import { lineagePicture } from '../picture/lineage-picture.ts'
import { keepFocus } from './keep-focus.ts'
import { followDays } from './links.ts'
import { part, show } from './page-parts.ts'
import { placeOf } from './slide.ts'
import { searchOf, withDays, type ViewState } from './view-state.ts'

/** Marks the days of a state everywhere on the page, as the server would. */
export function markDays(data: LineagePageData, state: ViewState): void {
  keepFocus(() => {
    markPicture(data, state)
  })
  bringDayIntoView()
  markTable(data, daysIn(state))
  part('summary', HTMLElement)?.replaceChildren(daySummary(data.graph.nodes, daysIn(state), data.language))
  setControls(data, state)
  setSteps(data, state)
  followDays(data, state)
}

function markPicture({ lanes, graph, facts }: LineagePageData, state: ViewState): void {
  const region = part('picture', HTMLElement)
  if (!region || !lanes) return
  region.innerHTML = `\n${lineagePicture(graph, lineageSheet(facts, state), new Map(lanes))}\n`
}

/** Scrolls the picture, where it is wider than the page, to the day that is marked first. */
export function bringDayIntoView(): void {
  const region = part('picture', HTMLElement)
  const day = region?.querySelector('path.day')
  if (!region || !day) return
  const [inner, outer] = [day.getBoundingClientRect(), region.getBoundingClientRect()]
  const isSeen = inner.left >= outer.left && inner.right <= outer.right
  if (!isSeen) region.scrollLeft += inner.left - outer.left - outer.width / 2
}

function markTable({ graph, language }: LineagePageData, days: readonly string[]): void {
  const table = document.querySelector('table.bodies')
  for (const cell of table?.querySelectorAll('.day') ?? []) cell.remove()
  table?.querySelector('thead .dates')?.insertAdjacentHTML('afterend', dayHeads(days, language).text)
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  for (const row of table?.querySelectorAll<HTMLElement>('tr[data-body]') ?? []) {
    const node = nodes.get(row.dataset['body'] ?? '')
    if (node) row.querySelector('.dates')?.insertAdjacentHTML('afterend', dayCells(node, days, language).text)
  }
}

/** Puts what the state says into the controls of the days. */
export function setControls({ changes }: LineagePageData, { day, compare }: ViewState): void {
  for (const [name, value] of [
    ['day', day],
    ['compare', compare],
  ] as const) {
    const date = part(name, HTMLInputElement)
    if (date && date !== document.activeElement) date.value = value ?? ''
    const slider = part(`${name}-slide`, HTMLInputElement)
    if (!slider) continue
    slider.max = String(Math.max(changes.length - 1, 0))
    slider.value = String(placeOf(value, changes))
    slider.setAttribute('aria-valuetext', value ?? part('told', HTMLElement)?.dataset['noDay'] ?? '')
  }
  const box = part('compare-too', HTMLInputElement)
  if (box) box.checked = compare !== undefined
  show('compare-row', compare !== undefined)
  show('unmark', day !== undefined)
}

/** The way to the changes before and after the day. */
function setSteps({ changes, facts }: LineagePageData, state: ViewState): void {
  const beside = daysBeside(changes, state['day'] ?? state['asOf'] ?? facts.today)
  for (const side of ['before', 'after'] as const) {
    const link = part(side, HTMLAnchorElement)
    if (!link) continue
    const day = beside[side]
    link.search = searchOf(withDays(state, day ?? state['day'], state['compare']))
    link.querySelector('span')?.replaceChildren(day ?? link.dataset['none'] ?? '')
    if (day === undefined) link.setAttribute('aria-disabled', 'true')
    else link.removeAttribute('aria-disabled')
  }
}
